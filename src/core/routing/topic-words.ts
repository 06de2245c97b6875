import { sharedModel } from './shared-model';
import { wordCode } from '../language/word-code';
import { wordKey, type DictionaryWord } from '../language/word-key';

const SHORTEST = 3;

/** Whether one word by itself names what a municipal office works on ("determine", "cedolini"). */
export function isTopicWord(token: DictionaryWord): boolean {
  const { word } = token;
  if (word.length < SHORTEST || /\d/.test(word)) return false;
  const key = wordKey(token);
  return sharedModel()
    .startingWith({ word, key, code: wordCode(key) })
    .phrases.some(
      ({ phrase, knowledge }) =>
        phrase.codes.length === 1 &&
        (phrase.exact === null || phrase.exact === wordCode(word)) &&
        knowledge.some(({ strength }) => strength === 'strong' || strength === 'usual'),
    );
}
