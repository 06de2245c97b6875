import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ConfigurationAge } from '../../../pane/components/configuration-age';
import { Section } from '../../../pane/components/section';
import { usePane } from '../../../pane/pane-context';
import type { Configuration, ConfigurationSource } from '../configuration/configuration';
import { faultLines } from '../configuration/fault-lines';
import { forgetConfigurationFiles } from '../configuration/read-configuration';
import { FileLoader } from './file-loader';
import { Notice } from './notice';

const useStyles = makeStyles({
  line: { margin: '0 4px 6px', fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere' },
  age: { margin: '0 4px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  faults: { margin: '6px 0 0', paddingLeft: '18px', overflowWrap: 'anywhere' },
  buttons: { display: 'grid', rowGap: '8px', justifyItems: 'start', margin: '8px 4px 0' },
});

interface OrganizationSectionProps {
  readonly configuration: Configuration;
  readonly onChanged: () => void;
}

/** What the organisation set: by policy, then it can only be read; or from files, where there is no policy. */
export function OrganizationSection({ configuration, onChanged }: OrganizationSectionProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const texts = locale.thunderbird.options.organization;
  const { settings, directory, sources, managed, faults } = configuration;
  const all: readonly ConfigurationSource[] = Object.values(sources);
  const fromFile = all.includes('file');
  return (
    <Section heading={texts.heading}>
      <p className={styles.line}>
        {texts.name}: {settings.organization}
      </p>
      <p className={styles.line}>{texts.modules(directory.name, directory.modules.length)}</p>
      <p className={`${styles.line} ${styles.quiet}`}>
        {managed ? texts.managed : fromFile ? texts.own : texts.builtIn}
      </p>
      <div className={styles.age}>
        <ConfigurationAge />
      </div>
      {faults.length === 0 ? null : (
        <Notice>
          {texts.faults}. {all.includes('last-good') || all.includes('hosted') ? texts.lastGood : null}
          <ul className={styles.faults}>
            {faultLines(faults, locale.config).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      {managed ? null : (
        <div className={styles.buttons}>
          <FileLoader texts={texts} faultTexts={locale.config} onLoaded={onChanged} />
          {fromFile ? (
            <Button
              appearance="subtle"
              onClick={() => {
                forgetConfigurationFiles().then(onChanged, () => undefined);
              }}
            >
              {texts.forget}
            </Button>
          ) : null}
        </div>
      )}
    </Section>
  );
}
