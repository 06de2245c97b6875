import type { FaultTexts, Found } from '../../config/describe-fault';
import type { SyntaxReason } from '../../config/fault';

const SYNTAX: Readonly<Record<SyntaxReason, string>> = {
  empty: 'the file is empty',
  'key-expected': 'a key in double quotes is needed here',
  'value-expected': 'a value is missing here',
  'colon-expected': 'the colon after the key is missing',
  'comma-expected': 'a comma is missing',
  'closing-brace-expected': 'the closing brace is missing',
  'closing-bracket-expected': 'the closing bracket is missing',
  'text-after-end': 'there is more text after the end',
  comment: 'comments are not allowed',
  'unfinished-string': 'the closing quotes are missing',
  'bad-escape': 'invalid backslash sequence',
  'bad-character': 'character not allowed',
  'bad-number': 'badly written number',
  'bad-word': 'unknown word (texts go in double quotes)',
  'too-deep': 'too many brackets inside one another',
};

function foundText(found: Found): string {
  switch (found.kind) {
    case 'value':
      return found.json;
    case 'object':
      return 'an object {…}';
    case 'list':
      return 'a list […]';
  }
}

function quotedList(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

export const config: FaultTexts = {
  expected: {
    text: 'a text',
    'non-empty-text': 'a text that is not empty',
    'text-or-null': 'a text or null',
    boolean: 'true or false',
    'byte-count': 'a whole number of bytes, 0 or more',
    address: 'an address like "module@vendor.example"',
    domain: 'a domain like "vendor.example"',
    'https-url': 'a web address that begins with "https://"',
    'module-id': 'an id of letters, digits, dots and hyphens, like "stato-civile"',
    list: 'a list […]',
    object: 'an object {…}',
  },
  oneOf: quotedList,
  unexpectedValue: (found, expected) => `found ${foundText(found)}, expected ${expected}`,
  missingKey: 'required key missing',
  unknownKey: (similar, known) =>
    similar === null ? `unknown key; allowed here: ${quotedList(known)}` : `unknown key, did you mean "${similar}"?`,
  repeatedKey: 'key given twice: keep one',
  duplicateValue: (found, first) => `found "${found}", which ${first} already has; expected a different value`,
  syntax: (reason) => `invalid JSON: ${SYNTAX[reason]}`,
};
