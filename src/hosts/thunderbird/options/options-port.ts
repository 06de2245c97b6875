import type { Locale } from '../../../locales/locale';
import type { DraftPort } from '../../../pane/draft-port';
import { createThunderbirdPort } from '../thunderbird-port';

/** A tab that no window has. */
const NO_TAB = -1;

/** The port of a page beside no draft: the person's data and the configuration are all that there is. */
export function createOptionsPort(locale: Pick<Locale, 'config' | 'thunderbird'>): DraftPort {
  return {
    ...createThunderbirdPort(NO_TAB, locale),
    readSnapshot: () => Promise.resolve({ state: 'none' }),
    applyEdits: () => Promise.resolve([]),
    writeNote: () => Promise.resolve(),
    watch: () => () => undefined,
  };
}
