import { Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  anchor: {
    position: 'fixed',
    left: '20px',
    bottom: '20px',
    zIndex: 2,
    maxWidth: 'calc(100vw - 40px)',
    boxSizing: 'border-box',
  },
  toast: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 8px 8px 16px',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
    fontSize: '14px',
    lineHeight: '20px',
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

export interface ToastContent {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface ToastProps {
  readonly content: ToastContent | null;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** What just happened to the draft, with the way back, until it is closed. */
export function Toast({ content, closeLabel, onClose }: ToastProps) {
  const styles = useStyles();
  return (
    <div className={styles.anchor} role="status">
      {content === null ? null : (
        <div className={styles.toast}>
          <span className={styles.words}>{content.text}</span>
          {content.action ? <Button onClick={content.action.run}>{content.action.label}</Button> : null}
          <Button appearance="subtle" onClick={onClose}>
            {closeLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
