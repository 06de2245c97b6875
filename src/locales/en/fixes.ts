import type { FixTexts } from '../locale';

export const fixes: FixTexts = {
  'use-address': ({ module }) => `Write to ${module}`,
  'replace-address': ({ from, to }) => `Replace ${from} with ${to}`,
  'remove-address': ({ address }) => `Remove ${address}`,
  'keep-only-address': ({ address }) => `Keep only ${address}`,
  'use-subject': ({ subject }) => `“${subject}”`,
  'add-signature-line': ({ line }) => `Add “${line}”`,
  'name-entity': ({ entity }) => entity,
};
