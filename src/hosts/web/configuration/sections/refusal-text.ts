import type { Locale } from '../../../../locales/locale';
import type { PackageRefusal } from '../../../../rollout/package-site';
import { lineRanges } from '../parts/line-ranges';

/**
 * Why nothing is packaged, in the words of the page. What is wrong in a field stands there already.
 * @param demonstration where in the table an address of the demonstration stands, from 0
 */
export function refusalText(
  refusal: PackageRefusal,
  demonstration: readonly number[],
  { rollout, setup }: Locale,
): string {
  switch (refusal.kind) {
    case 'faults':
    case 'missing-setting':
    case 'address':
    case 'outlook-origin':
      return setup.packaging.faulty;
    case 'placeholder':
      return setup.packaging.demonstration(demonstration.length, lineRanges(demonstration));
    case 'no-modules':
      return rollout.refusal({ kind: refusal.kind });
  }
}
