import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PaneTexts } from '../../locales/texts/pane-texts';
import { HiddenText } from './hidden-text';
import { ProgressBar } from './progress-bar';
import type { IconState } from './state-icon';
import { StateIcon } from './state-icon';
import type { PaneState } from '../model/pane-state';
import type { Progress } from '../model/progress';
import { usePane } from '../pane-context';
import { progressOf } from '../model/progress';

const useStyles = makeStyles({
  head: {
    borderTopLeftRadius: 'inherit',
    borderTopRightRadius: 'inherit',
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '14px 16px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', alignItems: 'center', gap: '10px' },
  words: { flexGrow: 1, minWidth: 0 },
  title: { display: 'block', fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusDangerForeground1 },
  below: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  count: { flexShrink: 0, fontSize: '13px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** The first of the pane's answers: can it be sent? In words, shape and colour, announced politely when it changes. */
export function StatusHead() {
  const styles = useStyles();
  const { locale, state, report, configuration } = usePane();
  const texts = locale.pane.head;
  const progress = state === 'support' && report ? progressOf(report) : null;
  const leniency = progress && progress.missing > 0 ? texts.modes[configuration?.settings.mode ?? 'enforce'] : '';
  const tone = progress === null ? undefined : progress.missing > 0 ? styles.missing : styles.ready;
  return (
    <header className={styles.head} tabIndex={-1} data-pane-head>
      <div className={styles.line}>
        <StateIcon state={iconOf(progress)} />
        <div role="status" className={styles.words}>
          <span className={mergeClasses(styles.title, tone)}>{titleOf(texts, state, progress)}</span>
          {progress && progress.toReview > 0 ? (
            <span className={styles.below}>{texts.toReview(progress.toReview)}</span>
          ) : null}
          {leniency === '' ? null : <span className={styles.below}>{leniency}</span>}
          {progress ? <HiddenText>{texts.progressSpoken(progress.done, progress.total)}</HiddenText> : null}
        </div>
        {progress ? (
          <span className={styles.count} aria-hidden>
            {texts.progress(progress.done, progress.total)}
          </span>
        ) : null}
      </div>
      {progress ? <ProgressBar done={progress.done} total={progress.total} /> : null}
    </header>
  );
}

function iconOf(progress: Progress | null): IconState {
  if (progress === null) return 'neutral';
  return progress.missing > 0 ? 'error' : 'passed';
}

function titleOf(texts: PaneTexts['head'], state: PaneState, progress: Progress | null): string {
  switch (state) {
    case 'support':
      return progress === null || progress.missing === 0 ? texts.ready : texts.missing(progress.missing);
    case 'reading':
      return texts.reading;
    case 'none':
      return texts.noDraft;
    case 'unreadable':
      return texts.unreadable;
    case 'empty':
      return texts.empty;
    case 'ordinary':
    case 'released':
      return texts.ordinary;
  }
}
