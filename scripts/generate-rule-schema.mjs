// Writes rules/rule.schema.json, which gives editors completion, from the schema that the loader checks with.
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { ruleSchema } from '../dist/ruleset/rule-schema.js';

const schema = z.toJSONSchema(ruleSchema, { target: 'draft-7', io: 'input' });
const file = new URL('../rules/rule.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ title: 'keyward rule', ...schema }, null, 2)}\n`);
console.log('rules/rule.schema.json');
