/**
 * The browser's own editing commands. Marked as deprecated for ten years and without a successor: nothing else keeps the
 * writer's undo (Ctrl+Z) intact.
 */
interface EditingCommands {
  execCommand(command: string, showInterface?: boolean, value?: string): boolean;
  queryCommandState(command: string): boolean;
}

export type EditingCommand = 'bold' | 'italic' | 'underline' | 'insertUnorderedList' | 'insertOrderedList';

export function runCommand(command: EditingCommand): void {
  const commands: EditingCommands = document;
  commands.execCommand(command);
}

export function isOn(command: EditingCommand): boolean {
  const commands: EditingCommands = document;
  return commands.queryCommandState(command);
}

/** Puts sanitised html in the place of the selection. */
export function insertHtml(html: string): void {
  const commands: EditingCommands = document;
  commands.execCommand('insertHTML', false, html);
}
