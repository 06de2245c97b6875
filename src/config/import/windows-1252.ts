/** What windows-1252 has where ISO 8859-1 has control characters, 0x80 to 0x9f (WHATWG index windows-1252). */
const C1_AS_WINDOWS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/**
 * Text labelled ISO 8859-1 is written in windows-1252 (and Node's own decoder takes the one for the other): a C1 control character
 * is always one of its quotes, dashes or euro signs.
 */
export function repairControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => C1_AS_WINDOWS.charAt(control.charCodeAt(0) - 0x80));
}
