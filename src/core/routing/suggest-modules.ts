import { sharedModel } from './shared-model';
import { buildDirectoryIndex, type DirectoryIndex } from './directory-index';
import type { ModuleDirectory, ModuleEntry } from './directory';
import { scoreOwners, type OwnerScore } from './owner-scores';
import { ruledOut } from './ruled-out';
import { readPassages } from './passages';
import type { RoutingModel } from './routing-model';
import { strongestEvidence } from './strongest-evidence';
import type { SuggestModules } from './suggestion';

const MOST_SUGGESTIONS = 5;
/** Below this confidence a module is no suggestion, however little else there is. */
const LEAST_CONFIDENCE = 0.0004;
/** With less, nothing was said for a module. */
const LEAST_STRENGTH = 1.1;

/**
 * The modules that a draft seems to be about, best first, at most five; none where nothing speaks. Confidence is the measured
 * share of first suggestions that are right (docs/routing-accuracy.md): below 0.3 where little was said or several modules share it.
 */
export const suggestModules: SuggestModules = suggester(sharedModel);

/** Suggests by a model, which is asked for when it is first needed. */
export function suggester(model: () => RoutingModel): SuggestModules {
  const indexes = new WeakMap<ModuleDirectory, DirectoryIndex>();
  return (text, directory) => {
    let index = indexes.get(directory);
    if (index === undefined) {
      index = buildDirectoryIndex(directory, model());
      indexes.set(directory, index);
    }
    const scores = scoreOwners(readPassages(text), index);
    const candidates: { readonly module: ModuleEntry; readonly score: OwnerScore }[] = [];
    for (const module of directory.modules) {
      const score = scores.get(module.id);
      if (score === undefined || score.tally.evidence.length === 0) continue;
      if (score.strength >= LEAST_STRENGTH && score.confidence >= LEAST_CONFIDENCE) candidates.push({ module, score });
    }
    candidates.sort((a, b) => b.score.confidence - a.score.confidence);
    return candidates.slice(0, MOST_SUGGESTIONS).map(({ module, score: { confidence, tally } }, place) => {
      const suggestion = { module, confidence, evidence: strongestEvidence(tally) };
      return place > 0 ? suggestion : { ...suggestion, rulesOut: ruledOut(module.id, directory, scores, index) };
    });
  };
}
