import type { SenderProfile } from '../../core/context';
import { EMPTY_PROFILE } from '../../core/context';
import { readAnatomy } from '../../core/draft/anatomy/read-anatomy';
import type { Draft } from '../../core/draft/draft';
import { readFoot } from '../../core/draft/foot';
import { readBody } from '../../core/draft/read-body';
import { sliceRange } from '../../core/draft/text-range';

/**
 * What the draft's own signature says about the writer: the first person and the first telephone number in it, as far as there
 * are any.
 */
export function readIntroduction(draft: Draft): SenderProfile {
  const body = readBody(draft.body);
  const foot = readFoot(body, readAnatomy(body));
  const found = foot.phones.find(({ kind }) => kind === 'phone');
  const name = foot.names[0]?.text ?? null;
  const phone = found ? sliceRange(body.text, found.range) : null;
  return { ...EMPTY_PROFILE, name, phone };
}
