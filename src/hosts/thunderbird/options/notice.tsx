import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { StateIcon } from '../../../pane/components/state-icon';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    gap: '10px',
    margin: '12px 12px 0',
    padding: '10px 12px',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: '13px',
    lineHeight: '18px',
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** Something that the clerk should know and whoever runs the add-in should mend. */
export function Notice({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.notice}>
      <StateIcon state="warning" />
      <div className={styles.words}>{children}</div>
    </div>
  );
}
