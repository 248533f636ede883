import type { Log } from 'sarif';
import { expect, it } from 'vitest';
import { renderSarif } from '../../src/report/sarif.ts';
import { githubProblems } from './github-rules.ts';
import { sampleReport } from './sample-report.ts';
import { schemaProblems } from './sarif-schema.ts';

type Mutation = (log: Log) => void;

// Each has cost somebody an upload. The checker is only worth something if it sees them.
const MUTATIONS: Record<string, Mutation> = {
  'a raw ARN as uri': log => (uriOf(log).uri = 'arn:aws:kms:eu-west-1:111122223333:key/1'),
  'a scheme': log => (uriOf(log).uri = 'https://example.com/x'),
  'an absolute path': log => (uriOf(log).uri = '/aws/x'),
  'a parent folder': log => (uriOf(log).uri = 'aws/../x'),
  'an empty segment': log => (uriOf(log).uri = 'aws//x'),
  'an encoded parent folder': log => (uriOf(log).uri = 'aws/%2E%2E/x'),
  'no location': log => (log.runs[0]!.results![0]!.locations = []),
  'no region': log => delete log.runs[0]!.results![0]!.locations![0]!.physicalLocation!.region,
  'no fingerprint': log => (log.runs[0]!.results![0]!.partialFingerprints = {}),
  'severity as a number': log => (ruleOf(log).properties!['security-severity'] = 9.5),
  'severity of none': log => (ruleOf(log).properties!['security-severity'] = '0.0'),
  'a long description': log => (ruleOf(log).fullDescription!.text = 'x'.repeat(1_025)),
  'an empty description': log => (ruleOf(log).shortDescription!.text = ''),
  'no help': log => delete ruleOf(log).help,
  'eleven tags': log => (ruleOf(log).properties!.tags = Array.from({ length: 11 }, (_, index) => `security${index}`)),
  'one category twice': log => (log.runs[1]!.automationDetails = log.runs[0]!.automationDetails!),
  '21 runs': log => (log.runs = Array.from({ length: 21 }, () => log.runs[0]!)),
  '5,001 results': log => (log.runs[0]!.results = Array.from({ length: 5_001 }, () => log.runs[0]!.results![0]!)),
  'null results': log => Object.assign(log.runs[0]!, { results: null }),
  'a wrong ruleIndex': log => (log.runs[0]!.results![0]!.ruleIndex = 99),
};

it.each(Object.entries(MUTATIONS))('the checker sees %s', (_, mutate) => {
  const log = JSON.parse(renderSarif(sampleReport())) as Log;
  mutate(log);
  expect(githubProblems(JSON.stringify(log))).not.toEqual([]);
});

it.each<[string, Mutation]>([
  ['an unknown level', log => Object.assign(log.runs[0]!.results![0]!, { level: 'fatal' })],
  ['an unknown property', log => Object.assign(log.runs[0]!, { foo: 1 })],
  ['a result without message', log => Object.assign(log.runs[0]!.results![0]!, { message: undefined })],
  ['an illegal uri', log => (uriOf(log).uri = 'a b\\c')],
])('the schema refuses %s', (_, mutate) => {
  const log = JSON.parse(renderSarif(sampleReport())) as Log;
  mutate(log);
  expect(schemaProblems(JSON.parse(JSON.stringify(log)))).not.toEqual([]);
});

function uriOf(log: Log) {
  return log.runs[0]!.results![0]!.locations![0]!.physicalLocation!.artifactLocation!;
}

function ruleOf(log: Log) {
  return log.runs[0]!.tool.driver.rules![0]!;
}
