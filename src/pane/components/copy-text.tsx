import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '8px' },
  said: { margin: 0, fontSize: '13px', lineHeight: '18px' },
  text: {
    width: '100%',
    minHeight: '120px',
    boxSizing: 'border-box',
    font: 'inherit',
    fontSize: '12px',
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '4px',
  },
});

type Outcome = 'none' | 'copied' | 'by-hand';

/** Copies a text; where the program that the pane is in does not allow it, the text is shown, selected, to be copied by hand. */
export function CopyText({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { diagnosis } = usePane().locale.pane;
  const [outcome, setOutcome] = useState<Outcome>('none');
  const shown = useRef<HTMLTextAreaElement>(null);
  const copy = (): void => {
    setOutcome('none');
    toClipboard(text).then(
      () => {
        setOutcome('copied');
      },
      () => {
        setOutcome('by-hand');
      },
    );
  };
  const byHand = outcome === 'by-hand';
  useEffect(() => {
    if (!byHand) return;
    shown.current?.focus();
    shown.current?.select();
  }, [byHand]);
  return (
    <div className={styles.root}>
      <div>
        <Button appearance="primary" onClick={copy}>
          {diagnosis.copy}
        </Button>
      </div>
      <p className={styles.said} role="status">
        {outcome === 'copied' ? diagnosis.copied : null}
        {byHand ? diagnosis.copyByHand : null}
      </p>
      {byHand ? (
        <textarea ref={shown} className={styles.text} aria-label={diagnosis.copyText} readOnly value={text} />
      ) : null}
    </div>
  );
}

/** Rejects where there is no clipboard, or the page may not write to it. */
async function toClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
