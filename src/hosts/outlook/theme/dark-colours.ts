import { isRecord } from '../../../pane/model/is-record';

/** Luminance (0 black, 1 white) below which a background counts as dark. */
const DARK_BELOW = 0.3;

/**
 * Whether Outlook's theme is a dark one, told from its background as Outlook gives it (`#rrggbb`): `isDarkTheme` is there for the
 * other programs only. `null` where nothing can be read.
 * @param theme `Office.context.officeTheme`, or that of the event
 */
export function isDarkTheme(theme: unknown): boolean | null {
  if (!isRecord(theme)) return null;
  const colour = theme.bodyBackgroundColor ?? theme.controlBackgroundColor;
  const found = /^#([0-9a-f]{6})$/i.exec(typeof colour === 'string' ? colour : '');
  if (found === null) return null;
  const value = parseInt(found[1] ?? '', 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255];
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < DARK_BELOW;
}
