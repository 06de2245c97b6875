import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss12Regular } from '@fluentui/react-icons/svg/dismiss';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { KeyboardEvent } from 'react';
import type { Mailbox } from '../../../core/draft/draft';
import { HiddenText } from '../../../pane/components/hidden-text';
import { usePage } from '../page/page-context';
import { formatMailbox, isAddress } from './mailboxes';

const useStyles = makeStyles({
  pill: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    maxWidth: '100%',
    minHeight: '26px',
    padding: '0 2px 0 10px',
    borderRadius: '13px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    listStyleType: 'none',
    fontSize: '13px',
    lineHeight: '18px',
  },
  invalid: {
    border: `1px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere', padding: '3px 0' },
  remove: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '24px',
    height: '24px',
    padding: 0,
    border: 'none',
    borderRadius: '12px',
    backgroundColor: 'transparent',
    color: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface PillProps {
  readonly mailbox: Mailbox;
  readonly onRemove: () => void;
  /** -1 to the pill before, 1 to the one behind or, after the last, back to typing. */
  readonly onMove: (step: -1 | 1) => void;
}

/** One recipient. Its button is reached by the arrow keys, so that Tab walks over fields and not over every address. */
export function Pill({ mailbox, onRemove, onMove }: PillProps) {
  const styles = useStyles();
  const texts = usePage().locale.web.pills;
  const valid = isAddress(mailbox.address);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') onMove(-1);
    else if (event.key === 'ArrowRight') onMove(1);
    else if (event.key === 'Backspace' || event.key === 'Delete') onRemove();
    else return;
    event.preventDefault();
  };
  return (
    <li className={mergeClasses(styles.pill, !valid && styles.invalid)} title={valid ? mailbox.address : texts.invalid}>
      {valid ? null : <Warning16Filled aria-hidden />}
      <span className={styles.words}>{formatMailbox(mailbox)}</span>
      {valid ? null : <HiddenText>{texts.invalid}</HiddenText>}
      <button
        type="button"
        tabIndex={-1}
        className={styles.remove}
        aria-label={texts.remove(mailbox.address)}
        data-pill
        onClick={onRemove}
        onKeyDown={onKeyDown}
      >
        <Dismiss12Regular aria-hidden />
      </button>
    </li>
  );
}
