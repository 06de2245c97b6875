import { LOCALES } from '../../src/locales';
import type { DirectoryProblemText, ImportRemarkText } from '../../src/locales/texts/directory-texts';
import type { RefusalText, SiteFaultText, UnreachableKind } from '../../src/locales/texts/rollout-texts';
import { guide, guides, withoutBlocks } from './support/guides';
import { begins, isSaid, programWords } from './support/program-words';

/** Quotation marks may stand within quotation marks, once. */
const QUOTE = /«((?:[^«»]|«[^«»]*»)*)»/g;

const WORDS = programWords();

function quotes(text: string): readonly string[] {
  return [...withoutBlocks(text).matchAll(QUOTE)].map(([, quote = '']) => quote.replace(/\s+/g, ' '));
}

test.each(guides())('$name: what stands between «…» is said by the program, word for word', ({ text }) => {
  expect(quotes(text).filter((quote) => !isSaid(quote, WORDS))).toEqual([]);
});

test('words that the program does not say are found out', () => {
  expect(isSaid('Prepara il pacco', WORDS)).toBe(false);
  expect(isSaid('Prepara il pacchetto', WORDS)).toBe(true);
  expect(isSaid('Mancano 2 cose', WORDS)).toBe(true);
  expect(isSaid('Mancano 2', WORDS)).toBe(false);
});

describe('the messages that administrators meet are explained', () => {
  const { rollout, directory, setup } = LOCALES.it;
  const explained = quotes(guide('problemi.md').text).map(begins);
  const unexplained = (messages: readonly string[]): readonly string[] =>
    messages.filter((message) => !explained.some((pattern) => pattern.test(message)));

  const REFUSALS: Record<RefusalText['kind'], RefusalText> = {
    'no-address': { kind: 'no-address' },
    'not-https': { kind: 'not-https' },
    credentials: { kind: 'credentials' },
    placeholder: { kind: 'placeholder' },
    'no-modules': { kind: 'no-modules' },
    query: { kind: 'query', better: 'https://a.example/' },
    file: { kind: 'file', better: 'https://a.example/' },
    'no-final-slash': { kind: 'no-final-slash', better: 'https://a.example/' },
    'outlook-origin': { kind: 'outlook-origin', found: 'posta' },
    'missing-setting': { kind: 'missing-setting', key: 'organization' },
  };

  const REMARKS: Record<ImportRemarkText['kind'], ImportRemarkText> = {
    'no-address': { kind: 'no-address', line: 1, text: 'Albo' },
    'malformed-address': { kind: 'malformed-address', line: 1, text: 'a@' },
    'no-name': { kind: 'no-name', line: 1, text: 'a@a.example' },
    'name-from-above': { kind: 'name-from-above', line: 1, text: 'Albo' },
    'beside-list': { kind: 'beside-list', line: 1, text: 'a@a.example' },
    'same-address': { kind: 'same-address', line: 2, text: 'a@a.example', first: 1 },
  };

  const PROBLEMS: Record<DirectoryProblemText['kind'], DirectoryProblemText> = {
    placeholder: { kind: 'placeholder' },
    'no-modules': { kind: 'no-modules' },
    'reserved-domain': { kind: 'reserved-domain', address: 'a@a.example' },
    impossible: { kind: 'impossible', address: 'a@a' },
    'unknown-topic': { kind: 'unknown-topic', topic: 'tribbuti', similar: 'tributi' },
    'same-name': { kind: 'same-name', name: 'Albo', first: 1 },
  };

  const PATHS = ['a.js', 'b.js'];
  const SITE_FAULTS: Record<Exclude<SiteFaultText['kind'], 'unreachable'>, SiteFaultText> = {
    'no-release': { kind: 'no-release' },
    placeholder: { kind: 'placeholder' },
    'not-packaged': { kind: 'not-packaged' },
    'manifest-unreadable': { kind: 'manifest-unreadable' },
    'manifest-other-id': { kind: 'manifest-other-id' },
    'log-in-wanted': { kind: 'log-in-wanted', paths: PATHS },
    redirected: { kind: 'redirected', paths: PATHS },
    missing: { kind: 'missing', paths: PATHS },
    changed: { kind: 'changed', paths: PATHS },
    'no-nosniff': { kind: 'no-nosniff', paths: PATHS },
    'no-policy': { kind: 'no-policy', paths: PATHS },
    'other-policy': { kind: 'other-policy', paths: PATHS },
    'not-framed': { kind: 'not-framed', paths: PATHS },
    'icon-not-cached': { kind: 'icon-not-cached', paths: PATHS },
    'kept-too-long': { kind: 'kept-too-long', paths: PATHS },
    'wrong-type': { kind: 'wrong-type', paths: PATHS },
    'no-cors': { kind: 'no-cors', paths: PATHS },
    'not-json': { kind: 'not-json', path: 'config.json' },
    invalid: { kind: 'invalid', path: 'config.json', faults: ['mode'] },
    'manifest-other-site': { kind: 'manifest-other-site', found: 'https://a.example/' },
    'manifest-version': { kind: 'manifest-version', found: '1.0.0.0', expected: '1.1.0.0' },
  };
  const UNREACHABLE: Record<UnreachableKind, true> = {
    'no-host': true,
    refused: true,
    certificate: true,
    'too-slow': true,
    other: true,
  };

  test('what is wrong with a deployed site', () => {
    expect(unexplained(Object.values(SITE_FAULTS).map(rollout.siteFault))).toEqual([]);
    const faults = Object.keys(UNREACHABLE) as readonly UnreachableKind[];
    const messages = faults.map((fault) => rollout.siteFault({ kind: 'unreachable', fault, detail: 'ENOTFOUND' }));
    expect(unexplained(messages)).toEqual([]);
  });

  test('why nothing is packaged', () => {
    expect(unexplained(Object.values(REFUSALS).map(rollout.refusal))).toEqual([]);
    expect(unexplained(Object.values(rollout.folderFault))).toEqual([]);
    expect(unexplained([rollout.noRelease('dist'), rollout.damagedRelease(['a.js'])])).toEqual([]);
    const { notServed, damaged, faulty, demonstration } = setup.packaging;
    const page = [notServed, damaged(['a.js']), faulty, demonstration(1, '3'), demonstration(2, '3–4')];
    expect(unexplained([...page, setup.trial.blocked])).toEqual([]);
  });

  test('what an import leaves out, and why', () => {
    expect(unexplained(Object.values(directory.sourceFault))).toEqual([]);
    expect(unexplained(Object.values(REMARKS).map(directory.importRemark))).toEqual([]);
    expect(unexplained(Object.values(PROBLEMS).map(directory.problem))).toEqual([]);
  });
});

test('the guide for administrators names every section of the configuration page, and the buttons of the way', () => {
  const { sections, packaging, modules, heap, check } = LOCALES.it.setup;
  const { openFiles, importFile, paste, read, replace, add } = modules;
  const named = quotes(guide('informatici.md').text);
  const { prepare, zip, config, directory, url, outlookWeb } = packaging;
  const wanted = [openFiles, importFile, paste, read, replace, add, heap.fates.block(2)];
  for (const words of [
    ...Object.values(sections),
    ...wanted,
    prepare,
    zip,
    config,
    directory,
    url,
    outlookWeb,
    check.run,
  ])
    expect(named).toContain(words);
});
