import type { CueFileId, CueGroupId } from '../../../cues';
import type { Said } from '../../../cues/said';
import type { CueMatch } from '../../../language/cues/find-cues';

const NEEDS = ['fault', 'fault-hint', 'howto', 'howto-hint', 'mend', 'mistake', 'training'] as const;
const COMPLAINTS = ['reminder', 'waiting', 'demand', 'complaint', 'repeated'] as const;

/** What cues tell of the turns of a message, each kind in no order of its own. */
export type TurnCues = ReturnType<typeof readTurnCues>;

/** Gathers the cues by what they tell of a turn: that it announces something, adds to it, goes on, needs something, complains. */
export function readTurnCues(said: Said) {
  const found = <Id extends CueFileId>(file: Id, ...groups: readonly CueGroupId<Id>[]): readonly CueMatch[] =>
    groups.flatMap((group) => said.find(file, group));
  return {
    turning: found('other-topic', 'turn', 'postscript'),
    announced: found('other-topic', 'other', 'occasion'),
    announcedInReply: found('other-topic', 'new-in-reply'),
    linked: found('other-topic', 'link'),
    counted: found('other-topic', 'several'),
    goesOn: found('other-topic', 'continued'),
    needs: found('request-kind', ...NEEDS),
    charges: found('service-charges', 'aware'),
    complaints: found('insistence', ...COMPLAINTS),
  };
}
