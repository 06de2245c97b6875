import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '12px',
    padding: '0 20px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-within': { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
    '@media (max-width: 500px)': { padding: '0 12px', gap: '8px' },
  },
  label: {
    flexShrink: 0,
    width: '64px',
    padding: '9px 0',
    fontSize: '13px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 500px)': { width: '56px' },
  },
  content: { display: 'flex', flexGrow: 1, minWidth: 0, alignItems: 'center', minHeight: '38px', fontSize: '14px' },
});

interface FormRowProps {
  readonly label: string;
  readonly htmlFor: string;
  readonly children: ReactNode;
  /** Stands at the end of the row. */
  readonly trailing?: ReactNode;
}

/** A header field of the form: its name on the left, its content beside it. */
export function FormRow({ label, htmlFor, children, trailing }: FormRowProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor={htmlFor}>
        {label}
      </label>
      <div className={styles.content}>{children}</div>
      {trailing}
    </div>
  );
}
