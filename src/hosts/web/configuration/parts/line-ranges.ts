/** Lines as a person reads them: `1–3, 7`, from indices that begin at 0 and ascend. */
export function lineRanges(indices: readonly number[]): string {
  const ranges: { readonly first: number; readonly last: number }[] = [];
  for (const index of indices) {
    const before = ranges.at(-1);
    if (before?.last === index - 1) ranges.splice(-1, 1, { first: before.first, last: index });
    else ranges.push({ first: index, last: index });
  }
  return ranges.map(({ first, last }) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`)).join(', ');
}
