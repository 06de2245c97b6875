import type { Attachment, AttachmentToAdd } from '../api';
import { attachmentOf } from '../item';
import type { Method, Scene } from './method';

const MISSING = 9008;
const TYPES: readonly Attachment['attachmentType'][] = ['file', 'item', 'cloud'];

/** Attachments as the protocol gives them: without content, the type as a number. */
function details({ id, name, size, contentType, isInline, attachmentType }: Attachment): unknown {
  return { id, name, size, contentType, isInline, attachmentType: TYPES.indexOf(attachmentType) };
}

/** Adds an attachment to the open message and tells the add-in's pages; gives back its id. */
export function attach(given: AttachmentToAdd, { item, tell, redraw }: Scene): string {
  const added = attachmentOf(given);
  item.attachments = [...item.attachments, added];
  redraw();
  tell('olkAttachmentsChanged', [JSON.stringify({ attachmentStatus: 'added', attachmentDetails: details(added) })]);
  return added.id;
}

/** Whether there was an attachment of that id to take away. */
export function detach(id: string, { item, tell, redraw }: Scene): boolean {
  const found = item.attachments.find((one) => one.id === id);
  if (!found) return false;
  item.attachments = item.attachments.filter((one) => one !== found);
  redraw();
  tell('olkAttachmentsChanged', [JSON.stringify({ attachmentStatus: 'removed', attachmentDetails: details(found) })]);
  return true;
}

export const ATTACHMENT_METHODS: Readonly<Record<number, Method>> = {
  149: (_parameters, { item }) => ({ data: item.attachments.map(details) }),
  150: (parameters, { item }) => {
    const found = item.attachments.find(({ id }) => id === parameters.text('id'));
    return found ? { data: { content: found.base64, format: 'base64' } } : { errorCode: MISSING };
  },
  16: (parameters, scene) => ({
    data: attach({ name: parameters.text('name'), isInline: parameters.flag('isInline'), size: 0 }, scene),
  }),
  148: (parameters, scene) => ({
    data: attach(
      {
        name: parameters.text('name'),
        isInline: parameters.flag('isInline'),
        base64: parameters.text('base64String'),
      },
      scene,
    ),
  }),
  20: (parameters, scene) => (detach(parameters.text('attachmentIndex'), scene) ? {} : { errorCode: MISSING }),
};
