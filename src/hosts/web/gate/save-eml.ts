import { readBody } from '../../../core/draft/read-body';
import type { FormDraft, FormFile } from '../draft/form-draft';
import { detachImages } from '../draft/inline-images';
import type { FileContent } from '../eml/mime-part';
import { writeEml } from '../eml/write-eml';
import { readAsDataUrl } from '../form/read-file';

/** Longer names trouble some file systems once a path stands before them (characters). */
const LONGEST_NAME = 80;

/** Lets the browser save the draft as a file that mail programs open as a draft. */
export async function saveEml(form: FormDraft): Promise<void> {
  const { html, images } = detachImages(form.html);
  const { from, to, cc, bcc, subject, id } = form;
  const text = readBody({ format: 'html', html }).text;
  const files = await Promise.all(form.files.map(toContent));
  const eml = writeEml({ from, to, cc, bcc, subject, text, html, images, files, date: new Date(), id });
  const url = URL.createObjectURL(new Blob([eml], { type: 'message/rfc822' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${fileName(subject)}.eml`;
  link.click();
  // The download has its own hold on the content once it began.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/** A subject as a name that every file system takes. */
export function fileName(subject: string): string {
  const name = subject
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return name.slice(0, LONGEST_NAME).replace(/[. ]+$/, '') || 'bozza';
}

async function toContent({ name, type, content }: FormFile): Promise<FileContent> {
  const url = await readAsDataUrl(content);
  return { name, type, base64: url.slice(url.indexOf(',') + 1) };
}
