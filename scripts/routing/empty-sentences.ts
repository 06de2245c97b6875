import { findPhrases } from '../../src/core/routing/find-phrases';
import { readPassages } from '../../src/core/routing/passages';
import type { PhraseLookup } from '../../src/core/routing/phrase-lookup';
import { type LabelledMail, ofLine } from './labelled-mails';

/** A single word is a heading or a slip. */
const LEAST_WORDS = 2;

/**
 * The sentences of mails that have no term of any topic ("potete richiamarmi dopo le 15"), as mails that say nothing: what people
 * write around the matter.
 */
export function emptySentences(mails: readonly LabelledMail[], terms: PhraseLookup): readonly LabelledMail[] {
  return mails.flatMap(({ id, text: { body, own } }) =>
    own
      .flatMap(({ start, end }) => body.slice(start, end).split(/[.!?;\n]+/))
      .map((sentence, at) => ofLine(sentence.trim(), `${id}-${at + 1}`, 'sentences', []))
      .filter(({ text }) => {
        const words = readPassages(text).flatMap((passage) => passage.words);
        const content = words.filter(({ functional, kind }) => !functional && kind === 'word');
        return content.length >= LEAST_WORDS && findPhrases(words, terms).length === 0;
      }),
  );
}
