import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { worthShowing } from '../../core/routing/suggestion';
import { usePane } from '../pane-context';

const useStyles = makeStyles({ button: { minHeight: '32px', fontWeight: tokens.fontWeightRegular } });

/** Opens a new mail to the module that the text speaks of: another problem is no reply. */
export function StartMail() {
  const styles = useStyles();
  const { locale, report, startMail } = usePane();
  if (startMail === null) return null;
  const module = worthShowing(report?.routing.suggestions ?? [])[0]?.module;
  return (
    <Button
      className={styles.button}
      onClick={() => {
        startMail({ to: module === undefined ? [] : [{ name: module.name, address: module.address }], subject: '' });
      }}
    >
      {locale.pane.findings.startMail}
    </Button>
  );
}
