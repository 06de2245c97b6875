import type { TagAttributes } from './tokenizer';

/**
 * What an element tells by its class, id or type about whose text it holds. `rest`: what it holds and all that follows is quoted ·
 * `quote` and `signature`: what it holds.
 */
export type Marker = 'none' | 'quote' | 'signature' | 'rest';

/**
 * Compared as whole words: Outlook puts `x_` before the classes and ids of the mail it quotes, so that another person's
 * `x_Signature` is none of the writer's.
 */
const QUOTE_CLASSES = new Set([
  // Thunderbird
  'moz-cite-prefix',
  'moz-forward-container',
  'moz-email-headers-table',
  // Gmail, Yahoo, Proton, Tuta
  'gmail_quote',
  'gmail_quote_container',
  'yahoo_quoted',
  'protonmail_quote',
  'tutanota_quote',
  // Outlook Express and Windows Mail, old Apple Mail
  'OutlookMessageHeader',
  'AppleOriginalContents',
]);

const QUOTE_IDS = new Set([
  // Outlook for Mac, Outlook for iOS and Android
  'OLK_SRC_BODY_SECTION',
  'mail-editor-reference-message-container',
  // Roundcube, which several PEC webmails are made of
  'reply-intro',
]);

/** Zimbra's `data-marker`. */
const QUOTE_DATA = new Set(['__HEADERS__', '__QUOTED_TEXT__']);
const SIGNATURE_DATA = new Set(['__SIG_PRE__', '__SIG_POST__']);

/** Outlook on the web and new Outlook; Hotmail; Zimbra: a divider, with the quoted mail beside and not inside it. */
const REST_IDS = new Set(['divRplyFwdMsg', 'stopSpelling', 'zwchr']);

const SIGNATURE_CLASSES = new Set([
  'moz-signature',
  'gmail_signature',
  'gmail_signature_prefix',
  'protonmail_signature_block',
]);

const SIGNATURE_IDS = new Set([
  'Signature',
  'signature',
  'ms-outlook-mobile-signature',
  'AppleMailSignature',
  '_rc_sig',
]);

/** How the header of a quoted mail begins under Outlook's line: the label of the sender. */
export const QUOTED_HEADER = /^\s*(?:da|from|de|von)\s?:/i;

function hasWord(words: string, among: ReadonlySet<string>): boolean {
  return words.split(/[\t\n\f\r ]/).some((word) => among.has(word));
}

/** What the element of this lower-case name and these attributes marks. A quote's mark goes before a signature's. */
export function markerOf(name: string, attributes: Readonly<TagAttributes>): Marker {
  const { class: classes = '', id = '', 'data-marker': data = '' } = attributes;
  if (REST_IDS.has(id)) return 'rest';
  if (name === 'blockquote' && attributes.type?.toLowerCase() === 'cite') return 'quote';
  if (QUOTE_IDS.has(id) || QUOTE_DATA.has(data) || (classes !== '' && hasWord(classes, QUOTE_CLASSES))) return 'quote';
  if (SIGNATURE_IDS.has(id) || SIGNATURE_DATA.has(data) || attributes['data-smartmail'] === 'gmail_signature') {
    return 'signature';
  }
  return classes !== '' && hasWord(classes, SIGNATURE_CLASSES) ? 'signature' : 'none';
}
