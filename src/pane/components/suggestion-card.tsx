import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ModuleEntry } from '../../core/routing/directory';
import type { Suggestion } from '../../core/routing/suggestion';
import { shownEvidence } from '../model/shown-evidence';
import { usePane } from '../pane-context';

/** How many of the draft's own words are named. */
const WORDS = 3;

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '2px',
    padding: '12px',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  name: { fontSize: '15px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  address: { fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  evidence: { fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  button: { marginTop: '10px' },
});

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly onUse: (module: ModuleEntry) => void;
}

/** The module that the text speaks of, with the words that led to it and one button. */
export function SuggestionCard({ suggestion, onUse }: SuggestionCardProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const { module, evidence } = suggestion;
  const words = shownEvidence(evidence, WORDS);
  return (
    <div className={styles.card}>
      <span className={styles.name}>{module.name}</span>
      <span className={styles.address}>{module.address}</span>
      {words.length === 0 ? null : <span className={styles.evidence}>{locale.pane.routing.evidence(words)}</span>}
      <Button
        appearance="primary"
        className={styles.button}
        aria-label={`${locale.pane.routing.useAddress}: ${module.name}, ${module.address}`}
        onClick={() => {
          onUse(module);
        }}
      >
        {locale.pane.routing.useAddress}
      </Button>
    </div>
  );
}
