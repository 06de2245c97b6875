import { createReadStream, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readMail } from '../src/cli/mail/read-mail';
import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../src/config/defaults';
import { check } from '../src/core/check';
import { EMPTY_PROFILE } from '../src/core/context';
import type { Draft } from '../src/core/draft/draft';
import { EMPTY_NOTE } from '../src/core/draft/draft-note';
import { toDraft } from '../src/hosts/web/draft/to-draft';
import { readEml } from '../src/hosts/web/eml/read-eml';

const FOLDER = path.resolve(__dirname, 'fixtures/eml');

/** What of a draft decides: who it goes to, what it says in letters of any charset, what comes with it, and the verdict. */
function essence(draft: Draft) {
  const { findings, sendable } = check(draft, {
    settings: DEFAULT_SETTINGS,
    directory: DEMO_DIRECTORY,
    sender: EMPTY_PROFILE,
    note: { ...EMPTY_NOTE, declared: 'support' },
  });
  return {
    addresses: [draft.from, ...draft.to, ...draft.cc, ...draft.bcc].map(({ address }) => address),
    subject: draft.subject.replace(/[^a-z0-9]/gi, ''),
    attachments: draft.attachments?.filter(({ inline }) => !inline).map(({ name }) => name),
    findings: findings.map(({ rule, severity }) => `${rule} ${severity}`),
    sendable,
  };
}

/** The page's reader takes a text part that is marked inline for text, though it bears a file's name. */
const TEXT_TO_THE_PAGE = 'segnatura.xml.txt';

// Two libraries read mails: one streams (command line), one runs in a browser (page). They must agree on what decides.
test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.eml')))(
  'command line and page read %s alike',
  async (name) => {
    const file = path.join(FOLDER, name);
    const streamed = await readMail(createReadStream(file) as AsyncIterable<Buffer>);
    const opened = await readEml(new Blob([readFileSync(file)]));
    if (!streamed.ok || opened === null) throw new Error(`${name} is not read`);
    const { attachments, ...rest } = essence(streamed.draft);
    const files = attachments?.filter((file) => file !== TEXT_TO_THE_PAGE);
    // What is no attachment to the page is none that could stand for a screenshot.
    const missing = files?.length === attachments?.length ? [] : ['screenshot suggestion'];
    const { findings, ...page } = essence(toDraft(opened));
    const shown = findings.filter((finding) => !missing.includes(finding));
    expect({ ...page, findings: shown }).toEqual({ ...rest, attachments: files });
  },
);
