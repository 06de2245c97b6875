import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingSeverity } from '../../core/report';
import type { AnyRule } from '../../core/rules/rule';
import { ConfigurationAge } from '../components/configuration-age';
import { StateIcon } from '../components/state-icon';
import { rulesOf } from '../model/rules-by-severity';
import { usePane } from '../pane-context';
import { SubView } from './sub-view';

const useStyles = makeStyles({
  lead: { margin: '0 0 4px', fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  heading: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    margin: '18px 0 6px',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0 },
  item: { listStyleType: 'none', padding: '6px 0', fontSize: '14px', lineHeight: '20px' },
  why: { display: 'block', fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  privacy: { margin: '18px 0 12px', fontSize: '13px', lineHeight: '18px' },
  program: { marginTop: '18px', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

const GROUPS: readonly { readonly severity: FindingSeverity; readonly title: 'required' | 'asked' | 'advised' }[] = [
  { severity: 'error', title: 'required' },
  { severity: 'warning', title: 'asked' },
  { severity: 'suggestion', title: 'advised' },
];

interface GuideViewProps {
  readonly onOpenDiagnosis: () => void;
  readonly onBack: () => void;
}

/** What is checked and why, by weight, with the vendor's own page; at its foot, what the program itself goes by. */
export function GuideView({ onOpenDiagnosis, onBack }: GuideViewProps) {
  const styles = useStyles();
  const { locale, configuration, openPage } = usePane();
  const texts = locale.pane.guide;
  const url = configuration?.directory.sourceUrl ?? null;
  return (
    <SubView heading={texts.heading} onBack={onBack}>
      <p className={styles.lead}>{texts.lead}</p>
      {GROUPS.map(({ severity, title }) => {
        if (!configuration) return null;
        const rules = rulesOf(severity, configuration.settings);
        if (rules.length === 0) return null;
        return (
          <section key={severity}>
            <h3 className={styles.heading}>
              <StateIcon state={severity} />
              {texts[title][configuration.settings.mode]}
            </h3>
            <ul className={styles.list}>
              {rules.map((rule) => (
                <GuideRule key={rule.id} rule={rule} />
              ))}
            </ul>
          </section>
        );
      })}
      <p className={styles.privacy}>{texts.privacy}</p>
      {url === null ? null : (
        <Link
          as="button"
          onClick={() => {
            openPage(url);
          }}
        >
          {locale.pane.directory.vendorPage(configuration?.settings.vendor.name ?? '')}
        </Link>
      )}
      <footer className={styles.program}>
        <ConfigurationAge />
        <Button size="small" onClick={onOpenDiagnosis} data-open-diagnosis>
          {locale.pane.diagnosis.heading}
        </Button>
      </footer>
    </SubView>
  );
}

function GuideRule({ rule }: { readonly rule: AnyRule }) {
  const styles = useStyles();
  const { locale } = usePane();
  const { name, why } = locale.rules[rule.id];
  return (
    <li className={styles.item}>
      {name}
      <span className={styles.why}>
        {why} ({rule.paragraphs.map(locale.pane.paragraph).join(', ')})
      </span>
    </li>
  );
}
