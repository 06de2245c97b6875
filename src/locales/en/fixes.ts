import type { FixTexts } from '../locale';

/** What an outline is for. */
const OUTLINES = { anomaly: 'malfunction', operational: 'how to', training: 'training' } as const;

export const fixes: FixTexts = {
  'use-address': ({ module }) => `Write to ${module}`,
  'replace-address': ({ from, to }) => `Replace ${from} with ${to}`,
  'remove-address': ({ address }) => `Remove ${address}`,
  'keep-only-address': ({ address }) => `Keep only ${address}`,
  'use-subject': ({ subject }) => `“${subject}”`,
  'add-signature-line': ({ line }) => `Add “${line}”`,
  'cover-secret': ({ secret, mask }) => `Cover the ${secret === 'pin' ? 'PIN' : 'password'} with ${mask}`,
  'shorten-data': ({ short }) => `Shorten to “${short}”`,
  'add-line': ({ line }) => `Add “${line}”`,
  'add-outline': ({ request }) => `Insert an outline to fill in (${OUTLINES[request]})`,
  'strike-name': ({ words, instead }) => (instead === null ? `Remove “${words}”` : `Write “${instead}” for “${words}”`),
  'name-entity': ({ entity }) => entity,
};
