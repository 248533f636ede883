import { gzipSync } from 'node:zlib';
import type { Log, ReportingDescriptor, Result, Run } from 'sarif';

/**
 * What GitHub code scanning says against a SARIF file: the documented limits and requirements, and those that users found
 * when whole files were refused. Empty when it would be taken and shown completely.
 */
export function githubProblems(text: string): string[] {
  const problems: string[] = [];
  const expect = (condition: boolean, problem: string) => {
    if (!condition) problems.push(problem);
  };
  expect(gzipSync(text).length <= 10 * 1024 * 1024, 'more than 10 MB gzip');
  const strings: string[] = [];
  const log = JSON.parse(text, (key, value) => {
    strings.push(key, ...(typeof value === 'string' ? [value] : []));
    return value;
  }) as Log;
  // Parsers other than JavaScript's refuse half a surrogate pair, escaped or not.
  expect(!strings.some(string => /\p{Cs}/u.test(string)), 'lone surrogates');
  expect(log.version === '2.1.0', 'version');
  expect(typeof log.$schema === 'string' && log.$schema.includes('sarif'), '$schema');
  expect(Array.isArray(log.runs), 'runs');
  expect(log.runs.length <= 20, `${log.runs.length} runs`);
  const categories = log.runs.map(run => `${run.tool.driver.name} ${run.automationDetails?.id}`);
  expect(new Set(categories).size === categories.length, 'two runs of one category');
  for (const [index, run] of log.runs.entries()) {
    for (const problem of runProblems(run)) problems.push(`run ${index}: ${problem}`);
  }
  return problems;
}

function runProblems(run: Run): string[] {
  const { driver } = run.tool;
  const rules = driver.rules ?? [];
  const problems: string[] = [];
  if (!driver.name) problems.push('driver has no name');
  if (!/^[^\s:]+\/$/.test(run.automationDetails?.id ?? '')) problems.push('category does not end in a slash');
  if (!Array.isArray(run.results)) return [...problems, 'results is not a list'];
  if (run.results.length > 5_000) problems.push(`${run.results.length} results, of which GitHub keeps 5,000`);
  if (rules.length > 25_000) problems.push(`${rules.length} rules`);
  if (new Set(rules.map(rule => rule.id)).size < rules.length) problems.push('a rule id twice');
  problems.push(...rules.flatMap(rule => ruleProblems(rule).map(problem => `rule ${rule.id}: ${problem}`)));
  problems.push(...run.results.flatMap(result => resultProblems(result, rules)));
  return problems;
}

function ruleProblems(rule: ReportingDescriptor): string[] {
  const problems: string[] = [];
  const properties = rule.properties ?? {};
  const severity = properties['security-severity'];
  const tags = properties.tags ?? [];
  if (!rule.id) problems.push('no id');
  if ((rule.name ?? '').length > 255) problems.push('name over 255');
  for (const field of ['shortDescription', 'fullDescription'] as const) {
    const length = rule[field]?.text?.length ?? 0;
    if (length === 0 || length > 1024) problems.push(`${field} has ${length} characters`);
  }
  if (!rule.help?.text) problems.push('no help.text');
  if (rule.help?.markdown === '') problems.push('empty help.markdown');
  if (typeof severity !== 'string' || !(Number(severity) > 0 && Number(severity) <= 10))
    problems.push('security-severity');
  if (tags.length > 10) problems.push(`${tags.length} tags, of which GitHub keeps 10`);
  if (!tags.includes('security')) problems.push('not tagged as security');
  if (tags.some(tag => tag === '')) problems.push('an empty tag');
  if (!['very-high', 'high', 'medium', 'low'].includes(String(properties.precision))) problems.push('precision');
  if (!['error', 'warning', 'note'].includes(String(rule.defaultConfiguration?.level))) problems.push('level');
  return problems;
}

function resultProblems(result: Result, rules: readonly ReportingDescriptor[]): string[] {
  const problems: string[] = [];
  const hash = result.partialFingerprints?.primaryLocationLineHash;
  const [location, ...others] = result.locations ?? [];
  const region = location?.physicalLocation?.region;
  if (!result.message.text) problems.push('no message');
  if (rules[result.ruleIndex ?? -1]?.id !== result.ruleId) problems.push('ruleIndex is not of ruleId');
  if (!hash) problems.push('no fingerprint');
  if (!location || others.length > 0) problems.push('not exactly one location');
  problems.push(...uriProblems(location?.physicalLocation?.artifactLocation?.uri));
  if (!region?.startLine || !region.startColumn || !region.endLine || !region.endColumn) problems.push('no region');
  return problems.map(problem => `result ${result.ruleId} ${hash}: ${problem}`);
}

/** A colon anywhere could make a scheme of what stands before it, and a scheme other than the checkout's kills the file. */
export function uriProblems(uri: string | undefined): string[] {
  if (!uri) return ['no uri'];
  const problems: string[] = [];
  if (!/^(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+$/.test(uri)) problems.push(`uri with illegal characters: ${uri}`);
  if (uri.startsWith('/')) problems.push('absolute uri');
  const segments = uri.split('/').map(segment => decodeURIComponent(segment));
  if (segments.some(segment => segment === '' || segment === '.' || segment === '..'))
    problems.push(`odd segment: ${uri}`);
  if (uri.length > 1_000) problems.push(`uri of ${uri.length} characters`);
  if (new URL(uri, 'file:///checkout/').pathname !== `/checkout/${uri}`)
    problems.push(`uri does not stay itself: ${uri}`);
  return problems;
}
