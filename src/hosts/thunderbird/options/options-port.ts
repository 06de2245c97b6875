import type { FaultTexts } from '../../../config/describe-fault';
import type { DraftPort } from '../../../pane/draft-port';
import { createThunderbirdPort } from '../thunderbird-port';

/** A tab that no window has. */
const NO_TAB = -1;

/** The port of a page beside no draft: the person's data and the configuration are all that there is. */
export function createOptionsPort(texts: FaultTexts): DraftPort {
  return {
    ...createThunderbirdPort(NO_TAB, texts),
    readSnapshot: () => Promise.resolve({ state: 'none' }),
    applyEdits: () => Promise.resolve([]),
    writeNote: () => Promise.resolve(),
    watch: () => () => undefined,
  };
}
