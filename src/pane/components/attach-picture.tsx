import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Attach16Regular } from '@fluentui/react-icons/svg/attach';
import { useRef } from 'react';
import type { ClipboardEvent } from 'react';
import { pastedPictures } from '../model/pasted-pictures';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px', maxWidth: '100%' },
  button: { minHeight: '32px', fontWeight: tokens.fontWeightRegular },
  hint: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  failed: { fontSize: '12px', lineHeight: '16px', color: tokens.colorStatusDangerForeground1 },
});

/** Attaches a picture or any file from the pane: chosen, or pasted while the button has the focus. */
export function AttachPicture() {
  const styles = useStyles();
  const { locale, attach } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const texts = locale.pane.attach;
  if (attach === null) return null;
  const paste = (event: ClipboardEvent): void => {
    const pictures = pastedPictures(event.clipboardData, texts.pastedName);
    if (pictures.length === 0) return;
    event.preventDefault();
    attach.attach(pictures);
  };
  return (
    <div className={styles.root} onPaste={paste}>
      <Button className={styles.button} icon={<Attach16Regular />} onClick={() => input.current?.click()}>
        {texts.choose}
      </Button>
      <span className={styles.hint}>{texts.paste}</span>
      {attach.failed ? (
        <span role="alert" className={styles.failed}>
          {texts.failed}
        </span>
      ) : null}
      <input
        ref={input}
        type="file"
        hidden
        multiple
        data-attach-from-pane
        onChange={(event) => {
          attach.attach([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
