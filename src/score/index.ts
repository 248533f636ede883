export type { ScoreOptions } from './assess.ts';
export * from './finding-id.ts';
export * from './posture.ts';
export type * from './posture-input.ts';
export * from './risk.ts';
export * from './risk-weights.ts';
export * from './score.ts';
export * from './tags.ts';
export * from './unknowns.ts';
