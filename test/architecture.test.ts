import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../src/cli/version.ts';
import { operationsOf, resourceTypes } from '../src/resources/index.ts';
import { shapes } from '../src/resources/shapes.ts';
import { LAYERS, RESTRICTED } from './layers.ts';

const SRC = path.resolve('src');
const files = (readdirSync(SRC, { recursive: true }) as string[])
  .filter(file => file.endsWith('.ts'))
  .map(file => file.split(path.sep).join('/'));
const layerOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file);

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const imports: Import[] = files.flatMap(file => {
  const text = readFileSync(path.join(SRC, file), 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[\s\S]*?\sfrom\s+)?'([^']+)';/gm);
  const dynamic = text.matchAll(/(typeof\s+)?import\('([^']+)'\)/g);
  return [...statements, ...dynamic].map(([, typeOnly, target]) => ({
    file,
    target: target!,
    typeOnly: typeOnly !== undefined,
  }));
});

describe('layers', () => {
  it('the map names every folder and file at the top of src, and nothing else', () => {
    expect(Object.keys(LAYERS).sort()).toEqual(readdirSync(SRC).sort());
  });

  it('every layer that the map lets another import exists and is used, so that no line of the map is stale', () => {
    const used = new Set(
      imports
        .filter(({ target }) => target.startsWith('.'))
        .map(({ file, target }) => `${layerOf(file)} → ${layerOf(resolve(file, target))}`),
    );
    const stale = Object.entries(LAYERS)
      .flatMap(([layer, allowed]) => allowed.map(other => `${layer} → ${other}`))
      .filter(edge => !used.has(edge));
    expect(stale).toEqual([]);
  });

  it('imports go only where the map allows', () => {
    const forbidden = imports
      .filter(({ target }) => target.startsWith('.'))
      .map(({ file, target }) => ({ file, from: layerOf(file), to: layerOf(resolve(file, target)) }))
      .filter(({ from, to }) => from !== to && to !== 'model' && !LAYERS[from]?.includes(to))
      .map(({ file, to }) => `${file} → ${to}`);
    expect(forbidden).toEqual([]);
  });

  it('restricted packages stay where they belong', () => {
    const forbidden = imports.filter(({ file, target, typeOnly }) =>
      RESTRICTED.some(
        ({ modules, layers, typesElsewhere }) =>
          modules.test(target) &&
          !layers.includes(layerOf(file)) &&
          !(typeOnly && typesElsewhere?.includes(layerOf(file))),
      ),
    );
    expect(forbidden).toEqual([]);
  });

  it('process and console are only touched by the command line', () => {
    const touching = files.filter(
      file => layerOf(file) !== 'cli' && /(?<![\w.'])(?:process|console)\./.test(withoutComments(file)),
    );
    expect(touching).toEqual([]);
  });

  it('nothing imports in a circle', () => {
    const graph = new Map<string, string[]>();
    for (const { file, target } of imports) {
      if (target.startsWith('.')) graph.set(file, [...(graph.get(file) ?? []), resolve(file, target)]);
    }
    expect(findCycle(graph)).toEqual([]);
  });

  it('a file is about one thing', () => {
    const long = files
      .filter(file => !file.endsWith('.generated.ts') && file !== 'check-rules/known-controls.ts')
      .filter(file => readFileSync(path.join(SRC, file), 'utf8').split('\n').length > 330);
    expect(long).toEqual([]);
    expect(files.filter(file => /(?:^|\/)(?:utils?|helpers?|common|core|manager)(?:\/|\.ts$)/.test(file))).toEqual([]);
    expect(files.filter(file => !/^[a-z0-9./-]+$/.test(file))).toEqual([]);
  });
});

describe('declarations', () => {
  const operations = resourceTypes.flatMap(operationsOf);

  it('only read', () => {
    for (const { operation } of operations) expect(operation).toMatch(/^(?:Get|List|Describe|BatchGet|Head|Lookup)/);
  });

  it('never return secret material or content', () => {
    const forbidden = [
      'GetSecretValue',
      'BatchGetSecretValue',
      'Decrypt',
      'GetObject',
      'GetParameter',
      'GetParameterHistory',
      'GetParametersByPath',
      'GetFunction',
      'GetPasswordData',
      'GetConsoleOutput',
      'FilterLogEvents',
      'GetLogEvents',
    ];
    expect(operations.filter(({ operation }) => forbidden.includes(operation))).toEqual([]);
  });

  it('read values only with consent', () => {
    const reading = resourceTypes.flatMap(({ type, facets }) =>
      Object.entries(facets)
        .filter(
          ([, source]) =>
            (source.kind === 'call' || source.kind === 'batch') && source.call.operation === 'GetParameters',
        )
        .map(([facet, source]) => ({ type, facet, consent: source.kind === 'batch' ? source.consent : undefined })),
    );
    expect(reading).toEqual([{ type: 'AWS::SSM::Parameter', facet: 'value', consent: 'inspectValues' }]);
  });

  it('name an IAM action for every operation, of the service that it calls', () => {
    for (const { action } of operations) expect(action).toMatch(/^[a-z0-9-]+:[A-Z]\w+$/);
  });

  it('are unique', () => {
    const names = resourceTypes.map(({ type }) => type);
    expect(new Set(names).size).toBe(names.length);
    const functions = resourceTypes.flatMap(({ functions }) => Object.values(functions ?? {}));
    expect(new Set(functions).size).toBe(functions.length);
  });

  it('have a shape for every operation', () => {
    for (const { client, operation } of operations)
      expect(shapes.operations).toHaveProperty([`${client}.${operation}`]);
  });

  it('live in one file a service, each of which is in the index', () => {
    const index = readFileSync(path.join(SRC, 'resources/index.ts'), 'utf8');
    const plumbing = new Set([
      'operations.ts',
      'tags.ts',
      'combined-calls.ts',
      'index.ts',
      'inspected-values.ts',
      'resource-type.ts',
      'shape-types.ts',
      'shapes.ts',
      'shapes.generated.ts',
    ]);
    const missing = readdirSync(path.join(SRC, 'resources')).filter(
      file => !plumbing.has(file) && !index.includes(`'./${file}'`),
    );
    expect(missing).toEqual([]);
  });
});

it('the version is the package version', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(version);
});

it('rule files sit where their id says', () => {
  const misplaced = (readdirSync('rules', { recursive: true }) as string[])
    .filter(file => statSync(path.join('rules', file)).isFile() && /\.ya?ml$/.test(file))
    .filter(file => !new RegExp(`^${path.dirname(file)}-`).test(path.basename(file)));
  expect(misplaced).toEqual([]);
});

function resolve(file: string, target: string): string {
  return path.posix.join(path.posix.dirname(file), target);
}

function withoutComments(file: string): string {
  return readFileSync(path.join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const visit = (file: string, trail: string[]): string[] => {
    if (state.get(file) === 'done') return [];
    if (state.get(file) === 'open') return [...trail.slice(trail.indexOf(file)), file];
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle.length > 0) return cycle;
    }
    state.set(file, 'done');
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
