// Reads the runtime schemas of the AWS SDK and keeps what keyward needs of them: the output shapes of the declared
// operations, their sensitive members and the values of their enumerations.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { NormalizedSchema } from '@smithy/core/schema';

const require = createRequire(import.meta.url);

/**
 * @param {{client: string, operation: string}[]} operations
 * @param {ReadonlySet<string>} neverKept `<struct>.<member>` of what is left out
 * @returns {{operations: Record<string, string>, structs: Record<string, Record<string, string>>,
 *   sensitive: Record<string, string[]>, enums: Record<string, string[]>}}
 */
export function generateShapes(operations, neverKept) {
  const shapes = { operations: {}, structs: {}, sensitive: {}, enums: {} };
  for (const { client, operation } of [...operations].sort((a, b) => key(a).localeCompare(key(b), 'en'))) {
    const sdk = require(`@aws-sdk/client-${client}`);
    const schema = sdk[`${operation}$`];
    if (!schema) throw new Error(`The SDK has no schema for ${client}.${operation}`);
    shapes.operations[key({ client, operation })] = typeOf(NormalizedSchema.of(schema[5]), client, shapes, neverKept);
  }
  linkEnums(shapes);
  shapes.structs = sorted(shapes.structs);
  shapes.sensitive = sorted(shapes.sensitive);
  shapes.enums = sorted(shapes.enums);
  return shapes;
}

const key = ({ client, operation }) => `${client}.${operation}`;
const sorted = record => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

function typeOf(schema, client, shapes, neverKept) {
  if (schema.isListSchema()) return `list<${typeOf(schema.getValueSchema(), client, shapes, neverKept)}>`;
  if (schema.isMapSchema()) return `map<${typeOf(schema.getValueSchema(), client, shapes, neverKept)}>`;
  if (schema.isStructSchema()) {
    const name = `${client.replaceAll('-', '_')}.${schema.getName()}`;
    if (!shapes.structs[name]) {
      shapes.structs[name] = {};
      for (const [member, memberSchema] of schema.structIterator()) {
        if (neverKept.has(`${name}.${member}`)) continue;
        shapes.structs[name][member] = typeOf(memberSchema, client, shapes, neverKept);
        if (isSensitive(memberSchema)) {
          shapes.sensitive[name] ??= [];
          shapes.sensitive[name].push(member);
        }
      }
    }
    return name;
  }
  if (schema.isStringSchema()) return 'string';
  if (schema.isBooleanSchema()) return 'bool';
  if (schema.isNumericSchema() || schema.isBigIntegerSchema() || schema.isBigDecimalSchema()) return 'number';
  if (schema.isTimestampSchema()) return 'timestamp';
  if (schema.isBlobSchema()) return 'blob';
  return 'document';
}

/** Whether a member, or every value in it, is marked as sensitive. */
function isSensitive(schema) {
  if (schema.getMergedTraits().sensitive) return true;
  return (schema.isListSchema() || schema.isMapSchema()) && isSensitive(schema.getValueSchema());
}

// Schemas do not say which enumeration a member has; the type declarations of the SDK do.
function linkEnums(shapes) {
  const byClient = Map.groupBy ? Map.groupBy(Object.keys(shapes.structs), name => name.split('.')[0]) : group(shapes);
  for (const [prefix, names] of byClient) {
    const client = prefix.replaceAll('_', '-');
    const sdk = require(`@aws-sdk/client-${client}`);
    const directory = path.join(
      path.dirname(require.resolve(`@aws-sdk/client-${client}/package.json`)),
      'dist-types/models',
    );
    const text = readdirSync(directory)
      .filter(file => /^models_\d+\.d\.ts$/.test(file))
      .map(file => readFileSync(path.join(directory, file), 'utf8'))
      .join('\n');
    const wanted = new Set(names);
    for (const [, name, body] of text.matchAll(/export interface (\w+)[^{]*\{([\s\S]*?)\n\}/g)) {
      const struct = `${prefix}.${name}`;
      if (!wanted.has(struct)) continue;
      for (const [, member, type] of body.matchAll(/^ {4}(\w+)\??: ([^;]+);/gm)) {
        const enumeration = sdk[type.split('|')[0].trim().replace(/\[\]$/, '')];
        const isEnumeration =
          enumeration &&
          typeof enumeration === 'object' &&
          !Array.isArray(enumeration) &&
          Object.values(enumeration).every(value => typeof value === 'string');
        if (isEnumeration) shapes.enums[`${struct}.${member}`] = Object.values(enumeration).sort();
      }
    }
  }
}

function group(shapes) {
  const groups = new Map();
  for (const name of Object.keys(shapes.structs)) {
    const prefix = name.split('.')[0];
    groups.set(prefix, [...(groups.get(prefix) ?? []), name]);
  }
  return groups;
}

/** The shapes as a TypeScript module. */
export function printShapes(shapes) {
  return [
    '// Generated from the AWS SDK by `npm run shapes`; do not edit.',
    "import type { Shapes } from './shape-types.ts';",
    '',
    `export const shapes: Shapes = ${JSON.stringify(shapes, null, 1)};`,
    '',
  ].join('\n');
}
