/** Whether this Outlook has the Mailbox requirement set. False where it cannot say. */
export function supportsMailbox(version: '1.8' | '1.11' | '1.14' | '1.15'): boolean {
  try {
    return Office.context.requirements.isSetSupported('Mailbox', version);
  } catch {
    return false;
  }
}
