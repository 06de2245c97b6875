import type { Anatomy } from './draft/anatomy';
import type { BodyText } from './draft/body-text';
import type { Draft } from './draft/draft';

/** PLACEHOLDER-SHAPE: see the lazy analysis that replaces it. */
export interface Analysis {
  readonly draft: Draft;
  readonly body: BodyText;
  readonly anatomy: Anatomy;
}
