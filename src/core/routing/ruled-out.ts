import type { ModuleDirectory } from './directory';
import type { DirectoryIndex } from './directory-index';
import type { OwnerScore } from './owner-scores';

/** A module is ruled out where less than `hardly` speaks for it, or the best one has a `lead`; both in units of `OwnerScore.strength`. */
interface Limits {
  readonly hardly: number;
  readonly lead: number;
}

const STRANGER: Limits = { hardly: 4, lead: 5.5 };
/** One mail can go to either: that it says much of the best one says nothing against the other. */
const NEAR: Limits = { hardly: 1.5, lead: 12 };

/** The modules (by id) that a mail cannot be meant for as well, if it is for the best one. Measured in docs/routing-accuracy.md. */
export function ruledOut(
  best: string,
  { modules }: ModuleDirectory,
  scores: ReadonlyMap<string, OwnerScore>,
  index: DirectoryIndex,
): readonly string[] {
  const strengthOf = (owner: string) => scores.get(owner)?.strength ?? 0;
  const isRuledOut = (owner: string) => {
    const { hardly, lead } = areNear(best, owner, index) ? NEAR : STRANGER;
    return owner !== best && (strengthOf(owner) < hardly || strengthOf(best) - strengthOf(owner) > lead);
  };
  return modules.map(({ id }) => id).filter(isRuledOut);
}

function areNear(owner: string, other: string, { model, topicsOf }: DirectoryIndex): boolean {
  return topicsOf(owner).some((topic) => topicsOf(other).some((also) => also === topic || model.near(topic, also)));
}
