import type { Analysis } from '../analysis';
import type { CheckContext } from '../context';
import type { Fix, JudgedFinding } from '../report';
import type { ImplementedRuleId } from '../rules/messages';
import { fixes as availability } from './availability';
import { fixes as bodyTooVague } from './body-too-vague';
import { fixes as credentials } from './credentials';
import { fixes as entityMissing } from './entity-missing';
import type { Fixer } from './fixer';
import { fixes as oneModule } from './one-module';
import { fixes as operatorMailbox } from './operator-mailbox';
import { fixes as personalData } from './personal-data';
import { fixes as preferredOperator } from './preferred-operator';
import { fixes as serviceCharges } from './service-charges';
import { fixes as rightModule } from './right-module';
import { fixes as signatureName } from './signature-name';
import { fixes as signaturePhone } from './signature-phone';
import { fixes as subjectGeneric } from './subject-generic';
import { fixes as subjectMissing } from './subject-missing';
import { fixes as ticketAddress } from './ticket-address';

/** The rules whose findings the program can mend. Kept apart from the rules, because a gate judges and mends nothing. */
const FIXERS: { readonly [Id in ImplementedRuleId]?: Fixer<Id> } = {
  'ticket-address': ticketAddress,
  'operator-mailbox': operatorMailbox,
  'one-module': oneModule,
  'right-module': rightModule,
  'subject-missing': subjectMissing,
  'subject-generic': subjectGeneric,
  'body-too-vague': bodyTooVague,
  'preferred-operator': preferredOperator,
  'entity-missing': entityMissing,
  availability,
  'service-charges': serviceCharges,
  'signature-name': signatureName,
  'signature-phone': signaturePhone,
  credentials,
  'personal-data': personalData,
};

/** The ways to mend a finding of this analysis, best first; none for a rule that has no fixes. */
export function fixesFor(finding: JudgedFinding, analysis: Analysis, context: CheckContext): readonly Fix[] {
  // The table ties each rule to its own messages; TypeScript cannot follow that through a look-up.
  const fixer = FIXERS[finding.message.rule] as
    ((finding: JudgedFinding, analysis: Analysis, context: CheckContext) => readonly Fix[]) | undefined;
  return fixer?.(finding, analysis, context) ?? [];
}
