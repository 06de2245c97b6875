import type { Attachment, Draft } from '../../../core/draft/draft';
import type { FormDraft } from './form-draft';
import { detachImages } from './inline-images';

/** The form's draft as the core judges it: images of the body are inline attachments, named by content id. */
export function toDraft(form: FormDraft): Draft {
  const { html, images } = detachImages(form.html);
  const files = form.files.map(({ name, type, content }): Attachment => {
    const attachment = { name, size: content.size, inline: false };
    return type === '' ? attachment : { ...attachment, type };
  });
  const inline = images.map(({ name, size, type }): Attachment => ({ name, size, type, inline: true }));
  const { from, to, cc, bcc, subject, answers } = form;
  const draft: Draft = {
    from,
    to,
    cc,
    bcc,
    subject,
    body: { format: 'html', html },
    attachments: [...files, ...inline],
  };
  return answers === null ? draft : { ...draft, answers };
}
