import type { Said } from '../../cues/said';
import type { CueGroupId } from '../../cues';

/** A field of a municipality's work, by the file of cues `areas`. */
export type WorkArea = CueGroupId<'areas'>;

/** A place where an area is spoken of: index of its first word. */
export interface AreaMention {
  readonly area: WorkArea;
  readonly at: number;
}

/** What any work goes through: it tells of another matter only where somebody counts his matters up. */
type GeneralArea = 'payments' | 'portal' | 'signature' | 'system';
type OwnArea = Exclude<WorkArea, GeneralArea>;

/** The areas and those that one and the same matter often touches as well. */
const NEIGHBOURS: Readonly<Record<OwnArea, readonly OwnArea[]>> = {
  finance: ['taxes', 'payroll', 'acts', 'protocol', 'school', 'transparency'],
  taxes: ['finance', 'acts', 'notices', 'protocol', 'registry', 'school'],
  payroll: ['finance', 'attendance', 'transparency'],
  attendance: ['payroll'],
  registry: ['taxes', 'protocol', 'cemetery', 'acts', 'notices', 'payroll', 'school'],
  cemetery: ['registry', 'acts'],
  acts: ['finance', 'taxes', 'protocol', 'registry', 'cemetery', 'land', 'police', 'notices', 'transparency'],
  notices: ['acts', 'transparency', 'protocol', 'registry', 'taxes', 'land', 'police'],
  transparency: ['acts', 'notices', 'finance', 'payroll', 'protocol'],
  protocol: ['finance', 'taxes', 'registry', 'acts', 'notices', 'transparency', 'land', 'police'],
  land: ['acts', 'notices', 'protocol', 'police'],
  police: ['acts', 'notices', 'protocol', 'land'],
  school: ['finance', 'taxes', 'registry'],
};

const OWN_AREAS = Object.keys(NEIGHBOURS) as OwnArea[];
const GENERAL_AREAS: readonly GeneralArea[] = ['payments', 'portal', 'signature', 'system'];
const AREAS: readonly WorkArea[] = [...OWN_AREAS, ...GENERAL_AREAS];

const found = new WeakMap<Said, readonly AreaMention[]>();

/** The areas that a place of the mail speaks of, in the order of the text. Several rules ask: they are gathered once. */
export function areasOf(said: Said): readonly AreaMention[] {
  let areas = found.get(said);
  if (areas === undefined) {
    areas = gatherAreas(said);
    found.set(said, areas);
  }
  return areas;
}

function gatherAreas(said: Said): readonly AreaMention[] {
  const areas: AreaMention[] = [];
  for (const area of AREAS) for (const { from } of said.find('areas', area)) areas.push({ area, at: from });
  return areas.sort((one, other) => one.at - other.at);
}

/** The areas of a kind of their own: an act and its publication are one. */
export function ownAreas(areas: readonly AreaMention[]): ReadonlySet<OwnArea> {
  const own = areas.flatMap(({ area }) => (isGeneral(area) ? [] : [area]));
  return new Set(own.map((area) => (area === 'notices' || area === 'transparency' ? 'acts' : area)));
}

/** Whether two lists of areas, neither without one of its own, have none in common. */
export function areDifferent(some: readonly AreaMention[], others: readonly AreaMention[]): boolean {
  const [these, those] = [ownAreas(some), ownAreas(others)];
  return these.size > 0 && those.size > 0 && ![...these].some((area) => those.has(area));
}

/** Whether two lists of areas, neither without one of its own, have none in common and none that goes with one of the other's. */
export function areUnrelated(some: readonly AreaMention[], others: readonly AreaMention[]): boolean {
  const [these, those] = [owned(some), owned(others)];
  if (these.length === 0 || those.length === 0) return false;
  return these.every((one) => those.every((other) => one !== other && !NEIGHBOURS[one].includes(other)));
}

/** The areas of these that are of a kind of their own: what any work goes through relates nothing and divides nothing. */
function owned(areas: readonly AreaMention[]): readonly OwnArea[] {
  return areas.flatMap(({ area }) => (isGeneral(area) ? [] : [area]));
}

/** Whether two lists of areas, neither of them empty, have no area in common at all, general ones included. */
export function areApart(some: readonly AreaMention[], others: readonly AreaMention[]): boolean {
  if (some.length === 0 || others.length === 0) return false;
  return some.every(({ area }) => others.every((other) => other.area !== area));
}

function isGeneral(area: WorkArea): area is GeneralArea {
  return GENERAL_AREAS.some((general) => general === area);
}
