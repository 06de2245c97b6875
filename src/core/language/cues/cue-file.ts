/**
 * A file of cues: wordings by which a rule recognises something, written by people who know the language (docs/cues.md tells the
 * notation). Quoted text and signatures are never read for them.
 */
export interface CueFile {
  /** What the wordings tell, in English. */
  readonly about: string;
  /** Lists of words that stand in patterns as `{name}`, words divided by blanks. */
  readonly lists?: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, CueGroup>>;
}

export interface CueGroup {
  /** Any of these says it … */
  readonly find: readonly string[];
  /** … unless one of these is found over some of the same words. */
  readonly not?: readonly string[];
}
