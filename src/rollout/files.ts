/** Files by path: relative, with slashes, no `..`. Only bytes, so that a browser and Node do the same with them. */
export type Files = ReadonlyMap<string, Uint8Array>;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function toBytes(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Our own files are UTF-8. */
export function toText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** In the order of their paths by code unit: the same on every machine, whatever its language. */
export function sortedPaths(files: Files): readonly string[] {
  return [...files.keys()].sort();
}
