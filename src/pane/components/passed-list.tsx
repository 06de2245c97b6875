import { Button } from '@fluentui/react-components';
import type { PassedRule } from '../../core/report';
import { usePane } from '../pane-context';
import { Fold } from './fold';
import { useQuietListStyles } from './quiet-list.styles';
import { StateIcon } from './state-icon';

/** "A posto": what was looked at and is in order, with undo where one of our fixes did it. */
export function PassedList({ passed }: { readonly passed: readonly PassedRule[] }) {
  const styles = useQuietListStyles();
  const { locale, fixes } = usePane();
  return (
    <Fold label={locale.pane.findings.inOrder} count={passed.length}>
      <ul className={styles.list} tabIndex={-1}>
        {passed.map(({ rule, part }) => {
          const fix = fixes.applied.filter((applied) => applied.rule === rule).at(-1);
          return (
            <li key={rule} className={styles.item}>
              <StateIcon state="passed" />
              <span className={styles.words}>
                {locale.rules[rule].name}
                <span className={styles.part}>{locale.pane.parts[part]}</span>
              </span>
              {fix ? (
                <Button
                  size="small"
                  aria-label={locale.pane.undo.undoFix(fix.label)}
                  onClick={(event) => {
                    event.currentTarget.closest('ul')?.focus();
                    fixes.undo(fix);
                  }}
                >
                  {locale.pane.undo.undo}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
