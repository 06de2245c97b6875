import type { Analysis } from '../../analysis';
import type { CheckContext } from '../../context';
import { writersNameFinder, type NameFinder } from '../../language/name-in-lines';
import { personNameOf } from '../../language/display-name';
import { sameName } from '../../language/person-names';

/** The writer as far as profile and From tell. */
export interface Writer {
  /** First and last name; `null` for an office's mailbox without a profile. */
  readonly name: string | null;
  /** Compares a name found in the mail with the writer's. `unclear` without a name to compare with. */
  readonly compare: (name: string) => 'same' | 'different' | 'unclear';
  /** Whether one of the lines holds the writer's own first and last name as they are known, whatever names look like. */
  readonly signs: NameFinder;
}

/**
 * The profile's name counts before the From header's: From may be an office. A From that no list takes for a person's may settle
 * that the same words in the signature are the writer's name, but never that another name is somebody else's.
 */
export function writerOf({ draft }: Analysis, { sender }: CheckContext): Writer {
  const display = draft.from.name ?? '';
  const profile = sender.name === null ? null : (personNameOf(sender.name) ?? sender.name);
  const name = profile ?? personNameOf(display);
  return {
    name,
    compare: (other) => (name === null ? 'unclear' : sameName(name, other)),
    signs: writersNameFinder(sender.name, display),
  };
}
