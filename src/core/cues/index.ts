import areas from './areas.json';
import assistanceBooking from './assistance-booking.json';
import attachmentForgotten from './attachment-forgotten.json';
import availability from './availability.json';
import bodyTooVague from './body-too-vague.json';
import insistence from './insistence.json';
import onBehalfOf from './on-behalf-of.json';
import otherTopic from './other-topic.json';
import preferredOperator from './preferred-operator.json';
import requestKind from './request-kind.json';
import screenshot from './screenshot.json';
import serviceCharges from './service-charges.json';

/** The files of cues, one a rule or matter; the order is of no consequence. */
export const CUE_FILES = {
  'preferred-operator': preferredOperator,
  'other-topic': otherTopic,
  'on-behalf-of': onBehalfOf,
  'assistance-booking': assistanceBooking,
  areas,
  'attachment-forgotten': attachmentForgotten,
  availability,
  'body-too-vague': bodyTooVague,
  insistence,
  'request-kind': requestKind,
  screenshot,
  'service-charges': serviceCharges,
};

export type CueFileId = keyof typeof CUE_FILES;

/** The groups of a file. */
export type CueGroupId<Id extends CueFileId> = keyof (typeof CUE_FILES)[Id]['groups'] & string;
