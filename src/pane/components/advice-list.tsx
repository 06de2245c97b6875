import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/report';
import { describeFix } from '../../locales/describe';
import { keyFindings } from '../model/finding-key';
import { usePane } from '../pane-context';
import { FindingItem } from './finding-item';
import { Fold } from './fold';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, borderRadius: '8px', border: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** "Consigli": what would help and holds nothing up. */
export function AdviceList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { locale, fixes } = usePane();
  if (findings.length === 0) return null;
  return (
    <Fold label={locale.pane.findings.advice} count={findings.length}>
      <ul className={styles.list}>
        {keyFindings(findings).map(({ key, finding }) => (
          <FindingItem
            key={key}
            id={key}
            finding={finding}
            onApply={(fix) => {
              fixes.apply({ rule: finding.rule, key, label: describeFix(locale, fix.title) }, fix.edits);
            }}
          />
        ))}
      </ul>
    </Fold>
  );
}
