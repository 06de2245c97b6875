import type { BuiltInConfiguration } from '../../../config/built-in';
import type { Mailbox } from '../../../core/draft/draft';
import type { ModuleDirectory, ModuleEntry } from '../../../core/routing/directory';
import { topicsOfEntry } from '../../../core/routing/directory-index';
import { sharedModel } from '../../../core/routing/shared-model';
import { suggestModules } from '../../../core/routing/suggest-modules';
import type { SampleAddressee, SampleMail } from './sample-mails';

const COLLEAGUE: Mailbox = { name: 'Mario Verdi', address: 'mario.verdi@comune.example' };

/** A name that no real mailbox bears: the domain may be a real vendor's. */
const OPERATOR = 'nome.cognome';

/** The operator of the demonstration, whose domains are reserved (RFC 2606). */
const DEMO_OPERATOR = { name: 'Giulia Neri', local: 'giulia.neri' };

/** Whom a sample speaks to under a configuration; `null` where the configuration has nobody of the kind. */
export function findAddressee(mail: SampleMail, configuration: BuiltInConfiguration): Mailbox | null {
  const { to } = mail;
  switch (to.role) {
    case 'colleague':
      return COLLEAGUE;
    case 'robot':
      return mailboxAt(configuration.settings.vendor.ticketRobotAddresses[0]);
    case 'operator':
      return operator(configuration);
    case 'module':
      return mailboxOf(moduleFor(mail, to, configuration.directory), to.isNamed);
  }
}

/** At the vendor's own domain rather than at one of tickets, where it has both. */
function operator({ settings: { vendor }, directory }: BuiltInConfiguration): Mailbox | null {
  const { domains } = vendor;
  const domain =
    domains.find(
      (one) => !directory.modules.some(({ address }) => address.toLowerCase().endsWith(`@${one.toLowerCase()}`)),
    ) ?? domains[0];
  if (domain === undefined) return null;
  return directory.placeholder
    ? { name: DEMO_OPERATOR.name, address: `${DEMO_OPERATOR.local}@${domain}` }
    : { address: `${OPERATOR}@${domain}` };
}

/** Among the modules of the topic, else among all, the one that the text speaks for most; the first where it speaks for none. */
function moduleFor(
  { subject, text }: SampleMail,
  { topic }: Extract<SampleAddressee, { role: 'module' }>,
  { modules, ...directory }: ModuleDirectory,
): ModuleEntry | undefined {
  const tied = modules.filter((module) => topicsOfEntry(module, sharedModel()).includes(topic));
  const eligible = tied.length > 0 ? tied : modules;
  const wording = {
    subject,
    subjectStart: 0,
    body: text,
    own: [{ start: 0, end: text.length }],
    quoted: [],
  };
  const [best] = suggestModules(wording, { ...directory, modules: eligible });
  return best?.module ?? eligible[0];
}

function mailboxOf(module: ModuleEntry | undefined, isNamed: boolean): Mailbox | null {
  if (module === undefined) return null;
  const { name, address } = module;
  // What stands in brackets explains the name.
  return isNamed ? { name: name.split(' (', 1).join(''), address } : { address };
}

function mailboxAt(address: string | undefined): Mailbox | null {
  return address === undefined ? null : { address };
}
