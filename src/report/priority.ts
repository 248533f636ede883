import { type Finding, SEVERITIES } from '../model/index.ts';

/** Not accepted before accepted, then the highest risk, then the highest severity, then the id: never the input's order. */
export function byPriority(a: Finding, b: Finding): number {
  return (
    Number(a.suppressed !== undefined) - Number(b.suppressed !== undefined) ||
    b.risk.score - a.risk.score ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (a.id < b.id ? -1 : 1)
  );
}
