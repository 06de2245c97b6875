/** The language of Outlook's own words, as `it-IT`. Italian where it cannot say. */
export function displayLanguage(): string {
  try {
    return Office.context.displayLanguage;
  } catch {
    return 'it';
  }
}
