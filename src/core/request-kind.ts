import type { CueGroupId } from './cues';
import type { Said, SaidIn } from './cues/said';
import type { RequestKind } from './report';
import type { WordingsIn } from './wordings/wordings-in';

/** What a wording tells, and how strongly. */
interface Evidence {
  readonly kind: RequestKind;
  readonly weight: number;
}

const CLEAR = 3;
const HINT = 1;

const EVIDENCE: Readonly<Record<CueGroupId<'request-kind'>, Evidence>> = {
  fault: { kind: 'anomaly', weight: CLEAR },
  'fault-hint': { kind: 'anomaly', weight: HINT },
  howto: { kind: 'operational', weight: CLEAR },
  mistake: { kind: 'operational', weight: CLEAR },
  mend: { kind: 'operational', weight: CLEAR },
  'howto-hint': { kind: 'operational', weight: HINT },
  training: { kind: 'training', weight: CLEAR },
  'training-hint': { kind: 'training', weight: HINT },
};

/** A request counts as an anomaly unless another kind says clearly more: one strong wording, or several lesser ones. */
const LEAST_SCORE = 2.5;
/** Who asks how to mend a mistake describes its symptoms too; they speak against it less than they would for an anomaly. */
const SYMPTOMS_AGAINST_OPERATIONAL = 0.5;
const SYMPTOMS_AGAINST_TRAINING = 0.25;
const QUESTIONS_AGAINST_TRAINING = 0.5;
/** Who reserves assistance and says so much of training wants training. */
const BOOKED_TRAINING = 2 * CLEAR;

/**
 * Logarithms of the odds: from these on what messages taught decides for training, of which few single wordings speak, and for help with
 * operating …
 */
const LIKELY: Readonly<Record<'training' | 'operational', number>> = { training: 0, operational: 2.5 };
/** … and below these against what single wordings say. */
const UNLIKELY: Readonly<Record<'training' | 'operational', number>> = { training: -3, operational: -4 };
/** Training is also help with operating: it need not be likelier. */
const TRAINING_BESIDE_OPERATIONAL = 1;

type KindScores = Readonly<Record<RequestKind, number>>;

/** How much subject and own words say for each kind. */
function scoreKinds(said: SaidIn): KindScores {
  const scores: Record<RequestKind, number> = { anomaly: 0, operational: 0, training: 0 };
  for (const place of [said('subject'), said('body')]) {
    for (const group of Object.keys(EVIDENCE) as (keyof typeof EVIDENCE)[]) {
      const { kind, weight } = EVIDENCE[group];
      scores[kind] += weight * distinct(place, group);
    }
  }
  return scores;
}

/** Whether assistance is reserved, also as an "affiancamento": help with operating, at a later time. */
function isBooking(said: SaidIn): boolean {
  const has = (group: CueGroupId<'assistance-booking'>) =>
    said('subject').find('assistance-booking', group).length + said('body').find('assistance-booking', group).length >
    0;
  return has('booked') || (has('standby') && has('possible'));
}

/** Wordings that say the same words twice count once. */
function distinct(said: Said, group: keyof typeof EVIDENCE): number {
  let count = 0;
  let end = -1;
  for (const { from, to } of said.find('request-kind', group)) {
    if (from > end) count++;
    end = Math.max(end, to);
  }
  return count;
}

/**
 * The kind of request (§ 2.2 of the guidelines) that subject and own words suggest: training or consulting where it is asked
 * for, help with operating or after a user's mistake, and `anomaly` where nothing speaks for either. Single wordings tell it, unless what
 * messages taught about whole ones says clearly otherwise. Quoted text is not read.
 */
export function guessRequestKind(said: SaidIn, wordings: WordingsIn): RequestKind {
  const kind = kindByScores(scoreKinds(said), said);
  const training = wordings('training').odds;
  const operational = wordings('operational').odds;
  if (kind === 'training' && training > UNLIKELY.training) return kind;
  if (training > Math.max(LIKELY.training, operational - TRAINING_BESIDE_OPERATIONAL)) return 'training';
  const least = kind === 'operational' ? UNLIKELY.operational : LIKELY.operational;
  return operational > least ? 'operational' : 'anomaly';
}

/** What single wordings say, and `anomaly` where none does. */
function kindByScores({ anomaly, operational, training }: KindScores, said: SaidIn): RequestKind {
  const againstTraining = Math.max(anomaly * SYMPTOMS_AGAINST_TRAINING, operational * QUESTIONS_AGAINST_TRAINING);
  if (training < BOOKED_TRAINING && isBooking(said)) return 'operational';
  if (training >= Math.max(LEAST_SCORE, againstTraining)) return 'training';
  if (operational >= Math.max(LEAST_SCORE, anomaly * SYMPTOMS_AGAINST_OPERATIONAL)) return 'operational';
  return 'anomaly';
}
