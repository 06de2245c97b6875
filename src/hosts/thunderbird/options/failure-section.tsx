import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../../../pane/components/section';
import { usePane } from '../../../pane/pane-context';
import type { TechnicalFailure } from '../store/technical-failure';

const useStyles = makeStyles({
  line: { margin: '0 4px 6px', fontSize: '14px', lineHeight: '20px' },
  diagnose: { margin: '4px 4px 0' },
  reasons: {
    margin: '0 4px',
    paddingLeft: '18px',
    fontSize: '13px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface FailureSectionProps {
  readonly failure: TechnicalFailure | null;
  readonly onDiagnose: () => void;
}

/** The last time that a mail left without having been checked wholly, and the way to all else that helps who looks into why. */
export function FailureSection({ failure, onDiagnose }: FailureSectionProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const texts = locale.thunderbird.options.failure;
  return (
    <Section heading={texts.heading}>
      <p className={styles.line}>
        {failure === null ? texts.none : texts.last(new Date(failure.time).toLocaleString(locale.tag))}
      </p>
      {failure === null ? null : (
        <ul className={styles.reasons}>
          {failure.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <Button className={styles.diagnose} size="small" onClick={onDiagnose} data-open-diagnosis>
        {locale.pane.diagnosis.heading}
      </Button>
    </Section>
  );
}
