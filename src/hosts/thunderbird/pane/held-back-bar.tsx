import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ThunderbirdTexts } from '../../../locales/texts/thunderbird-texts';
import { StateIcon } from '../../../pane/components/state-icon';
import type { HeldBack } from '../store/held-back';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '10px',
    padding: '12px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '13px',
    lineHeight: '18px',
  },
  words: { display: 'grid', rowGap: '8px', justifyItems: 'start', minWidth: 0 },
  line: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface HeldBackBarProps {
  readonly heldBack: HeldBack;
  readonly texts: ThunderbirdTexts['heldBack'];
  readonly onSend: () => void;
  readonly onClose: () => void;
}

/** Above the pane after an attempt to send was stopped: that it was, and where the writer is only asked, the way to send all the same. */
export function HeldBackBar({ heldBack, texts, onSend, onClose }: HeldBackBarProps) {
  const styles = useStyles();
  const asked = heldBack.action === 'ask';
  return (
    <div className={styles.bar} role="alert" data-held-back={heldBack.action}>
      <StateIcon state={asked ? 'warning' : 'error'} />
      <div className={styles.words}>
        <p className={styles.line}>{asked ? texts.ask : texts.blocked}</p>
        <div className={styles.buttons}>
          {asked ? (
            <Button size="small" onClick={onSend} data-send-anyway>
              {texts.sendAnyway}
            </Button>
          ) : null}
          <Button size="small" appearance="subtle" onClick={onClose}>
            {texts.close}
          </Button>
        </div>
      </div>
    </div>
  );
}
