import type { UnreadableText } from '../locales/texts/cli-texts';

const REASONS: Readonly<Record<string, UnreadableText>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'directory',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
};

/** Why the operating system will not give a file, out of what Node throws. */
export function fileFault(error: unknown): UnreadableText {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? 'not-readable';
}
