import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type TrustSettings, UsageError } from '../model/index.ts';
import { type LoadOptions, parameterSchema, readAs, trustSchema, YamlFile } from '../ruleset/index.ts';
import { DATA_CLASSES, ENVIRONMENTS, type TagVocabulary, tagVocabulary } from '../score/index.ts';

/** Where the configuration is when nobody says. */
export const DEFAULT_CONFIG = 'keyward.yaml';

const texts = z.array(z.string().min(1)).min(1);
const meaning = (values: readonly string[]) =>
  z.union([
    texts.transform(keys => ({ keys })),
    z.strictObject({ keys: texts.optional(), values: z.partialRecord(z.enum(values as string[]), texts).optional() }),
  ]);

const configSchema = z
  .strictObject({
    trust: trustSchema.optional(),
    parameters: z.record(z.string(), z.record(z.string(), parameterSchema)).optional(),
    tags: z
      .strictObject({ dataClass: meaning(DATA_CLASSES).optional(), environment: meaning(ENVIRONMENTS).optional() })
      .optional(),
  })
  .nullable();

/** What a user decides for all scans. */
export interface Config {
  readonly trust: TrustSettings;
  /** How rules are loaded: the user's parameters, and where in the file they stand. */
  readonly rules: LoadOptions;
  readonly vocabulary?: TagVocabulary;
}

/**
 * Reads `keyward.yaml`, or the file that the user names, which then has to exist. Throws FileErrors with every problem
 * and its place.
 */
export function readConfig(named: string | undefined): Config {
  const file = named ?? DEFAULT_CONFIG;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (named === undefined && code === 'ENOENT') return { trust: {}, rules: {} };
    throw new UsageError(`The configuration ${file} cannot be read: ${code}`);
  }
  const yaml = new YamlFile(file, text);
  const { trust, parameters, tags } = readAs(yaml, configSchema) ?? {};
  return {
    trust: (trust ?? {}) as TrustSettings,
    rules: {
      ...(parameters && { parameters }),
      parameterError: (path, problem) => {
        const parent = ['parameters', ...path.slice(0, -1)];
        return yaml.errorAt(parent, problem, path.at(-1)!);
      },
    },
    ...(tags && { vocabulary: tagVocabulary(tags as Parameters<typeof tagVocabulary>[0]) }),
  };
}
