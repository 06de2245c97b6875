import { regionsOf, type Anatomy } from './draft/anatomy/anatomy';
import type { BodyText } from './draft/body-text';
import type { SubjectReading } from './draft/subject';
import type { RoutingText } from './routing/routing-text';

/** The parts of a mail that tell what it is about: never the signature (an office's name) nor the notices. */
export function routingText(subject: SubjectReading, body: BodyText, anatomy: Anatomy): RoutingText {
  return {
    subject: subject.text.slice(0, subject.reason.end),
    subjectStart: subject.reason.start,
    body: body.text,
    own: regionsOf(anatomy, 'message'),
    quoted: regionsOf(anatomy, 'quote'),
  };
}
