import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/report';
import { describeProblem } from '../../locales/describe';
import { usePane } from '../pane-context';
import { Fold } from './fold';

const useStyles = makeStyles({
  list: { outlineStyle: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
  item: { display: 'flex', alignItems: 'center', gap: '8px', listStyleType: 'none' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontSize: '14px', lineHeight: '20px' },
  part: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

/** Warnings that the writer left as they are, with a way back. */
export function DismissedList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { locale, note, changeNote } = usePane();
  if (findings.length === 0) return null;
  const texts = locale.pane.findings;
  return (
    <Fold label={texts.dismissedGroup} count={findings.length}>
      <ul className={styles.list} tabIndex={-1}>
        {findings.map((finding) => {
          const { what } = describeProblem(locale, finding.message);
          return (
            <li key={finding.fingerprint} className={styles.item}>
              <span className={styles.words}>
                {what}
                <span className={styles.part}>{locale.pane.parts[finding.part]}</span>
              </span>
              <Button
                size="small"
                aria-label={`${texts.restore}: ${what}`}
                onClick={(event) => {
                  event.currentTarget.closest('ul')?.focus();
                  changeNote({ dismissed: note.dismissed.filter((one) => one !== finding.fingerprint) });
                }}
              >
                {texts.restore}
              </Button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
