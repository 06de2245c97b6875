import { useConfigurationPage } from '../page-model';
import type { SectionName } from '../section-name';

/** Links to the sections, each with how much is left to do in it. */
export function Contents({ sections }: { readonly sections: readonly SectionName[] }) {
  const { locale, files } = useConfigurationPage();
  const { setup } = locale;
  const left: Partial<Record<SectionName, number>> = {
    organization: files.settingsFaults.length + (files.lacksDomains ? 1 : 0),
    modules: files.directoryFaults.length + files.demonstration.length,
  };
  return (
    <nav aria-label={setup.contents}>
      <ol>
        {sections.map((name) => {
          const count = left[name] ?? 0;
          return (
            <li key={name}>
              <a href={`#section-${name}`}>{setup.sections[name]}</a>
              {count === 0 ? null : <span className="left">{setup.left(count)}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
