/** From most to least sensitive. */
export const DATA_CLASSES = ['restricted', 'confidential', 'internal', 'public'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/** From most to least important. */
export const ENVIRONMENTS = ['production', 'staging', 'development'] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

/** What the tags of a resource tell about it. */
export interface TagFacts {
  readonly dataClass: DataClass | 'unknown';
  readonly environment: Environment | 'unknown';
}

/** The tag keys that carry a fact, and what their values mean. Case, spaces, `-`, `_`, `:`, `.` and `/` do not matter. */
export interface TagMeaning<Value extends string> {
  readonly keys: readonly string[];
  readonly values: Readonly<Record<Value, readonly string[]>>;
}

/** How an organisation tags its resources. */
export interface TagVocabulary {
  readonly dataClass: TagMeaning<DataClass>;
  readonly environment: TagMeaning<Environment>;
}

export const TAG_VOCABULARY: TagVocabulary = {
  dataClass: {
    keys: ['data-classification', 'data-class', 'classification', 'data-sensitivity', 'sensitivity'],
    values: {
      restricted: [
        'restricted',
        'highly-confidential',
        'highly-restricted',
        'secret',
        'top-secret',
        'pii',
        'phi',
        'pci',
      ],
      confidential: ['confidential', 'sensitive', 'private'],
      internal: ['internal', 'internal-only', 'internal-use-only'],
      public: ['public'],
    },
  },
  environment: {
    keys: ['environment', 'env', 'stage'],
    values: {
      production: ['production', 'prod', 'prd', 'live'],
      staging: ['staging', 'stage', 'stg', 'preprod', 'preproduction', 'uat'],
      development: ['development', 'develop', 'dev', 'test', 'testing', 'tst', 'qa', 'sandbox', 'demo'],
    },
  },
};

/** Changes to a meaning: other tag keys, or other spellings of some values. */
export interface TagSettings<Value extends string> {
  readonly keys?: readonly string[];
  readonly values?: { readonly [V in Value]?: readonly string[] };
}

/** The default vocabulary with what a user changed. */
export function tagVocabulary(settings: {
  readonly dataClass?: TagSettings<DataClass>;
  readonly environment?: TagSettings<Environment>;
}): TagVocabulary {
  const change = <Value extends string>(meaning: TagMeaning<Value>, changed: TagSettings<Value> = {}) => ({
    keys: changed.keys ?? meaning.keys,
    values: { ...meaning.values, ...changed.values } as TagMeaning<Value>['values'],
  });
  return {
    dataClass: change(TAG_VOCABULARY.dataClass, settings.dataClass),
    environment: change(TAG_VOCABULARY.environment, settings.environment),
  };
}

/**
 * Prepares a vocabulary for reading many resources. Where several tags speak, the worst counts, so the order of tags
 * never matters. Tags that were not read, are missing or say something else make the fact `unknown`.
 */
export function tagReader(
  vocabulary: TagVocabulary = TAG_VOCABULARY,
): (tags: Readonly<Record<string, string>> | undefined) => TagFacts {
  const dataClass = meaningReader(vocabulary.dataClass, DATA_CLASSES);
  const environment = meaningReader(vocabulary.environment, ENVIRONMENTS);
  return tags => {
    const pairs = Object.entries(tags ?? {}).map(([key, value]) => [normalize(key), normalize(value)] as const);
    return { dataClass: dataClass(pairs), environment: environment(pairs) };
  };
}

type Pairs = readonly (readonly [key: string, value: string])[];

function meaningReader<Value extends string>({ keys, values }: TagMeaning<Value>, worstFirst: readonly Value[]) {
  const known = new Set(keys.map(normalize));
  const spellings = worstFirst.map(value => [value, new Set(values[value].map(normalize))] as const);
  return (pairs: Pairs): Value | 'unknown' => {
    const said = pairs.filter(([key]) => known.has(key)).map(([, value]) => value);
    return spellings.find(([, spelling]) => said.some(value => spelling.has(value)))?.[0] ?? 'unknown';
  };
}

const normalize = (text: string) => text.toLowerCase().replace(/[\s\-_:./]+/g, '');
