/** Whether a value that was kept, or that another page sent, is an object: only then are its keys looked at. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
