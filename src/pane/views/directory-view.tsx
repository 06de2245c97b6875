import { Button, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useEffect, useRef, useState } from 'react';
import type { ModuleEntry } from '../../core/routing/directory';
import { useRouting } from '../hooks/use-routing';
import { searchModules } from '../model/search-modules';
import { usePane } from '../pane-context';
import { ModuleRow } from './module-row';
import { SubView } from './sub-view';

const useStyles = makeStyles({
  count: { margin: '10px 0 6px', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  list: {
    margin: '0 0 16px',
    padding: 0,
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  nothing: { margin: '12px 0', fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere' },
  showAll: { marginBottom: '16px' },
});

/** The whole directory with a search box, and the vendor's own page. */
export function DirectoryView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { locale, configuration, openPage } = usePane();
  const { addressed, choose } = useRouting();
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement | null>(null);
  useEffect(() => {
    search.current?.focus();
  }, []);
  const texts = locale.pane.directory;
  const directory = configuration?.directory;
  const all = directory?.modules ?? [];
  const shown = searchModules(all, query);
  const chooseAndGoBack = (module: ModuleEntry): void => {
    choose(module);
    onBack();
  };
  const url = directory?.sourceUrl ?? null;
  const vendorPage =
    url === null ? null : (
      <div>
        <Link
          as="button"
          onClick={() => {
            openPage(url);
          }}
        >
          {texts.vendorPage(configuration?.settings.vendor.name ?? '')}
        </Link>
      </div>
    );
  if (all.length === 0) {
    return (
      <SubView heading={texts.heading} onBack={onBack}>
        <p className={styles.nothing}>{locale.pane.routing.noDirectory}</p>
        {vendorPage}
      </SubView>
    );
  }
  return (
    <SubView heading={texts.heading} onBack={onBack}>
      <Field label={texts.search}>
        <Input
          ref={(element: HTMLInputElement | null) => {
            search.current = element;
          }}
          type="search"
          value={query}
          contentBefore={<Search16Regular aria-hidden />}
          onChange={(_, { value }) => {
            setQuery(value);
          }}
        />
      </Field>
      <p role="status" className={shown.length === 0 ? styles.nothing : styles.count}>
        {shown.length === 0 ? texts.nothingFound(query.trim()) : texts.count(shown.length, all.length)}
      </p>
      {shown.length === 0 ? (
        <Button
          className={styles.showAll}
          onClick={() => {
            setQuery('');
            search.current?.focus();
          }}
        >
          {texts.showAll}
        </Button>
      ) : (
        <ul className={styles.list}>
          {shown.map((module) => (
            <ModuleRow key={module.id} module={module} inUse={addressed.includes(module)} onChoose={chooseAndGoBack} />
          ))}
        </ul>
      )}
      {vendorPage}
    </SubView>
  );
}
