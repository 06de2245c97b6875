import { examples as assistanceBooking } from './assistance-booking';
import { examples as attachmentForgotten } from './attachment-forgotten';
import { examples as attachmentSize } from './attachment-size';
import { examples as attachmentType } from './attachment-type';
import { examples as availability } from './availability';
import { examples as bodyMissing } from './body-missing';
import { examples as bodyTooVague } from './body-too-vague';
import { examples as credentials } from './credentials';
import { examples as entityMissing } from './entity-missing';
import type { RuleExamples } from './example';
import { examples as insistence } from './insistence';
import type { ImplementedRuleId } from './messages';
import { examples as onBehalfOf } from './on-behalf-of';
import { examples as oneModule } from './one-module';
import { examples as oneTopic } from './one-topic';
import { examples as operatorMailbox } from './operator-mailbox';
import { examples as rightModule } from './right-module';
import { examples as personalData } from './personal-data';
import { examples as preferredOperator } from './preferred-operator';
import { examples as screenshot } from './screenshot';
import { examples as serviceCharges } from './service-charges';
import { examples as signatureName } from './signature-name';
import { examples as signaturePhone } from './signature-phone';
import { examples as subjectGeneric } from './subject-generic';
import { examples as subjectMissing } from './subject-missing';
import { examples as ticketAddress } from './ticket-address';
import { examples as ticketReply } from './ticket-reply';

/**
 * The examples of every rule. Each rule keeps its own in a function, which a bundler leaves out where nobody asks for it: the send
 * gate goes without them.
 */
export const EXAMPLES: { readonly [Id in ImplementedRuleId]: RuleExamples<Id> } = {
  'ticket-address': ticketAddress(),
  'operator-mailbox': operatorMailbox(),
  'one-module': oneModule(),
  'right-module': rightModule(),
  'subject-missing': subjectMissing(),
  'subject-generic': subjectGeneric(),
  'body-missing': bodyMissing(),
  'body-too-vague': bodyTooVague(),
  'one-topic': oneTopic(),
  'ticket-reply': ticketReply(),
  'preferred-operator': preferredOperator(),
  insistence: insistence(),
  'assistance-booking': assistanceBooking(),
  'on-behalf-of': onBehalfOf(),
  'entity-missing': entityMissing(),
  availability: availability(),
  'service-charges': serviceCharges(),
  'attachment-forgotten': attachmentForgotten(),
  screenshot: screenshot(),
  'attachment-type': attachmentType(),
  'attachment-size': attachmentSize(),
  'signature-name': signatureName(),
  'signature-phone': signaturePhone(),
  credentials: credentials(),
  'personal-data': personalData(),
};
