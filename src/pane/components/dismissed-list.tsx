import { Button } from '@fluentui/react-components';
import type { Finding } from '../../core/report';
import { describeProblem } from '../../locales/describe';
import { usePane } from '../pane-context';
import { Fold } from './fold';
import { useQuietListStyles } from './quiet-list.styles';

/** Warnings that the writer left as they are, with a way back. */
export function DismissedList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useQuietListStyles();
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
