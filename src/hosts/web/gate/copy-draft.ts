import { readBody } from '../../../core/draft/read-body';
import type { FormDraft } from '../draft/form-draft';

/** Subject and text to the clipboard, formatted and plain, so that any webmail takes them. Rejects where it is not allowed. */
export async function copyDraft({ subject, html }: FormDraft): Promise<void> {
  const text = `${subject}\n\n${readBody({ format: 'html', html }).text}`;
  const holder = document.createElement('div');
  const title = document.createElement('p');
  title.textContent = subject;
  holder.append(title);
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([holder.innerHTML + html], { type: 'text/html' }),
    }),
  ]);
}
