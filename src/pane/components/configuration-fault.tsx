import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  line: {
    margin: '8px 16px 0',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  details: { fontSize: '12px' },
});

/** One quiet line where the organisation's new configuration was refused: the clerk goes on, and whoever runs it finds the details. */
export function ConfigurationFault({ onOpenDiagnosis }: { readonly onOpenDiagnosis: () => void }) {
  const styles = useStyles();
  const { locale, configuration } = usePane();
  if (configuration === null || configuration.faults.length === 0) return null;
  return (
    <p className={styles.line} data-configuration-fault>
      {locale.pane.fault.configuration}{' '}
      <Link as="button" className={styles.details} onClick={onOpenDiagnosis} data-open-diagnosis>
        {locale.pane.diagnosis.details}
      </Link>
    </p>
  );
}
