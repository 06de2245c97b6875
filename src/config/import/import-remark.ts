/** What a person should look at after an import. `line` is counted from 1, the row in a workbook; `text` is what stands there. */
export type ImportRemark =
  /** Not in the directory: there is no address. */
  | { readonly kind: 'no-address'; readonly line: number; readonly text: string }
  /** Not in the directory: what should be an address is none. */
  | { readonly kind: 'malformed-address'; readonly line: number; readonly text: string }
  /** In the directory under a name made from the address. */
  | { readonly kind: 'no-name'; readonly line: number; readonly text: string }
  /** In the directory under the name of the row above. */
  | { readonly kind: 'name-from-above'; readonly line: number; readonly text: string }
  /** Joined with the entry of an earlier line, which has the same address. */
  | { readonly kind: 'same-address'; readonly line: number; readonly text: string; readonly first: number }
  /** Not in the directory: an address that stands beside the list. */
  | { readonly kind: 'beside-list'; readonly line: number; readonly text: string };

/** Remarks after which something of the source is missing from the directory. */
export function isLoss({ kind }: ImportRemark): boolean {
  return kind === 'no-address' || kind === 'malformed-address';
}
