import { z } from 'zod';
import { SEVERITIES } from '../model/index.ts';

const text = (description: string) => z.string().trim().min(1).describe(description);
const facets = z.record(z.string(), z.unknown());
const accountId = z.string().regex(/^\d{12}$/, 'an account id has twelve digits; quote it');

const caseResource = z.strictObject({
  type: text('Resource type of the other resource.'),
  arn: z.string().optional(),
  id: z.string().optional(),
  name: z.string().optional(),
  account: accountId.optional(),
  region: z.string().optional(),
  given: facets.default({}).describe('Its facets; null means absent.'),
  denied: z.array(z.string()).optional(),
});

/** A value of a rule's parameter. */
export const parameterSchema = z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]);

const texts = z.array(z.string().min(1));

/** Who is inside besides the scanned accounts; the same keys in a rule's case and in keyward.yaml. */
export const trustSchema = z.strictObject({
  accounts: z.array(accountId).optional().describe('Account ids, in quotes.'),
  organizations: z
    .array(z.string().regex(/^o-[a-z0-9]{10,32}$/, 'an organisation id looks like o-a1b2c3d4e5'))
    .optional()
    .describe('Organisation ids.'),
  canonicalUsers: texts.optional().describe('Canonical user ids of S3.'),
});

const ruleCase = z.strictObject({
  name: text('What this case shows.'),
  given: facets
    .default({})
    .describe('Facets of the resource, in AWS names; null means absent, a facet left out is unknown.'),
  denied: z.array(z.string()).optional().describe('Facets whose read was denied.'),
  expect: z.enum(['pass', 'fail', 'notApplicable', 'unknown']),
  now: z.iso.datetime().optional().describe('The moment of the scan; 2026-01-01T00:00:00Z when left out.'),
  resource: z
    .strictObject({
      arn: z.string(),
      id: z.string(),
      name: z.string(),
      account: accountId,
      region: z.string(),
      partition: z.string(),
      tags: z.record(z.string(), z.string()),
    })
    .partial()
    .optional(),
  with: z.array(caseResource).optional().describe('Other resources of the same scan.'),
  incomplete: z.array(z.string()).optional().describe('Resource types whose lists could not be read completely.'),
  parameters: z.record(z.string(), parameterSchema).optional().describe('Parameters as a user might set them.'),
  valuesInspected: z.boolean().optional(),
  trust: trustSchema.optional().describe('Who is trusted besides the accounts of the case.'),
});

/** The shape of a rule file. Unknown keys are errors. */
export const ruleSchema = z.strictObject({
  title: text('The failing condition in one line.'),
  severity: z.enum(SEVERITIES),
  resource: text('Resource type that the rule judges, for example AWS::KMS::Key.'),
  description: text('Why it matters, in two or three plain sentences.'),
  applies: text('CEL; false makes the outcome notApplicable.').optional(),
  fails: text('CEL; true makes the outcome fail.'),
  message: text('What is wrong with this resource; may interpolate {CEL}.'),
  evidence: z.record(z.string(), z.string()).default({}).describe('Name → CEL; the facts behind the verdict.'),
  remediation: z.strictObject({
    summary: text('What to do, in one or two sentences.'),
    cli: z.string().optional().describe('AWS CLI command; {arn}, {id}, {name}, {region}, {account} are filled in.'),
    terraform: z.string().optional(),
  }),
  responsibility: z.enum(['customer', 'shared', 'aws']).default('customer'),
  exposure: z.enum(['public', 'external', 'internal']).default('internal').describe('Whom a failure lets in.'),
  confidence: z.enum(['high', 'medium', 'low']).default('high'),
  correlation: z.string().optional().describe('Rules that see one root cause share it; the score counts it once.'),
  controls: z.record(z.string(), z.array(z.string())).default({}).describe('Framework → control ids.'),
  references: z.array(z.url()).min(1),
  parameters: z
    .record(z.string().regex(/^[a-z]\w*$/i), parameterSchema)
    .default({})
    .describe('Defaults that a user may override.'),
  cases: z.array(ruleCase).default([]),
});

export type RuleFile = z.infer<typeof ruleSchema>;
