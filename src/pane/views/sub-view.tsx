import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  root: { padding: '8px 16px 20px' },
  top: { display: 'flex', alignItems: 'center', gap: '4px', margin: '0 0 8px -8px' },
  back: { minWidth: '32px', flexShrink: 0 },
  heading: { margin: 0, fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
});

interface SubViewProps {
  readonly heading: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A page of the pane that opens over the points: Esc or the arrow goes back. It was asked for, so it takes the focus. */
export function SubView({ heading, onBack, children }: SubViewProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const id = useId();
  const back = useRef<HTMLButtonElement | null>(null);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    // A view may have sent the focus to a field of its own already.
    if (root.current?.contains(document.activeElement) !== true) back.current?.focus();
  }, []);
  const goBackOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onBack();
  };
  return (
    <section ref={root} className={styles.root} aria-labelledby={id} onKeyDown={goBackOnEscape}>
      <div className={styles.top}>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            back.current = element;
          }}
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={locale.pane.back}
          title={locale.pane.back}
          onClick={onBack}
        />
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
      </div>
      {children}
    </section>
  );
}
