import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Attach16Regular } from '@fluentui/react-icons/svg/attach';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useRef } from 'react';
import { toDraft } from '../draft/to-draft';
import { useFormDraft, usePage } from '../page/page-context';

const useStyles = makeStyles({
  root: { padding: '10px 20px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: 0, padding: 0 },
  file: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    maxWidth: '100%',
    minHeight: '36px',
    padding: '2px 4px 2px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '8px',
    listStyleType: 'none',
    fontSize: '13px',
    lineHeight: '18px',
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  size: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  remove: { minWidth: '28px', flexShrink: 0 },
  total: { margin: '8px 0 0', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

/** The draft's files with their sizes. The total counts images of the body too: mail servers do. */
export function Attachments() {
  const styles = useStyles();
  const { locale, store } = usePage();
  const draft = useFormDraft();
  const root = useRef<HTMLElement>(null);
  const texts = locale.web.attachments;
  const all = toDraft(draft).attachments ?? [];
  if (all.length === 0) return null;
  const total = all.reduce((sum, { size }) => sum + size, 0);
  const remove = (id: string): void => {
    store.update({ files: draft.files.filter((file) => file.id !== id) });
    root.current?.focus();
  };
  return (
    <section ref={root} className={styles.root} aria-label={texts.label} tabIndex={-1}>
      {draft.files.length === 0 ? null : (
        <ul className={styles.list}>
          {draft.files.map((file) => (
            <li key={file.id} className={styles.file}>
              <Attach16Regular aria-hidden />
              <span className={styles.name}>{file.name}</span>
              <span className={styles.size}>{locale.web.size(file.content.size)}</span>
              <Button
                className={styles.remove}
                appearance="subtle"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={texts.remove(file.name)}
                onClick={() => {
                  remove(file.id);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.total}>{texts.total(all.length, locale.web.size(total))}</p>
    </section>
  );
}
