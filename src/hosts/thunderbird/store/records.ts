/** Values that come out of Thunderbird's storage or from another page are looked at before they are believed. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
