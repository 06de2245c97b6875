import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { useId } from 'react';

const useStyles = makeStyles({
  section: { padding: '14px 12px 0' },
  heading: {
    margin: '0 4px 8px',
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '0.05em',
    textTransform: 'uppercase',
    color: tokens.colorNeutralForeground2,
    outlineOffset: '4px',
  },
});

interface SectionProps {
  readonly heading: string;
  /** Takes the focus when what had it is gone. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** A part of the pane under a heading that can take the focus. */
export function Section({ heading, headingRef, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading} tabIndex={-1} ref={headingRef}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
