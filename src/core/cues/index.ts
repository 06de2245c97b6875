import insistence from './insistence.json';

/** The files of cues, one a rule or matter; the order is of no consequence. */
export const CUE_FILES = { insistence };

export type CueFileId = keyof typeof CUE_FILES;

/** The groups of a file. */
export type CueGroupId<Id extends CueFileId> = keyof (typeof CUE_FILES)[Id]['groups'] & string;
