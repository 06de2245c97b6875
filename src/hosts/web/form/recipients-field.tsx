import { makeStyles, tokens } from '@fluentui/react-components';
import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import type { Mailbox, RecipientField } from '../../../core/draft/draft';
import { HiddenText } from '../../../pane/components/hidden-text';
import { useFormDraft, usePage } from '../page/page-context';
import { FormRow } from './form-row';
import { parseMailboxes } from './mailboxes';
import { Pill } from './pill';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    flexGrow: 1,
    minWidth: 0,
    padding: '4px 0',
  },
  list: { display: 'contents', margin: 0, padding: 0 },
  input: {
    flexGrow: 1,
    flexBasis: '120px',
    minWidth: 0,
    minHeight: '28px',
    border: 'none',
    padding: '0 4px',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    outlineStyle: 'none',
  },
});

interface RecipientsFieldProps {
  readonly field: RecipientField;
  readonly trailing?: ReactNode;
}

/** A header field of recipients: typed or pasted addresses become pills; the arrow keys walk over them, Backspace removes. */
export function RecipientsField({ field, trailing }: RecipientsFieldProps) {
  const styles = useStyles();
  const { locale, store } = usePage();
  const mailboxes = useFormDraft()[field];
  const [text, setText] = useState('');
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const texts = locale.web;
  const label = texts.fields[field];

  const write = (changed: readonly Mailbox[]): void => {
    store.update({ [field]: changed });
  };
  const add = (written: string): void => {
    const known = new Set(mailboxes.map(({ address }) => address.toLowerCase()));
    const added = parseMailboxes(written).filter(({ address }) => !known.has(address.toLowerCase()));
    if (added.length > 0) write([...mailboxes, ...added]);
    setText('');
  };
  const focusPill = (index: number): void => {
    const buttons = box.current?.querySelectorAll<HTMLElement>('[data-pill]') ?? [];
    (buttons[index] ?? box.current?.querySelector('input'))?.focus();
  };
  const remove = (index: number): void => {
    write(mailboxes.filter((_, position) => position !== index));
    box.current?.querySelector('input')?.focus();
  };

  const onInputKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    const atStart = event.currentTarget.selectionStart === 0 && event.currentTarget.selectionEnd === 0;
    if (event.key === 'Enter' || ((event.key === ',' || event.key === ';') && text.trim() !== '')) {
      event.preventDefault();
      add(text);
    } else if (event.key === 'Backspace' && text === '' && mailboxes.length > 0) {
      event.preventDefault();
      write(mailboxes.slice(0, -1));
    } else if (event.key === 'ArrowLeft' && atStart && mailboxes.length > 0) {
      event.preventDefault();
      focusPill(mailboxes.length - 1);
    }
  };
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[@,;\n]/.test(pasted)) return;
    event.preventDefault();
    add(`${text} ${pasted}`.trim());
  };

  return (
    <FormRow label={label} htmlFor={id} trailing={trailing}>
      <div className={styles.box} ref={box}>
        {mailboxes.length === 0 ? null : (
          <ul className={styles.list} aria-label={texts.pills.list(label)}>
            {mailboxes.map((mailbox, index) => (
              <Pill
                key={`${mailbox.address}/${index}`}
                mailbox={mailbox}
                onRemove={() => {
                  remove(index);
                }}
                onMove={(step) => {
                  focusPill(Math.max(0, index + step));
                }}
              />
            ))}
          </ul>
        )}
        <input
          id={id}
          className={styles.input}
          value={text}
          type="text"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            setText(event.target.value);
          }}
          onKeyDown={onInputKey}
          onPaste={onPaste}
          onBlur={() => {
            if (text.trim() !== '') add(text);
          }}
        />
        <HiddenText id={`${id}-hint`}>{texts.pills.hint}</HiddenText>
      </div>
    </FormRow>
  );
}
