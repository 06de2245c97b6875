import type { Said } from '../../cues/said';
import type { CueGroupId } from '../../cues';

/** A field of a municipality's work, by the file of cues `areas`. */
export type WorkArea = CueGroupId<'areas'>;

/** A place where an area is spoken of: index of its first word. */
export interface AreaMention {
  readonly area: WorkArea;
  readonly at: number;
}

/** The areas and those that one and the same matter often touches as well. */
const NEIGHBOURS: Readonly<Record<WorkArea, readonly WorkArea[]>> = {
  finance: ['taxes', 'payroll', 'acts', 'protocol', 'school'],
  taxes: ['finance', 'acts', 'protocol', 'registry', 'school'],
  payroll: ['finance', 'attendance'],
  attendance: ['payroll'],
  registry: ['taxes', 'protocol', 'cemetery', 'acts', 'payroll', 'school'],
  cemetery: ['registry', 'acts'],
  acts: ['finance', 'taxes', 'protocol', 'registry', 'cemetery', 'land', 'police'],
  protocol: ['finance', 'taxes', 'registry', 'acts', 'land', 'police'],
  land: ['acts', 'protocol', 'police'],
  police: ['acts', 'protocol', 'land'],
  school: ['finance', 'taxes', 'registry'],
};

const AREAS = Object.keys(NEIGHBOURS) as WorkArea[];

/** The areas that a place of the mail speaks of, in the order of the text. */
export function areasOf(said: Said): readonly AreaMention[] {
  return AREAS.flatMap((area) => said.find('areas', area).map(({ from }) => ({ area, at: from }))).sort(
    (one, other) => one.at - other.at,
  );
}

/** Whether two lists of areas, neither of them empty, have no area in common. */
export function areDifferent(some: readonly AreaMention[], others: readonly AreaMention[]): boolean {
  if (some.length === 0 || others.length === 0) return false;
  return some.every(({ area }) => others.every((other) => other.area !== area));
}

/** Whether two lists of areas, neither of them empty, have no area in common and none that goes with one of the other's. */
export function areUnrelated(some: readonly AreaMention[], others: readonly AreaMention[]): boolean {
  if (some.length === 0 || others.length === 0) return false;
  return some.every(({ area }) =>
    others.every((other) => other.area !== area && !NEIGHBOURS[area].includes(other.area)),
  );
}
