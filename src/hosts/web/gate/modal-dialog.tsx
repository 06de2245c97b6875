import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId, useLayoutEffect, useRef } from 'react';

const useStyles = makeStyles({
  dialog: {
    width: 'min(460px, calc(100vw - 32px))',
    maxHeight: 'calc(100vh - 32px)',
    boxSizing: 'border-box',
    padding: '24px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    boxShadow: tokens.shadow64,
    overflowY: 'auto',
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  title: { margin: '0 0 4px', fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  lead: { margin: '0 0 16px', fontSize: '14px', lineHeight: '20px', color: tokens.colorNeutralForeground2 },
});

interface ModalDialogProps {
  readonly title: string;
  readonly lead: string;
  /** Esc, too. The focus goes back to where it was before. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A native modal dialog: the browser holds the focus in it and the page behind it still. */
export function ModalDialog({ title, lead, onClose, children }: ModalDialogProps) {
  const styles = useStyles();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it still stands in the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <p className={styles.lead}>{lead}</p>
      {children}
    </dialog>
  );
}
