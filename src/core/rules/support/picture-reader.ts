import { isTurned } from './announcement-denials';
import { FAULTS, FIGURES, SCREENS, SHOTS } from './announced-things';
import * as words from './announcement-words';
import type { Clauses } from './clauses';
import * as denials from './denial-words';

/** "(foto)", "in figura", "qui sotto la videata", "schermata unita", "nell'immagine si vede", "schermata:". */
export function shownPicture(clauses: Clauses, i: number): boolean {
  if (isTurned(clauses, i)) return false;
  if (clauses.isBracketed(i) || (clauses.opensClause(i) && clauses.hasColon(i))) return true;
  const before = clauses.word(i - 1);
  if (before === 'in' && FIGURES.has(clauses.word(i))) return true;
  // "sotto la foto del dipendente": a picture that the program shows.
  const ofSomething = words.OF.has(clauses.word(i + 1)) && !FAULTS.test(clauses.word(i + 2));
  // "in fondo alla schermata manca il pulsante".
  const partOf = (
    SCREENS.has(clauses.word(i)) ? /^(?:a|de|ne|su)l(?:l'|la|le|lo)?$/ : /^(?:a|de)l(?:l'|la|le|lo)?$/
  ).test(before);
  if (SHOTS.has(clauses.word(i)) && (isWithinShot(clauses, i) || isShotAlone(clauses, i))) return true;
  if (isNumbered(clauses, i)) return true;
  // "il cittadino ha allegato la foto".
  if (!partOf && clauses.hasBefore(i, words.HERE, 3) && !isAttachedBefore(clauses, i))
    return !ofSomething || clauses.hasBefore(i, words.RIGHT_HERE, 4);
  const next = clauses.word(i + 1);
  // "i verbali con foto allegata pesano": a kind of record; what the mail has is read at "allegata".
  if (words.PLACED_BELOW.has(next) || (next === 'in' && words.PLACES.has(clauses.word(i + 2)))) return true;
  if (showsFault(clauses, i)) return true;
  // A program has screens of its own: "nella videata si vede" speaks of one of those.
  if (next === 'che' && isShownHere(clauses, i + 2)) return true;
  const inPicture = SCREENS.has(clauses.word(i)) ? /^(dalla|dalle)$/.test(before) : words.WITHIN.test(before);
  return (
    inPicture &&
    [1, 2, 3].some((k) => words.POINTERS.has(clauses.word(i + k)) || words.SEEING.test(clauses.word(i + k)))
  );
}

/** "il secondo screenshot mostra la maschera": what opens a sentence so is the mail's own; screens are the program's. */
function showsFault(clauses: Clauses, i: number): boolean {
  if (SCREENS.has(clauses.word(i)) || !words.SHOWING.has(clauses.word(i + 1))) return false;
  return [1, 2].some((back) => clauses.opensClause(i - back));
}

/** "la schermata che segue", "la schermata che vedete sotto". */
function isShownHere(clauses: Clauses, i: number): boolean {
  if (/^segu[eo]/.test(clauses.word(i))) return true;
  return words.READER_FINDS.has(clauses.word(i)) && [1, 2].some((ahead) => words.HERE.has(clauses.word(i + ahead)));
}

/** "nello screen ho cerchiato", "lo vedete dagli screenshot": no program has those; not "nello screenshot di ieri". */
function isWithinShot(clauses: Clauses, i: number): boolean {
  if (![1, 2].some((back) => WITHIN_SHOT.test(clauses.word(i - back)))) return false;
  return ![1, 2, 3].some(
    (ahead) => denials.GIVEN.test(clauses.word(i + ahead)) || denials.FORMER_ONE.has(clauses.word(i + ahead)),
  );
}

const WITHIN_SHOT = /^(?:ne|da|su)(?:llo|gli|l|i)$/;

/** "per farvi capire, uno screen", "due screenshot"; not "screen non disponibile", "lo screen reader". */
function isShotAlone(clauses: Clauses, i: number): boolean {
  const opens = clauses.opensClause(i) || (/^(?:uno|due|tre)$/.test(clauses.word(i - 1)) && clauses.opensClause(i - 1));
  return opens && ![1, 2, 3, 4].some((ahead) => NO_SHOT.test(clauses.word(i + ahead)));
}

const NO_SHOT = /^(?:non|saver|reader|impossibil[ei])$/;

/** "(foto 1)", "fig. 2", "immagine 1 e immagine 2": programs count their screens, not their pictures. */
function isNumbered(clauses: Clauses, i: number): boolean {
  if (SCREENS.has(clauses.word(i)) || !words.MAIL_NUMBER.test(clauses.word(i + 1))) return false;
  return !words.OF.has(clauses.word(i + 2));
}

/** "il cittadino ha allegato la foto", "ieri vi ho allegato la schermata". */
function isAttachedBefore(clauses: Clauses, i: number): boolean {
  return clauses.hasBefore(i, denials.OTHERS_HAVING, 4) || clauses.hasBefore(i, denials.HAD);
}
