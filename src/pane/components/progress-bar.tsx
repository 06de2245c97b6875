import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    display: 'flex',
    gap: '3px',
    marginTop: '10px',
  },
  step: {
    flexGrow: 1,
    height: '4px',
    borderRadius: '2px',
    backgroundColor: tokens.colorNeutralStroke1,
    boxSizing: 'border-box',
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Canvas',
      border: '1px solid CanvasText',
    },
  },
  done: {
    backgroundColor: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  complete: { backgroundColor: tokens.colorStatusSuccessForeground1 },
});

/** One step for each required point. What it says stands in words beside it, so it is hidden from screen readers. */
export function ProgressBar({ done, total }: { readonly done: number; readonly total: number }) {
  const styles = useStyles();
  const complete = done === total;
  return (
    <div className={styles.track} aria-hidden>
      {Array.from({ length: total }, (_, index) => (
        <span
          key={index}
          className={mergeClasses(
            styles.step,
            index < done && styles.done,
            index < done && complete && styles.complete,
          )}
        />
      ))}
    </div>
  );
}
