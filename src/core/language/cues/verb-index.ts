import { cueKey } from './cue-words';
import { initialsOf, verbForms, verbInitials } from './verb-forms';

/** A form of a verb: whose, and which (bits of `FORM`). */
export interface VerbForm {
  readonly infinitive: string;
  readonly forms: number;
}

const NONE: readonly VerbForm[] = [];

/**
 * The forms of the verbs that patterns name, by key (see `cueKey`). Hundreds of verbs have ten thousands of forms, and a mail needs
 * few of them: those that begin with the same letters are made when the first such word is looked up.
 */
export class VerbIndex {
  private readonly waiting = new Map<string, string[]>();
  private readonly forms = new Map<string, VerbForm[]>();

  constructor(infinitives: Iterable<string>) {
    for (const infinitive of infinitives)
      for (const initials of verbInitials(infinitive)) push(this.waiting, initials, infinitive);
  }

  /** Whose form a key can be. */
  lookUp(key: string): readonly VerbForm[] {
    const initials = initialsOf(key);
    const infinitives = this.waiting.get(initials);
    if (infinitives !== undefined) {
      this.waiting.delete(initials);
      for (const infinitive of infinitives)
        verbForms(infinitive).forEach((forms, form) => {
          const formKey = cueKey(form);
          if (initialsOf(formKey) === initials) push(this.forms, formKey, { infinitive, forms });
        });
    }
    return this.forms.get(key) ?? NONE;
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
