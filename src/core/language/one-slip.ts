/** Whether one letter missing, added, wrong or swapped with its neighbour makes one word the other. Not true of equal words. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && start < other.length && one.charAt(start) === other.charAt(start)) start++;
  let endOne = one.length;
  let endOther = other.length;
  while (endOne > start && endOther > start && one.charAt(endOne - 1) === other.charAt(endOther - 1)) {
    endOne--;
    endOther--;
  }
  const left = one.slice(start, endOne);
  const right = other.slice(start, endOther);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === left.charAt(1) + left.charAt(0);
}
