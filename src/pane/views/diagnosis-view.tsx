import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { CopyText } from '../components/copy-text';
import { diagnosisRows, diagnosisText } from '../diagnosis/diagnosis-rows';
import { usePane } from '../pane-context';
import { useDiagnosis } from '../hooks/use-diagnosis';
import { SubView } from './sub-view';

const useStyles = makeStyles({
  lead: { margin: '0 0 12px', fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, fontSize: '13px', lineHeight: '18px' },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere', ':last-of-type': { marginBottom: '10px' } },
  after: { display: 'grid', rowGap: '8px', margin: '4px 0 16px', fontSize: '13px', lineHeight: '18px' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What whoever helps with the program asks for first, to read out or to copy; it tells nothing of mails or people. */
export function DiagnosisView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { locale, configuration, port } = usePane();
  const { host, cleared, clear } = useDiagnosis(port);
  const [now] = useState(Date.now);
  const texts = locale.pane.diagnosis;
  const rows = useMemo(
    () => diagnosisRows(locale, host, configuration, 'screen', now),
    [locale, host, configuration, now],
  );
  const text = useMemo(
    () => diagnosisText(diagnosisRows(locale, host, configuration, 'copy', now)),
    [locale, host, configuration, now],
  );
  return (
    <SubView heading={texts.heading} onBack={onBack}>
      <p className={styles.lead}>{texts.lead}</p>
      <dl className={styles.list}>
        {rows.map(({ label, values }) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            {values.map((value, index) => (
              <dd key={index} className={styles.value}>
                {value}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {host === null ? null : (
        <div className={styles.after}>
          {host.tallyHolds === 'followed' ? <p className={styles.note}>{texts.followedOnly}</p> : null}
          <div>
            <Button size="small" onClick={clear}>
              {texts.clear}
            </Button>
          </div>
          <p className={styles.note} role="status">
            {cleared ? texts.cleared : null}
          </p>
        </div>
      )}
      <CopyText text={text} />
    </SubView>
  );
}
