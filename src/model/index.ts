export * from './blast.ts';
export * from './errors.ts';
export * from './evaluation.ts';
export * from './port.ts';
export * from './report.ts';
export * from './resource.ts';
export * from './rule.ts';
export * from './trust.ts';
