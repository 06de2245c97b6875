import { Button, mergeClasses } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Suspense, useId } from 'react';
import type { Finding, Fix } from '../../core/report';
import type { RuleId } from '../../core/rules/rule-id';
import { describeProblem } from '../../locales/describe';
import { useDisclosure } from '../hooks/use-disclosure';
import { usePane } from '../pane-context';
import { FindingDetails } from '../lazy-parts';
import { AttachPicture } from './attach-picture';
import { useItemStyles } from './finding-item.styles';
import { FixButton } from './fix-button';
import { HiddenText } from './hidden-text';
import { StartMail } from './start-mail';
import { StateIcon } from './state-icon';

/** How many fixes a closed item offers; the others wait inside. */
const FIXES_SHOWN = 2;

/** What these miss is mended from "I miei dati"; without it they have no fix yet. */
const NEED_PROFILE: ReadonlySet<RuleId> = new Set<RuleId>(['signature-name', 'signature-phone']);

/** What these miss can be attached from the pane. */
const NEED_FILE: ReadonlySet<RuleId> = new Set<RuleId>(['attachment-forgotten', 'screenshot']);

interface FindingItemProps {
  readonly id: string;
  readonly finding: Finding;
  /** A fix that stands elsewhere in the pane (the suggested address) is offered here only once the item is open. */
  readonly elsewhere?: (fix: Fix) => boolean;
  readonly onApply: (fix: Fix) => void;
  readonly onDismiss?: (finding: Finding) => void;
}

/** One open point: what is wrong, its part, its fixes; opened, also why, and examples. */
export function FindingItem({ id, finding, elsewhere, onApply, onDismiss }: FindingItemProps) {
  const styles = useItemStyles();
  const { locale, report, changeNote, openSettings } = usePane();
  const detailsId = useId();
  const { open, toggle, button, closeOnEscape } = useDisclosure();
  const texts = locale.pane.findings;
  const { what, todo } = describeProblem(locale, finding.message);
  const near = finding.fixes.filter((fix) => elsewhere?.(fix) !== true).slice(0, FIXES_SHOWN);
  const fixes = open ? finding.fixes : near;
  const releasable = finding.rule === 'operator-mailbox' && report?.supportReason === 'vendor-mailbox';

  const needsProfile = finding.fixes.length === 0 && NEED_PROFILE.has(finding.rule);

  return (
    <li className={styles.item} onKeyDown={closeOnEscape} data-finding={id}>
      <button
        ref={button}
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={detailsId}
        data-finding-toggle={id}
        onClick={toggle}
      >
        <StateIcon state={finding.severity} />
        <span className={styles.words}>
          <HiddenText>{`${texts.severities[finding.severity]}: `}</HiddenText>
          <span className={styles.what}>{what}</span>
          <span className={styles.part}>{locale.pane.parts[finding.part]}</span>
        </span>
        <ChevronRight16Regular className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden />
      </button>
      <div className={styles.below}>
        {(fixes.length === 0 || open) && todo !== '' ? <p className={styles.todo}>{todo}</p> : null}
        <div id={detailsId} hidden={!open}>
          {open ? (
            <Suspense fallback={null}>
              <FindingDetails finding={finding} />
            </Suspense>
          ) : null}
        </div>
        {fixes.map((fix) => (
          <FixButton key={JSON.stringify(fix.title)} fix={fix} onApply={onApply} />
        ))}
        {NEED_FILE.has(finding.rule) ? <AttachPicture /> : null}
        {finding.rule === 'ticket-reply' ? <StartMail /> : null}
        {needsProfile ? (
          <Button
            className={styles.fillIn}
            onClick={() => {
              openSettings(`[data-finding-toggle="${id}"]`);
            }}
          >
            {locale.pane.profile.fillIn}
          </Button>
        ) : null}
        <div className={styles.quiet}>
          {onDismiss ? (
            <Button
              className={styles.quietButton}
              size="small"
              appearance="subtle"
              aria-label={`${texts.dismiss}: ${what}`}
              onClick={() => {
                onDismiss(finding);
              }}
            >
              {texts.dismiss}
            </Button>
          ) : null}
          {releasable ? (
            <Button
              className={styles.quietButton}
              size="small"
              appearance="subtle"
              onClick={() => {
                changeNote({ declared: 'ordinary' });
              }}
            >
              {locale.pane.calm.declareOrdinary}
            </Button>
          ) : null}
        </div>
      </div>
    </li>
  );
}
