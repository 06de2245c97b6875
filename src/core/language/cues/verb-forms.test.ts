import { CUE_FILES } from '../../cues';
import type { CueFile } from './cue-file';
import { cueKey } from './cue-words';
import { verbsOf } from './pattern';
import { FORM, verbForms, type FormName } from './verb-forms';
import { VerbIndex } from './verb-index';

function is(infinitive: string, form: string, name: FormName): boolean {
  return ((verbForms(infinitive).get(form) ?? 0) & FORM[name]) !== 0;
}

test.each<[string, FormName, string]>([
  ['chiamare', 'first', 'chiamo chiamiamo chiamavo chiamero chiameremo chiamerei'],
  ['chiamare', 'second', 'chiami chiamate chiama chiamiate chiamerete chiamereste'],
  ['cercare', 'second', 'cerchiate'],
  ['chiedere', 'second', 'chiediate'],
  ['chiamare', 'third', 'chiama chiamano chiami chiamasse chiamera chiamerebbe'],
  ['chiamare', 'participle', 'chiamato chiamata chiamati chiamate'],
  ['cercare', 'second', 'cerchi'],
  ['cercare', 'first', 'cerchero cerchiamo'],
  ['lasciare', 'second', 'lasci'],
  ['lasciare', 'first', 'lascero lasciamo'],
  ['inviare', 'first', 'invio inviamo inviero'],
  ['leggere', 'second', 'leggi leggete'],
  ['conoscere', 'first', 'conosco conosciamo'],
  ['capire', 'first', 'capisco capiamo capiro'],
  ['capire', 'third', 'capisce capiscono'],
  ['sentire', 'third', 'sente sentono'],
  ['potere', 'second', 'potete potreste puoi'],
  ['potere', 'first', 'posso potrei potevo'],
  ['volere', 'first', 'vorrei vorremmo volevo voglio'],
  ['essere', 'first', 'sono ero saremo'],
  ['fare', 'first', 'faccio facevo faremo'],
  ['fare', 'third', 'fa facesse'],
  ['fare', 'gerund', 'facendo'],
  ['dire', 'third', 'dice diceva'],
  ['chiedere', 'participle', 'chiesto chieste'],
  ['riuscire', 'first', 'riesco riusciamo riuscivo'],
])('%s, %s: %s', (infinitive, name, forms) => {
  for (const form of forms.split(' ')) expect([form, is(infinitive, form, name)]).toEqual([form, true]);
});

test('an irregular participle has no regular one beside it', () => {
  expect(verbForms('chiedere').has('chieduto')).toBe(false);
});

test('every form of every verb that patterns name is found by its key', () => {
  const infinitives = new Set(
    Object.values<CueFile>(CUE_FILES).flatMap(({ groups }) =>
      Object.values(groups).flatMap(({ find, not = [] }) => [...find, ...not].flatMap(verbsOf)),
    ),
  );
  expect(infinitives.size).toBeGreaterThan(200);
  const index = new VerbIndex(infinitives);
  for (const infinitive of infinitives)
    for (const [form, forms] of verbForms(infinitive))
      expect(index.lookUp(cueKey(form))).toContainEqual({ infinitive, forms });
});
