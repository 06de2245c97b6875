import { rule as assistanceBooking } from './assistance-booking';
import { rule as attachmentForgotten } from './attachment-forgotten';
import { rule as attachmentSize } from './attachment-size';
import { rule as attachmentType } from './attachment-type';
import { rule as availability } from './availability';
import { rule as bodyMissing } from './body-missing';
import { rule as bodyTooVague } from './body-too-vague';
import { rule as credentials } from './credentials';
import { rule as entityMissing } from './entity-missing';
import { rule as insistence } from './insistence';
import type { ImplementedRuleId } from './messages';
import { rule as onBehalfOf } from './on-behalf-of';
import { rule as oneModule } from './one-module';
import { rule as oneTopic } from './one-topic';
import { rule as operatorMailbox } from './operator-mailbox';
import { rule as personalData } from './personal-data';
import { rule as preferredOperator } from './preferred-operator';
import type { AnyRule, Rule } from './rule';
import { rule as rightModule } from './right-module';
import { rule as screenshot } from './screenshot';
import { rule as serviceCharges } from './service-charges';
import { rule as signatureName } from './signature-name';
import { rule as signaturePhone } from './signature-phone';
import { rule as subjectGeneric } from './subject-generic';
import { rule as subjectMissing } from './subject-missing';
import { rule as ticketAddress } from './ticket-address';
import { rule as ticketReply } from './ticket-reply';

/** Every rule by its id: the compiler asks for each and holds it to its own messages. */
const BY_ID: { readonly [Id in ImplementedRuleId]: Rule<Id> } = {
  'ticket-address': ticketAddress,
  'operator-mailbox': operatorMailbox,
  'one-module': oneModule,
  'right-module': rightModule,
  'subject-missing': subjectMissing,
  'subject-generic': subjectGeneric,
  'body-missing': bodyMissing,
  'body-too-vague': bodyTooVague,
  'one-topic': oneTopic,
  'ticket-reply': ticketReply,
  'preferred-operator': preferredOperator,
  insistence,
  'assistance-booking': assistanceBooking,
  'on-behalf-of': onBehalfOf,
  'entity-missing': entityMissing,
  availability,
  'service-charges': serviceCharges,
  'attachment-forgotten': attachmentForgotten,
  screenshot: screenshot,
  'attachment-type': attachmentType,
  'attachment-size': attachmentSize,
  'signature-name': signatureName,
  'signature-phone': signaturePhone,
  credentials,
  'personal-data': personalData,
};

/** The rules in the order in which a draft is read. */
export const RULES: readonly AnyRule[] = Object.values(BY_ID);

/** A rule's data for those who show it. */
export function ruleById(id: ImplementedRuleId): AnyRule {
  return BY_ID[id];
}
