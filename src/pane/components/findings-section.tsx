import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import type { Finding, Fix } from '../../core/report';
import type { ModuleEntry } from '../../core/routing/directory';
import { describeFix } from '../../locales/describe';
import { useFocusAfter } from '../hooks/use-focus-after';
import type { AppliedFix } from '../hooks/use-fixes';
import { useHeld } from '../hooks/use-held';
import { useRouting } from '../hooks/use-routing';
import { useStableEntries } from '../hooks/use-stable-entries';
import { keyFindings } from '../model/finding-key';
import { usePane } from '../pane-context';
import { FindingItem } from './finding-item';
import { Section } from './section';
import { SettledItem } from './settled-item';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
  },
  empty: { margin: '0 4px', fontSize: '14px', color: tokens.colorNeutralForeground2 },
});

/** "Da sistemare": errors, then warnings. Nothing moves in it while the writer is there. */
export function FindingsSection({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { locale, fixes, note, changeNote, configuration } = usePane();
  const { best } = useRouting();
  const { held, handlers } = useHeld();
  const keyed = useMemo(() => keyFindings(findings), [findings]);
  const recent = fixes.recent?.key ?? null;
  const keep = useMemo(() => new Set(recent === null ? [] : [recent]), [recent]);
  const entries = useStableEntries(keyed, held, keep);
  const container = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(container, entries);

  const apply = (key: string, finding: Finding, fix: Fix): void => {
    focusAfter(key);
    const module = moduleOf(fix);
    fixes.apply(
      {
        rule: finding.rule,
        key,
        label: describeFix(locale, fix.title),
        ...(module !== undefined && { module: module.id }),
      },
      fix.edits,
    );
  };
  const undo = (fix: AppliedFix): void => {
    if (fix.key !== null) focusAfter(fix.key);
    fixes.undo(fix);
  };
  const dismiss = (key: string, finding: Finding): void => {
    focusAfter(key);
    changeNote({ dismissed: [...note.dismissed, finding.fingerprint] });
  };
  const moduleOf = ({ title }: Fix): ModuleEntry | undefined =>
    title.kind === 'use-address'
      ? configuration?.directory.modules.find(({ address }) => address.toLowerCase() === title.address.toLowerCase())
      : undefined;
  const isOnCard = (fix: Fix): boolean =>
    best !== undefined && fix.title.kind === 'use-address' && best.module.address === fix.title.address;

  return (
    <div ref={container} {...handlers}>
      <Section heading={locale.pane.findings.toMend}>
        {entries.length === 0 ? <p className={styles.empty}>{locale.pane.findings.nothingToMend}</p> : null}
        {entries.length === 0 ? null : (
          <ul className={styles.list}>
            {entries.map(({ key, finding, settled }) =>
              settled ? (
                <SettledItem
                  key={key}
                  finding={finding}
                  fix={fixes.applied.filter((fix) => fix.key === key).at(-1)}
                  onUndo={undo}
                />
              ) : (
                <FindingItem
                  key={key}
                  id={key}
                  finding={finding}
                  elsewhere={isOnCard}
                  onApply={(fix) => {
                    apply(key, finding, fix);
                  }}
                  {...(finding.severity === 'warning' && {
                    onDismiss: () => {
                      dismiss(key, finding);
                    },
                  })}
                />
              ),
            )}
          </ul>
        )}
      </Section>
    </div>
  );
}
