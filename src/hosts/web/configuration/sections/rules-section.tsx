import type { Severity } from '../../../../core/report';
import { RULES } from '../../../../core/rules';
import type { RuleId } from '../../../../core/rules/rule-id';
import { useConfigurationPage } from '../page-model';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'suggestion', 'off'];

function isSeverity(text: string): text is Severity {
  return (SEVERITIES as readonly string[]).includes(text);
}

/** Each rule with why it is there, and what happens when it is broken. */
export function RulesSection() {
  const { locale, state, change } = useConfigurationPage();
  const texts = locale.setup.rules;
  const { severities } = locale.rollout.summary;
  const choose = (id: RuleId, value: string): void => {
    const others = Object.entries(state.rules).filter(([rule]) => rule !== id);
    change({ rules: Object.fromEntries(isSeverity(value) ? [...others, [id, value]] : others) });
  };
  return (
    <>
      <p className="hint">{texts.hint}</p>
      <table className="rules">
        <tbody>
          {RULES.map(({ id, severity }) => (
            <tr key={id}>
              <th scope="row">
                <label htmlFor={`rule-${id}`}>{locale.rules[id].name}</label>
                <p className="hint">{locale.rules[id].why}</p>
              </th>
              <td>
                <select
                  id={`rule-${id}`}
                  value={state.rules[id] ?? ''}
                  onChange={(event) => {
                    choose(id, event.target.value);
                  }}
                >
                  <option value="">{texts.standard(severities[severity])}</option>
                  {SEVERITIES.map((option) => (
                    <option key={option} value={option}>
                      {severities[option]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
