import type { NewAttachment } from '../../../pane/draft-port';
import type { OfficeCalls } from '../office/office-call';

/**
 * Attaches a file of the pane's to the message. Rejects where the file cannot be read, or Outlook does not take it (too large, too
 * many): then the message is as it was.
 */
export async function attachToItem(
  { name, content }: NewAttachment,
  item: Office.MessageCompose,
  { call }: OfficeCalls,
): Promise<void> {
  const base64 = await toBase64(content);
  await call<string>('attachment upload', (done) => {
    item.addFileAttachmentFromBase64Async(base64, name, { isInline: false }, done);
  });
}

function toBase64(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => {
      reject(new Error('the file cannot be read'));
    };
    reader.readAsDataURL(content);
  });
}
