import { sanitizeHtml } from '../draft/sanitize';

/** An image file as an element of the body; an empty fragment for what the body cannot show. */
export async function imageToFragment(file: Blob): Promise<DocumentFragment> {
  const source = await readAsDataUrl(file);
  return sanitizeHtml(`<img src="${source}" alt="">`, false);
}

/** The file as a `data:` address in base64. Rejects where it cannot be read. */
export function readAsDataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('FileReader'));
    };
    reader.readAsDataURL(file);
  });
}
