import type { CheckContext } from './context';
import { saidIn, type SaidIn } from './cues/said';
import type { Anatomy } from './draft/anatomy/anatomy';
import { readAnatomy } from './draft/anatomy/read-anatomy';
import type { BodyText } from './draft/body-text';
import type { Draft } from './draft/draft';
import { readBody } from './draft/read-body';
import { writersNameFinder } from './language/name-in-lines';
import { readSubject, type SubjectReading } from './draft/subject';
import { readFoot, type Foot } from './draft/foot';
import type { Recipient } from './recipients';
import type { RequestKind } from './report';
import { guessRequestKind } from './request-kind';
import type { RoutingText } from './routing/routing-text';
import { wordingsIn, type WordingsIn } from './wordings/wordings-in';
import { suggestModules } from './routing/suggest-modules';
import type { Suggestion } from './routing/suggestion';
import { routingText } from './routing-text';
import { answersTicket } from './ticket-thread';

/** What is read out of a draft, each thing once; the rules look things up here and parse nothing again. */
export interface Analysis {
  readonly draft: Draft;
  readonly recipients: readonly Recipient[];
  readonly subject: SubjectReading;
  readonly body: BodyText;
  readonly anatomy: Anatomy;
  readonly foot: Foot;
  /** The draft answers mail of the ticketing system, so the ticket has its references already. */
  readonly answersTicket: boolean;
  /** What the writer says in subject and own words, as routing reads it. */
  readonly text: RoutingText;
  /** What the wordings of `cues/` tell of subject, body and signature. */
  readonly said: SaidIn;
  /** What labelled messages taught about the wording of the whole message. */
  readonly wordings: WordingsIn;
  /** As the writer said, else as the text suggests. */
  readonly kind: RequestKind;
  /** Best first, at most five. */
  readonly suggestions: readonly Suggestion[];
}

/** Reads a draft for the rules. Total: any draft gives an analysis. Linear in the size of the draft. */
export function analyse(draft: Draft, recipients: readonly Recipient[], context: CheckContext): Analysis {
  const subject = readSubject(draft.subject);
  const body = readBody(draft.body);
  const anatomy = readAnatomy(body, writersNameFinder(context.sender.name, draft.from.name ?? ''));
  const text = routingText(subject, body, anatomy);
  const said = saidIn(subject, body, anatomy);
  const wordings = wordingsIn(said, body);
  return {
    draft,
    recipients,
    subject,
    body,
    anatomy,
    foot: readFoot(body, anatomy),
    answersTicket: answersTicket({ draft, subject, body, anatomy, recipients, settings: context.settings }),
    text,
    said,
    wordings,
    kind: context.note.kind ?? guessRequestKind(said, wordings),
    suggestions: (context.suggest ?? suggestModules)(text, context.directory),
  };
}
