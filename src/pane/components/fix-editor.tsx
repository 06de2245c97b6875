import { Button, Textarea, makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px', width: '100%' },
  buttons: { display: 'flex', gap: '6px' },
});

interface FixEditorProps {
  readonly text: string;
  readonly onApply: (text: string) => void;
  readonly onCancel: () => void;
}

/** A proposal under the pencil: Enter uses it, Esc leaves it as it was. It opens on request, so it may take the focus. */
export function FixEditor({ text, onApply, onCancel }: FixEditorProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const [draft, setDraft] = useState(text);
  const field = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    field.current?.select();
  }, []);
  const usable = draft.trim() !== '';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (usable) onApply(draft.trim());
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
  };
  return (
    <div className={styles.form}>
      <Textarea
        ref={(element: HTMLTextAreaElement | null) => {
          field.current = element;
        }}
        value={draft}
        aria-label={locale.pane.findings.editLabel}
        resize="vertical"
        onChange={(_, data) => {
          setDraft(data.value.replace(/[\r\n]+/g, ' '));
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabled={!usable}
          onClick={() => {
            onApply(draft.trim());
          }}
        >
          {locale.pane.findings.apply}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {locale.pane.findings.cancel}
        </Button>
      </div>
    </div>
  );
}
