import { en } from './en';
import { it } from './it';
import type { Locale, LocaleTag } from './locale';

/** All languages at once, for programs and pages that change between them; whoever needs one alone imports it from its folder. */
export const LOCALES: Readonly<Record<LocaleTag, Locale>> = { it, en };
