import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  anchor: { position: 'sticky', bottom: 0, zIndex: 1, outlineStyle: 'none' },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: '0 12px 12px',
    padding: '8px 8px 8px 14px',
    borderRadius: '8px',
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    boxShadow: tokens.shadow16,
    fontSize: '13px',
    lineHeight: '18px',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: {
    flexShrink: 0,
    minWidth: '64px',
    backgroundColor: 'transparent',
    color: 'inherit',
    border: `1px solid currentColor`,
    ':hover': {
      backgroundColor: tokens.colorNeutralBackgroundInverted,
      color: 'inherit',
      textDecorationLine: 'underline',
    },
    ':hover:active': { backgroundColor: tokens.colorNeutralBackgroundInverted, color: 'inherit' },
  },
});

/** For ten seconds after a fix: what was done, and the way back. Also says when a fix could not be applied. */
export function UndoBar() {
  const styles = useStyles();
  const { locale, fixes } = usePane();
  const { recent, trouble, undo } = fixes;
  const anchor = useRef<HTMLDivElement>(null);
  const texts = locale.pane.undo;
  const message = troubleText() ?? (recent ? `${texts.done}: ${recent.label}` : null);
  return (
    <div ref={anchor} className={styles.anchor} role="status" tabIndex={-1}>
      {message === null ? null : (
        <div className={styles.bar}>
          <span className={styles.words}>{message}</span>
          {recent && trouble === null ? (
            <Button
              size="small"
              className={styles.button}
              onClick={() => {
                // The bar goes, its place stays.
                anchor.current?.focus();
                undo(recent);
              }}
            >
              {texts.undo}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );

  function troubleText(): string | null {
    if (trouble === null) return null;
    return trouble === 'nothing' ? texts.nothingApplied : locale.pane.fault.technical;
  }
}
