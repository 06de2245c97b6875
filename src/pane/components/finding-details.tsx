import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/report';
import { exampleTexts } from '../model/example-texts';
import { ruleById } from '../../core/rules';
import { usePane } from '../pane-context';
import { StateIcon } from './state-icon';

const useStyles = makeStyles({
  why: { margin: '0 0 8px', fontSize: '13px', lineHeight: '18px' },
  paragraph: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  examples: { margin: '0 0 4px', display: 'grid', rowGap: '6px' },
  example: { fontSize: '13px', lineHeight: '18px' },
  label: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: '0 0 0 28px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** Why the guidelines want it, with the paragraph, and a bad and a good example. */
export function FindingDetails({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { locale } = usePane();
  const texts = locale.pane.findings;
  const rule = finding.message.rule;
  const paragraphs = ruleById(rule).paragraphs.map(locale.pane.paragraph).join(', ');
  const { bad, good } = exampleTexts(finding);
  return (
    <>
      <p className={styles.why}>
        {locale.rules[rule].why} <span className={styles.paragraph}>({paragraphs})</span>
      </p>
      <dl className={styles.examples}>
        {bad === null ? null : <Example state="error" label={texts.badExample} text={bad} />}
        {good === null ? null : <Example state="passed" label={texts.goodExample} text={good} />}
      </dl>
    </>
  );
}

function Example({
  state,
  label,
  text,
}: {
  readonly state: 'error' | 'passed';
  readonly label: string;
  readonly text: string;
}) {
  const styles = useStyles();
  return (
    <div className={styles.example}>
      <dt className={styles.label}>
        <StateIcon state={state} />
        {label}
      </dt>
      <dd className={styles.text}>{text}</dd>
    </div>
  );
}
