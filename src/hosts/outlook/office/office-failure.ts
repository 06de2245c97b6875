import type { CallName } from './call-name';

/**
 * How a call to Office can fail. `silence`: no answer within the limit · `pending`: an earlier call of the same name still has no
 * answer, so this one was not made · `thrown`: the library refused it at once · `failed`: the host answered with an error ·
 * `missing`: this Outlook has no such call.
 */
export type FailureKind = 'silence' | 'pending' | 'thrown' | 'failed' | 'missing';

/** A call to Office that gave nothing. Its message names call and error code and never holds words of the mail. */
export class OfficeFailure extends Error {
  constructor(
    readonly call: CallName,
    readonly kind: FailureKind,
    /** Outlook's error code (9000 and above) where it gave one. */
    readonly code: number | null = null,
  ) {
    super(`${call}: ${kind}${code === null ? '' : ` (${code})`}`);
    this.name = 'OfficeFailure';
  }
}
