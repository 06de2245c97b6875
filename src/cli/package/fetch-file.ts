import type { UnreachableKind } from '../../locales/texts/rollout-texts';
import type { Fetching } from '../../rollout/check/site-fault';

/** Milliseconds for one file. */
const LIMIT = 15_000;

const FAULTS: Readonly<Record<string, UnreachableKind>> = {
  ENOTFOUND: 'no-host',
  EAI_AGAIN: 'no-host',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ETIMEDOUT: 'too-slow',
  UND_ERR_CONNECT_TIMEOUT: 'too-slow',
};

/** Asks a web server for a file. Redirections are not followed: Outlook's manifest names each address as it is. */
export async function fetchFile(url: string): Promise<Fetching> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(LIMIT) });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { ok: true, file: { status: response.status, headers: new Map(response.headers), bytes } };
  } catch (error) {
    const code = errorCode(error);
    return { ok: false, fault: faultOf(error, code), detail: code };
  }
}

function errorCode(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  if (typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string')
    return cause.code;
  return cause instanceof Error ? cause.name : String(cause);
}

function faultOf(error: unknown, code: string): UnreachableKind {
  if (error instanceof Error && error.name === 'TimeoutError') return 'too-slow';
  // OpenSSL's and Node's own names for what is wrong with a certificate.
  if (/CERT|SELF_SIGNED|ERR_TLS|UNABLE_TO_(?:VERIFY|GET)_/.test(code)) return 'certificate';
  return FAULTS[code] ?? 'other';
}
