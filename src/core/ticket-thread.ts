import type { OrganizationSettings } from './context';
import { regionsOf, type Anatomy } from './draft/anatomy/anatomy';
import type { BodyText } from './draft/body-text';
import type { Draft } from './draft/draft';
import type { SubjectReading } from './draft/subject';
import { sliceRange } from './draft/text-range';
import { sameAddress, type Recipient } from './recipients';

/** The header of a quoted mail stands at its top; further down a robot's address may be anything. */
const QUOTED_HEADER = 600;

interface Thread {
  readonly draft: Draft;
  readonly subject: SubjectReading;
  readonly body: BodyText;
  readonly anatomy: Anatomy;
  readonly recipients: readonly Recipient[];
  readonly settings: OrganizationSettings;
}

/**
 * Whether the draft answers the ticketing system's automatic mail (§ 2.4.4). What the host says settles it; else it is inferred
 * from an answering subject with a ticket's tag, the robot among the recipients, or its address in the quoted header.
 */
export function answersTicket({ draft, subject, body, anatomy, recipients, settings }: Thread): boolean {
  const robots = settings.vendor.ticketRobotAddresses;
  const answered = draft.answers?.from;
  if (answered !== undefined && answered !== '') return robots.some((robot) => sameAddress(robot, answered));
  if (draft.answers === undefined && !subject.isReply) return false;
  if (subject.ticket !== null || recipients.some((recipient) => recipient.role === 'robot')) return true;
  const header = regionsOf(anatomy, 'quote').map((quote) =>
    sliceRange(body.text, quote).slice(0, QUOTED_HEADER).toLowerCase(),
  );
  return robots.some((robot) => header.some((text) => text.includes(robot.toLowerCase())));
}
