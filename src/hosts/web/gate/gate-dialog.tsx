import { Button, makeStyles } from '@fluentui/react-components';
import type { JudgedFinding } from '../../../core/report';
import type { SendingDecision } from '../../../core/gate';
import { describeProblem } from '../../../locales/describe';
import { dialogLines } from '../../../pane/model/dialog-lines';
import { StateIcon } from '../../../pane/components/state-icon';
import { usePage } from '../page/page-context';
import { ModalDialog } from './modal-dialog';

const useStyles = makeStyles({
  list: { margin: '0 0 20px', padding: 0, display: 'grid', rowGap: '8px' },
  item: { display: 'flex', gap: '10px', listStyleType: 'none', fontSize: '14px', lineHeight: '20px' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px' },
});

interface GateDialogProps {
  readonly decision: Exclude<SendingDecision, { action: 'send' }>;
  readonly onShow: () => void;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

/** What the gate says at sending: what is missing and the way there, or a question that can be answered with "send anyway". */
export function GateDialog({ decision, onShow, onSend, onClose }: GateDialogProps) {
  const styles = useStyles();
  const { locale } = usePage();
  const texts = locale.web.gate;
  const blocked = decision.action === 'block';
  return (
    <ModalDialog
      title={blocked ? texts.blockedTitle : texts.askTitle}
      lead={blocked ? texts.blockedLead : texts.askLead}
      onClose={onClose}
    >
      <Lines findings={decision.findings} />
      <div className={styles.buttons}>
        {blocked ? (
          <Button onClick={onClose}>{texts.back}</Button>
        ) : (
          <Button onClick={onSend}>{texts.sendAnyway}</Button>
        )}
        <Button appearance="primary" onClick={blocked ? onShow : onClose}>
          {blocked ? texts.showMissing : texts.back}
        </Button>
      </div>
    </ModalDialog>
  );
}

function Lines({ findings }: { readonly findings: readonly JudgedFinding[] }) {
  const styles = useStyles();
  const { locale } = usePage();
  const { shown, rest } = dialogLines(findings);
  return (
    <ul className={styles.list}>
      {shown.map((finding, index) => (
        <li key={`${finding.fingerprint}/${index}`} className={styles.item}>
          <StateIcon state={finding.severity} />
          <span className={styles.words}>{describeProblem(locale, finding.message).what}</span>
        </li>
      ))}
      {rest.length > 0 ? (
        <li className={styles.item}>
          <StateIcon state="neutral" />
          <span className={styles.words}>{locale.web.gate.more(rest.length)}</span>
        </li>
      ) : null}
    </ul>
  );
}
