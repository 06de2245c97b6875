import { examples as attachmentForgotten } from './attachment-forgotten';
import { examples as attachmentSize } from './attachment-size';
import { examples as attachmentType } from './attachment-type';
import { examples as bodyMissing } from './body-missing';
import { examples as entityMissing } from './entity-missing';
import type { RuleExamples } from './example';
import type { ImplementedRuleId } from './messages';
import { examples as oneModule } from './one-module';
import { examples as operatorMailbox } from './operator-mailbox';
import { examples as rightModule } from './right-module';
import { examples as signatureName } from './signature-name';
import { examples as signaturePhone } from './signature-phone';
import { examples as subjectGeneric } from './subject-generic';
import { examples as subjectMissing } from './subject-missing';
import { examples as ticketAddress } from './ticket-address';

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
  'entity-missing': entityMissing(),
  'attachment-forgotten': attachmentForgotten(),
  'attachment-type': attachmentType(),
  'attachment-size': attachmentSize(),
  'signature-name': signatureName(),
  'signature-phone': signaturePhone(),
};
