/**
 * The browser's own editing commands. Marked as deprecated for ten years and without a successor: nothing else keeps the
 * writer's undo (Ctrl+Z) intact.
 */
interface EditingCommands {
  execCommand(command: string, showInterface?: boolean, value?: string): boolean;
  queryCommandState(command: string): boolean;
}

export type EditingCommand = 'bold' | 'italic' | 'underline' | 'insertUnorderedList' | 'insertOrderedList';

/** Formats the selection, or takes its format back. */
export function runCommand(command: EditingCommand): void {
  const commands: EditingCommands = document;
  commands.execCommand(command);
}

/** Whether the selection has the format. */
export function isOn(command: EditingCommand): boolean {
  const commands: EditingCommands = document;
  return commands.queryCommandState(command);
}

/** Puts plain text in the place of the selection; its line ends make lines. */
export function insertText(text: string): void {
  const commands: EditingCommands = document;
  commands.execCommand('insertText', false, text.replace(/\r\n?/g, '\n'));
}

/**
 * Puts sanitised content in the place of the selection, or at the end where the selection is elsewhere. Not by a command: the
 * browser's own would write inline styles on its way, which the page's security policy reports.
 */
export function insertFragment(root: HTMLElement, content: DocumentFragment): void {
  const selection = document.getSelection();
  const within =
    selection && selection.rangeCount > 0 && root.contains(selection.getRangeAt(0).commonAncestorContainer);
  const range = within ? selection.getRangeAt(0) : document.createRange();
  if (!within) {
    range.selectNodeContents(root);
    range.collapse(false);
  }
  range.deleteContents();
  range.insertNode(content);
  range.collapse(false);
  selection?.removeAllRanges();
  selection?.addRange(range);
  root.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
