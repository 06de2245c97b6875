import { makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import type { ModuleEntry } from '../../core/routing/directory';
import { HiddenText } from '../components/hidden-text';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  item: { listStyleType: 'none', ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    padding: '8px 12px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px', borderRadius: '6px' },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'block', fontSize: '14px', lineHeight: '20px' },
  address: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  tick: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

interface ModuleRowProps {
  readonly module: ModuleEntry;
  readonly inUse: boolean;
  readonly onChoose: (module: ModuleEntry) => void;
}

/** A module of the directory as one button, ticked where the draft writes to it. */
export function ModuleRow({ module, inUse, onChoose }: ModuleRowProps) {
  const styles = useStyles();
  const { locale } = usePane();
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          onChoose(module);
        }}
      >
        <span className={styles.words}>
          <span className={styles.name}>{module.name}</span>
          <span className={styles.address}>{module.address}</span>
          {inUse ? <HiddenText>{locale.pane.directory.inUse}</HiddenText> : null}
        </span>
        {inUse ? <Checkmark16Regular className={styles.tick} aria-hidden title={locale.pane.directory.inUse} /> : null}
      </button>
    </li>
  );
}
