import { composeItem } from './compose-item';

/** The highest requirement set that is asked for: there is no call that tells which one Outlook has. */
const HIGHEST = 30;

export interface HostFacts {
  readonly version: string | null;
  readonly platform: string | null;
  /** Requirement sets, and parts of the API that not every Outlook has. */
  readonly abilities: readonly string[];
}

/** What Outlook tells about itself, `null` where it does not; nothing of mailbox or message. Never throws. */
export function hostFacts(): HostFacts {
  const name = told(() => Office.context.mailbox.diagnostics.hostName);
  const platform = told(() => Office.context.diagnostics.platform);
  const both = [name, platform].filter((part) => part !== null).join(' ');
  return {
    version: told(() => Office.context.mailbox.diagnostics.hostVersion),
    platform: both === '' ? null : both,
    abilities: [
      ...highestMailboxSet(),
      ...(isSet('OpenBrowserWindowApi', '1.1') ? ['OpenBrowserWindowApi 1.1'] : []),
      ...(keepsSession() ? ['sessionData'] : []),
    ],
  };
}

function highestMailboxSet(): readonly string[] {
  for (let minor = HIGHEST; minor > 0; minor--) if (isSet('Mailbox', `1.${minor}`)) return [`Mailbox 1.${minor}`];
  return [];
}

function isSet(name: string, version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported(name, version);
  } catch {
    return false;
  }
}

function keepsSession(): boolean {
  const item: object | null = composeItem();
  return item !== null && 'sessionData' in item;
}

/** Whatever the types say, hosts leave some of it out. */
function told(ask: () => unknown): string | null {
  try {
    const value = ask();
    return typeof value === 'string' && value !== '' ? value : null;
  } catch {
    return null;
  }
}
