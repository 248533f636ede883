import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const schema = JSON.parse(readFileSync(new URL('data/sarif-schema-2.1.0.json', import.meta.url), 'utf8'));

// The pattern for languages in the OASIS schema has a stray bracket, which only the older regular expressions allow.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(schema);

/** What the OASIS schema says against a SARIF log; empty when it is valid. */
export function schemaProblems(log: unknown): string[] {
  if (validate(log)) return [];
  return (validate.errors ?? []).map(error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}
