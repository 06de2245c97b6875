import { pathText } from './describe-fault';
import type { ConfigFault } from './fault';

/** A fault by its place and kind alone, `rules.insistence unexpected-value`: what was found there may be somebody's address. */
export function faultMark({ path, problem }: ConfigFault): string {
  const kind = problem.kind === 'syntax' ? problem.reason : problem.kind;
  return path.length === 0 ? kind : `${pathText(path)} ${kind}`;
}
