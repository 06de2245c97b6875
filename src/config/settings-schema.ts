import * as v from 'valibot';
import { RULE_IDS, type RuleId } from '../core/rules/rule-id';
import { address, byteCount, domain, flag, listOf, nonEmptyText, objectOf, oneOf } from './fields';

const severity = oneOf(['error', 'warning', 'suggestion', 'off']);

const rules = objectOf(
  Object.fromEntries(RULE_IDS.map((id) => [id, v.exactOptional(severity)])) as Record<
    RuleId,
    v.ExactOptionalSchema<typeof severity, undefined>
  >,
);

/** What an organisation's file may say: every key may be absent, and then the layer below holds. */
export const settingsSchema = objectOf({
  organization: v.exactOptional(nonEmptyText),
  mode: v.exactOptional(oneOf(['observe', 'advise', 'enforce'])),
  vendor: v.exactOptional(
    objectOf({
      name: v.exactOptional(nonEmptyText),
      products: v.exactOptional(listOf(nonEmptyText)),
      domains: v.exactOptional(listOf(domain)),
      exemptAddresses: v.exactOptional(listOf(address)),
      ticketRobotAddresses: v.exactOptional(listOf(address)),
    }),
  ),
  contract: v.exactOptional(objectOf({ operationalSupport: v.exactOptional(flag), training: v.exactOptional(flag) })),
  attachments: v.exactOptional(objectOf({ maxTotalBytes: v.exactOptional(byteCount) })),
  rules: v.exactOptional(rules),
});

/** One layer of settings: what it does not say is left to the layer below. */
export type SettingsLayer = v.InferOutput<typeof settingsSchema>;
