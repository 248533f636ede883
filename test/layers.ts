/** Which layer may import which, besides itself and `model`. The architecture test executes this map. */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  resources: [],
  secrets: [],
  policy: [],
  aws: ['resources', 'secrets'],
  collect: ['resources'],
  graph: ['resources'],
  ruleset: ['policy', 'resources', 'secrets'],
  evaluate: [],
  score: [],
  report: [],
  'check-rules': ['evaluate', 'graph', 'resources', 'ruleset'],
  'check-rules.ts': ['check-rules', 'evaluate', 'ruleset'],
  'scan.ts': ['collect', 'evaluate', 'graph', 'report', 'resources', 'score'],
  'blast.ts': ['collect', 'graph'],
  'index.ts': ['blast.ts', 'scan.ts', 'check-rules.ts', 'aws', 'policy', 'report', 'ruleset'],
  cli: [
    'blast.ts',
    'scan.ts',
    'check-rules.ts',
    'aws',
    'collect',
    'report',
    'resources',
    'ruleset',
    'score',
    'secrets',
  ],
};

/** Packages and Node modules that only some layers may import. */
export const RESTRICTED: readonly {
  readonly modules: RegExp;
  readonly layers: readonly string[];
  readonly typesElsewhere?: readonly string[];
}[] = [
  { modules: /^@aws-sdk\/|^@smithy\//, layers: ['aws'], typesElsewhere: ['resources'] },
  { modules: /^@marcbachmann\/cel-js$|^re2js$/, layers: ['ruleset'] },
  { modules: /^yaml$/, layers: ['aws', 'ruleset'] },
  { modules: /^zod$/, layers: ['ruleset', 'cli'] },
  { modules: /^commander$/, layers: ['cli'] },
  { modules: /^hyparquet-writer$/, layers: ['report'] },
  { modules: /^node:process$/, layers: ['cli'] },
  { modules: /^node:fs$/, layers: ['cli', 'ruleset', 'aws'] },
  { modules: /^node:(?:net|http|https|tls|dgram|child_process|worker_threads|vm)$/, layers: ['aws'] },
];
