import type { ModuleDirectory } from './directory';
import type { DirectoryIndex } from './directory-index';
import type { OwnerScore } from './owner-scores';
import type { Nearness } from './routing-model';

/** A module is ruled out where less than `hardly` speaks for it, or the best one has a `lead`; both in units of `OwnerScore.strength`. */
interface Limits {
  readonly hardly: number;
  readonly lead: number;
}

/** The more mails can go to either of two modules, the less that one of them is spoken of says against the other. */
const LIMITS: Readonly<Record<Nearness, Limits>> = {
  never: { hardly: 2.5, lead: 6 },
  seldom: { hardly: 2, lead: 7.5 },
  often: { hardly: 2, lead: 12 },
};

/** The modules (by id) that a mail cannot be meant for as well, if it is for the best one. Measured in docs/routing-accuracy.md. */
export function ruledOut(
  best: string,
  { modules }: ModuleDirectory,
  scores: ReadonlyMap<string, OwnerScore>,
  index: DirectoryIndex,
): readonly string[] {
  const strengthOf = (owner: string) => scores.get(owner)?.strength ?? 0;
  const isRuledOut = (owner: string) => {
    const { hardly, lead } = LIMITS[nearness(best, owner, index)];
    return owner !== best && (strengthOf(owner) < hardly || strengthOf(best) - strengthOf(owner) > lead);
  };
  return modules.map(({ id }) => id).filter(isRuledOut);
}

/** Of owners that speak for several topics, how near the nearest of these are. */
function nearness(owner: string, other: string, { model, topicsOf }: DirectoryIndex): Nearness {
  let nearest: Nearness = 'never';
  for (const topic of topicsOf(owner))
    for (const also of topicsOf(other)) {
      const here = also === topic ? 'often' : model.near(topic, also);
      if (here === 'often') return here;
      if (here === 'seldom') nearest = here;
    }
  return nearest;
}
