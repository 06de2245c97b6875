import { Button } from '@fluentui/react-components';
import type { Finding } from '../../core/report';
import type { AppliedFix } from '../hooks/use-fixes';
import { usePane } from '../pane-context';
import { useItemStyles } from './finding-item.styles';
import { StateIcon } from './state-icon';

interface SettledItemProps {
  readonly finding: Finding;
  /** The fix that mended it; absent when the writer did it by hand. */
  readonly fix: AppliedFix | undefined;
  readonly onUndo: (fix: AppliedFix) => void;
}

/** A point that was just mended: it keeps its place, so that nothing moves under the pointer, and can be taken back. */
export function SettledItem({ finding, fix, onUndo }: SettledItemProps) {
  const styles = useItemStyles();
  const { locale } = usePane();
  const name = locale.rules[finding.message.rule].name;
  return (
    <li className={styles.item} data-settled={finding.rule}>
      <div className={styles.settled}>
        <StateIcon state="passed" />
        <span className={styles.words}>
          <span className={styles.muted}>{name}</span>
          <span className={styles.part}>{locale.pane.findings.mended}</span>
        </span>
        {fix ? (
          <Button
            size="small"
            aria-label={locale.pane.undo.undoFix(fix.label)}
            onClick={() => {
              onUndo(fix);
            }}
          >
            {locale.pane.undo.undo}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
