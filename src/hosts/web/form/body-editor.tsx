import { makeStyles, tokens } from '@fluentui/react-components';
import type { ClipboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { sanitizeHtml } from '../draft/sanitize';
import { useFormDraft, usePage } from '../page/page-context';
import { moveCaret, readCaret, writeCaret } from './caret';
import { insertFragment, insertText } from './editing';
import { EditorToolbar } from './editor-toolbar';
import { insertImages } from './insert-images';
import { useAddFiles } from './use-add-files';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: '240px' },
  body: {
    flexGrow: 1,
    padding: '14px 20px',
    overflowWrap: 'anywhere',
    fontSize: '15px',
    lineHeight: '22px',
    outlineStyle: 'none',
    ':focus-visible': { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
    ':empty::before': { content: 'attr(data-placeholder)', color: tokens.colorNeutralForeground3 },
    '& img': { maxWidth: '100%', height: 'auto' },
    '& blockquote': {
      margin: '8px 0',
      paddingLeft: '12px',
      borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
      color: tokens.colorNeutralForeground2,
    },
    '& table': { maxWidth: '100%' },
    '@media (max-width: 500px)': { padding: '12px' },
  },
});

/**
 * The formatted body. The element is the browser's to edit: React only puts it there, and what comes from elsewhere (a fix, an
 * opened mail) replaces its content with the caret kept at its words.
 */
export function BodyEditor() {
  const styles = useStyles();
  const { locale, store } = usePage();
  const { html } = useFormDraft();
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef<string | null>(null);
  const addFiles = useAddFiles();

  useEffect(() => {
    const root = body.current;
    if (!root || shown.current === html) return;
    const caret = shown.current === null ? null : readCaret(root);
    const before = root.textContent;
    root.replaceChildren(sanitizeHtml(html, true));
    shown.current = html;
    if (caret) writeCaret(root, moveCaret(caret, before, root.textContent));
  }, [html]);

  const takeOver = (): void => {
    const root = body.current;
    if (!root) return;
    // What browsers leave behind in an emptied element is no text.
    const written = root.textContent === '' && root.querySelector('img, table, li') === null ? '' : root.innerHTML;
    if (written === '') root.replaceChildren();
    shown.current = written;
    store.update({ html: written });
  };
  const onPaste = (event: ClipboardEvent<HTMLElement>): void => {
    const { clipboardData, currentTarget: root } = event;
    const files = [...clipboardData.files];
    const html = clipboardData.getData('text/html');
    const text = clipboardData.getData('text/plain');
    event.preventDefault();
    if (files.length > 0 && text === '') {
      addFiles(files.filter((file) => !file.type.startsWith('image/')));
      insertImages(
        root,
        files.filter((file) => file.type.startsWith('image/')),
      );
    } else if (html !== '') {
      insertFragment(root, sanitizeHtml(html, false));
    } else if (text !== '') {
      insertText(text);
    }
  };

  return (
    <div className={styles.root}>
      <EditorToolbar editor={body} />
      <div
        ref={body}
        className={styles.body}
        contentEditable
        role="textbox"
        aria-multiline
        aria-label={locale.web.fields.body}
        data-placeholder={locale.web.fields.bodyPlaceholder}
        suppressContentEditableWarning
        onInput={takeOver}
        onPaste={onPaste}
      />
    </div>
  );
}
