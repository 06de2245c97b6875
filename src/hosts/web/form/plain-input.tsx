import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  input: {
    flexGrow: 1,
    flexBasis: '180px',
    minWidth: 0,
    minHeight: '36px',
    padding: '0 4px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    // The row shows the focus.
    outlineStyle: 'none',
  },
});

interface PlainInputProps {
  readonly id: string;
  readonly value: string;
  readonly label?: string;
  readonly type?: 'text' | 'email';
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}

/** One line of text without a frame, as compose windows have it. `label` is for where no `<label>` names it. */
export function PlainInput({ id, value, label, type = 'text', placeholder, onChange }: PlainInputProps) {
  const styles = useStyles();
  return (
    <input
      id={id}
      className={styles.input}
      type={type}
      value={value}
      aria-label={label}
      placeholder={placeholder}
      autoComplete="off"
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
