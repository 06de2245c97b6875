import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useMemo } from 'react';
import { AdviceList } from '../components/advice-list';
import { Afterwards } from '../components/afterwards';
import { DismissedList } from '../components/dismissed-list';
import { FindingsSection } from '../components/findings-section';
import { KindSelect } from '../components/kind-select';
import { PassedList } from '../components/passed-list';
import { RoutingSection } from '../components/routing-section';
import { StateIcon } from '../components/state-icon';
import { IntroductionCard } from '../lazy-parts';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  unknown: { display: 'flex', gap: '10px', margin: '12px 16px 0', fontSize: '13px', lineHeight: '20px' },
  folds: { marginTop: '16px' },
  declared: { padding: '4px 16px 12px' },
  release: { marginLeft: '-12px', color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightRegular },
});

/** The pane's main page for a support draft: whom to write to, what is missing, and folded below it all the rest. */
export function PointsView({ onOpenDirectory }: { readonly onOpenDirectory: () => void }) {
  const styles = useStyles();
  const { locale, report, unread, person, changeNote } = usePane();
  const introduced = person.settings?.introduced !== false;
  const findings = report?.findings;
  const groups = useMemo(() => {
    const all = findings ?? [];
    return {
      open: all.filter(({ severity, dismissed }) => severity !== 'suggestion' && !dismissed),
      dismissed: all.filter(({ dismissed }) => dismissed),
      advice: all.filter(({ severity, dismissed }) => severity === 'suggestion' && !dismissed),
    };
  }, [findings]);
  if (!report) return null;
  const releasable =
    report.supportReason === 'vendor-mailbox' && !groups.open.some(({ rule }) => rule === 'operator-mailbox');
  return (
    <>
      {unread.includes('recipients') ? null : <RoutingSection onOpenDirectory={onOpenDirectory} />}
      <FindingsSection findings={groups.open} />
      {unread.length > 0 ? (
        <div className={styles.unknown} data-unread>
          <StateIcon state="neutral" />
          {unread.map((part) => locale.pane.parts[part]).join(', ')}: {locale.pane.findings.cannotTell}
        </div>
      ) : null}
      {introduced ? null : (
        <Suspense fallback={null}>
          <IntroductionCard />
        </Suspense>
      )}
      <div className={styles.folds}>
        <PassedList passed={report.passed} />
        <DismissedList findings={groups.dismissed} />
        <AdviceList findings={groups.advice} />
        <KindSelect />
        <Afterwards />
      </div>
      {releasable || report.supportReason === 'declared' ? (
        <div className={styles.declared}>
          <Button
            className={styles.release}
            appearance="subtle"
            onClick={() => {
              changeNote({ declared: releasable ? 'ordinary' : null });
            }}
          >
            {locale.pane.calm.declareOrdinary}
          </Button>
        </div>
      ) : null}
    </>
  );
}
