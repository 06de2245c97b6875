import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { toDraft } from '../draft/to-draft';
import { usePage } from '../page/page-context';
import { copyDraft } from './copy-draft';
import { ModalDialog } from './modal-dialog';
import type { Mailto } from './mailto';
import { toMailto } from './mailto';
import { saveEml } from './save-eml';
import type { WebTexts } from '../../../locales/texts/web-texts';

const useStyles = makeStyles({
  ways: { display: 'grid', rowGap: '16px', marginBottom: '20px' },
  way: { display: 'grid', rowGap: '4px', justifyItems: 'start' },
  hint: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minHeight: '32px' },
  done: { fontSize: '13px', lineHeight: '18px', color: tokens.colorStatusSuccessForeground1 },
});

/** The draft is in order: how it goes on from this page, which sends nothing itself. */
export function WaysDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { locale, store } = usePage();
  const [done, setDone] = useState('');
  const hintId = useId();
  const texts = locale.web.ways;
  const form = store.get();
  const mailto = toMailto(toDraft(form));
  return (
    <ModalDialog title={texts.title} lead={texts.lead} onClose={onClose}>
      <div className={styles.ways}>
        <div className={styles.way}>
          <Button
            appearance="primary"
            aria-describedby={`${hintId}-eml`}
            onClick={() => {
              saveEml(form).then(
                () => {
                  setDone(texts.saved);
                },
                () => undefined,
              );
            }}
          >
            {texts.eml}
          </Button>
          <p className={styles.hint} id={`${hintId}-eml`}>
            {texts.emlHint}
          </p>
        </div>
        <div className={styles.way}>
          <Button
            disabledFocusable={!mailto.possible}
            aria-describedby={`${hintId}-mailto`}
            onClick={() => {
              if (mailto.possible) window.location.assign(mailto.url);
            }}
          >
            {texts.mailto}
          </Button>
          <p className={styles.hint} id={`${hintId}-mailto`}>
            {mailtoHint(mailto, texts)}
          </p>
        </div>
        <div className={styles.way}>
          <Button
            aria-describedby={`${hintId}-copy`}
            onClick={() => {
              copyDraft(form).then(
                () => {
                  setDone(texts.copied);
                },
                () => {
                  setDone(locale.web.faults.clipboard);
                },
              );
            }}
          >
            {texts.copy}
          </Button>
          <p className={styles.hint} id={`${hintId}-copy`}>
            {texts.copyHint}
          </p>
        </div>
      </div>
      <div className={styles.foot}>
        <span role="status" className={styles.done}>
          {done}
        </span>
        <Button onClick={onClose}>{texts.close}</Button>
      </div>
    </ModalDialog>
  );
}

function mailtoHint(mailto: Mailto, texts: WebTexts['ways']): string {
  if (mailto.possible) return texts.mailtoHint;
  switch (mailto.reason) {
    case 'attachments':
      return texts.mailtoAttachments;
    case 'formatting':
      return texts.mailtoFormatting;
    case 'length':
      return texts.mailtoLength;
  }
}
