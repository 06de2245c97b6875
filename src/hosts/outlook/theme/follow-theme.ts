import { isRecord } from '../../../pane/model/is-record';
import type { OfficeCalls } from '../office/office-call';
import { supportsMailbox } from '../office/supports';
import { listen } from '../watch/item-events';
import { isDarkTheme } from './dark-colours';

/** Outlook's theme as something to subscribe to. */
export interface ThemeFollower {
  /** `null` while Outlook tells nothing: then the system's scheme holds. */
  readonly isDark: () => boolean | null;
  /** Gives back what ends it. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/**
 * Follows the theme of Outlook's own window, which may differ from the system's. Outlook tells it from Mailbox 1.14 on; Microsoft
 * does not promise it to add-ins with launch events, so nothing here counts on it.
 */
export function followTheme({ order }: OfficeCalls): ThemeFollower {
  let dark = themeNow();
  const listeners = new Set<() => void>();
  if (supportsMailbox('1.14')) {
    listen(order, 'theme event', (done) => {
      const onTheme = (event: unknown): void => {
        dark = (isRecord(event) ? isDarkTheme(event.officeTheme) : null) ?? themeNow();
        for (const listener of listeners) listener();
      };
      Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, onTheme, done);
    });
  }
  return {
    isDark: () => dark,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
  };
}

function themeNow(): boolean | null {
  try {
    return isDarkTheme(Office.context.officeTheme);
  } catch {
    return null;
  }
}
