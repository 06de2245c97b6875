import { makeStyles, tokens } from '@fluentui/react-components';
import type { ModuleEntry } from '../../core/routing/directory';
import { usePane } from '../pane-context';
import { StateIcon } from './state-icon';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '10px', margin: '0 4px', alignItems: 'flex-start' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'block', fontSize: '14px', lineHeight: '20px' },
  address: { display: 'block', fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

/** The quiet tick: the draft writes to a module already. */
export function AddressedModule({ module }: { readonly module: ModuleEntry }) {
  const styles = useStyles();
  const { locale } = usePane();
  return (
    <div className={styles.line}>
      <StateIcon state="passed" />
      <span className={styles.words}>
        <span className={styles.name}>{locale.pane.routing.addressed(module.name)}</span>
        <span className={styles.address}>{module.address}</span>
      </span>
    </div>
  );
}
