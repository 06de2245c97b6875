import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Lightbulb20Regular } from '@fluentui/react-icons/svg/lightbulb';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';

/** Each state has a shape of its own besides its colour. */
export type IconState = 'error' | 'warning' | 'suggestion' | 'passed' | 'neutral';

const ICONS = {
  error: ErrorCircle20Filled,
  warning: Warning20Filled,
  suggestion: Lightbulb20Regular,
  passed: CheckmarkCircle20Filled,
  neutral: Info20Regular,
} as const;

const useStyles = makeStyles({
  base: { flexShrink: 0, width: '20px', height: '20px', '@media (forced-colors: active)': { color: 'CanvasText' } },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  suggestion: { color: tokens.colorBrandForeground1 },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  neutral: { color: tokens.colorNeutralForeground3 },
});

/** The mark of a state. What it says stands in words beside it, so it is hidden from screen readers. */
export function StateIcon({ state }: { readonly state: IconState }) {
  const styles = useStyles();
  const Icon = ICONS[state];
  return <Icon className={mergeClasses(styles.base, styles[state])} aria-hidden />;
}
