/** keyward as a library: open a recording or an account, load rules, scan, render. */
export { openReplay, type Replay } from './aws/recording/replay.ts';
export { blast } from './blast.ts';
export { type CaseResult, lintRules, testRules } from './check-rules.ts';
export type * from './model/index.ts';
export * as policy from './policy/index.ts';
export { formatOf, type RenderOptions, renderers } from './report/index.ts';
export { loadRules, type Ruleset } from './ruleset/index.ts';
export { type ScanOptions, scan } from './scan.ts';
