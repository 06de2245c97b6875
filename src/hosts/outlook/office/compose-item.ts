/** The message that is being composed; `null` for a read mail, an appointment, or no item. Never throws. */
export function composeItem(): Office.MessageCompose | null {
  try {
    const item: unknown = Office.context.mailbox.item;
    return isComposed(item) ? item : null;
  } catch {
    return null;
  }
}

/** A read mail's subject is a string, a composed one's is an object with calls; an appointment has no `to`. */
function isComposed(item: unknown): item is Office.MessageCompose {
  if (typeof item !== 'object' || item === null || !('subject' in item) || !('to' in item)) return false;
  return typeof item.subject === 'object' && item.subject !== null && 'getAsync' in item.subject;
}
