import type { TextRange } from '../draft/text-range';
import type { ModuleDirectory, ModuleEntry } from './directory';
import type { RoutingText } from './routing-text';

/** A place of the draft that speaks for a module. */
export interface Evidence {
  readonly part: 'subject' | 'body';
  /** The words as the writer wrote them. */
  readonly words: string;
  /** Where they stand, in UTF-16 code units of the subject or of the body's text as read. */
  readonly range: TextRange;
}

export interface Suggestion {
  readonly module: ModuleEntry;
  /** Between 0 and 1. */
  readonly confidence: number;
  /** Strongest first, each wording once. */
  readonly evidence: readonly Evidence[];
  /** Ids of the modules that the mail cannot be meant for as well, if it is for this one; only the first suggestion tells them. */
  readonly rulesOut?: readonly string[];
}

/**
 * From this confidence on, the first suggestion may be held against the module that the writer chose, or taken without asking. Below it
 * is a guess: shown, never pressed.
 */
export const SURE_CONFIDENCE = 0.5;

/** Below this confidence a suggestion is a guess that only distracts: it is neither shown nor offered. */
const LEAST_CONFIDENCE = 0.1;

/** The suggestions that are worth a person's look. */
export function worthShowing(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
}

/** Ranks the directory's modules by a text: best first, at most five, none where nothing speaks. */
export type SuggestModules = (text: RoutingText, directory: ModuleDirectory) => readonly Suggestion[];

/** For a draft of which too little could be read to say what it is about: `right-module` is silent then. */
export const noSuggestions: SuggestModules = () => [];
