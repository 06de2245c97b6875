import type { Locale } from '../locales/locale';
import type { LineOutput } from './output';
import type { Colours } from './text-report';

export const EXIT_SENDABLE = 0;
export const EXIT_NOT_SENDABLE = 1;
export const EXIT_BAD_INPUT = 2;

/** What a command is given of the process that it runs in. */
export interface CommandHost {
  readonly locale: Locale;
  readonly input: AsyncIterable<Buffer>;
  readonly output: LineOutput;
  readonly errors: LineOutput;
  readonly colours: Colours;
}
