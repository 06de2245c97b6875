import type { BodyChange } from './body-change';
import { serializeBody } from './serialize';

/**
 * The editor's own commands. Marked as deprecated for ten years and without a successor: nothing else keeps the writer's undo (Ctrl+Z)
 * intact.
 */
interface EditingCommands {
  execCommand(command: 'delete' | 'insertText' | 'undo', showInterface?: boolean, value?: string): boolean;
}

/**
 * Makes a change in the editor as if it were typed, so that Ctrl+Z takes it back in one step, and leaves the writer's caret where it is.
 * @param source what the body must still read for the change to fit
 * @returns whether it was made
 */
export function changeBody(source: string, { start, end, text }: BodyChange): boolean {
  const body = document.body;
  const serialized = serializeBody(body);
  const selection = document.getSelection();
  const from = serialized.placeOf(start);
  const to = serialized.placeOf(end);
  if (serialized.source !== source || selection === null || from === null || to === null) return false;

  const commands: EditingCommands = document;
  const caret = selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  selection.removeAllRanges();
  selection.addRange(range);
  const done = text === '' ? commands.execCommand('delete') : commands.execCommand('insertText', false, text);
  if (caret !== null && document.contains(caret.startContainer)) {
    selection.removeAllRanges();
    selection.addRange(caret);
  }
  return done;
}

/** Takes the last change back, with the caret wherever the editor had it. */
export function takeBack(): void {
  const commands: EditingCommands = document;
  commands.execCommand('undo');
}
