import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useDisclosure } from '../hooks/use-disclosure';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '40px',
    padding: '8px 16px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: '14px',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px', borderRadius: '6px' },
  },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground2, fontSize: '13px', fontVariantNumeric: 'tabular-nums' },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  turned: { rotate: '90deg' },
  content: { padding: '6px 16px 12px' },
});

interface FoldProps {
  readonly label: string;
  readonly count?: number;
  readonly children: ReactNode;
}

/** A group that opens on demand; Esc closes it again. */
export function Fold({ label, count, children }: FoldProps) {
  const styles = useStyles();
  const id = useId();
  const { open, toggle, button, closeOnEscape } = useDisclosure();
  return (
    <div className={styles.root} onKeyDown={closeOnEscape}>
      <h2 className={styles.heading}>
        <button
          ref={button}
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        >
          <span className={styles.label}>{label}</span>
          {count === undefined ? null : <span className={styles.count}>{count}</span>}
          <ChevronRight16Regular className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden />
        </button>
      </h2>
      <div id={id} hidden={!open} className={styles.content}>
        {open ? children : null}
      </div>
    </div>
  );
}
