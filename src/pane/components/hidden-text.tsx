import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Text for screen readers only. */
export function HiddenText({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <span id={id} className={styles.hidden}>
      {children}
    </span>
  );
}
