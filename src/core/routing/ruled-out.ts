import type { DirectoryIndex } from './directory-index';
import type { OwnerScore } from './owner-scores';

/** With less than this, a text hardly speaks for a module. */
const HARDLY_SPOKEN_FOR = 4;
/** The same for a module that is near the best one, because one mail can go to either. */
const HARDLY_SPOKEN_FOR_NEAR = 1.5;

/**
 * The owners that a mail cannot be meant for as well, if it is for the best one: what speaks for them is next to nothing by itself, not only
 * beside what speaks for the best, because a mail that says much of one module may still ask another. Owners are ids of modules.
 */
export function ruledOut(
  best: string,
  owners: readonly string[],
  scores: ReadonlyMap<string, OwnerScore>,
  index: DirectoryIndex,
): readonly string[] {
  return owners.filter((owner) => {
    if (owner === best) return false;
    const limit = areNear(best, owner, index) ? HARDLY_SPOKEN_FOR_NEAR : HARDLY_SPOKEN_FOR;
    return (scores.get(owner)?.strength ?? 0) < limit;
  });
}

function areNear(owner: string, other: string, { model, topicsOf }: DirectoryIndex): boolean {
  return topicsOf(owner).some((topic) => topicsOf(other).some((also) => also === topic || model.near(topic, also)));
}
