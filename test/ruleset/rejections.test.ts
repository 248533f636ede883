import { describe, expect, it } from 'vitest';
import { ExpressionEnvironment, loadRule } from '../../src/ruleset/index.ts';

const environment = new ExpressionEnvironment();

const GOOD = `title: Rotation is off
severity: medium
resource: AWS::KMS::Key
description: Why it matters.
applies: metadata.KeyManager == "CUSTOMER"
fails: "!rotation.KeyRotationEnabled"
message: Rotation of {resource.id} is off.
evidence:
  state: metadata.KeyState
remediation:
  summary: Turn it on.
  cli: aws kms enable-key-rotation --key-id {arn} --region {region}
references: [https://docs.aws.amazon.com/kms/]
parameters: { maxDays: 365 }
cases:
  - { name: on, given: { metadata: { KeyManager: CUSTOMER }, rotation: { KeyRotationEnabled: true } }, expect: pass }
`;

const problemsOf = (text: string, file = 'rules/kms/kms-key-x.yaml'): string[] => {
  const loaded = loadRule(environment, file, text);
  return 'problems' in loaded ? loaded.problems.map(problem => problem.message) : [];
};

/** Replaces one line of the good rule. */
const withLine = (key: string, line: string): string => {
  const lines = GOOD.split('\n');
  const at = lines.findIndex(one => one.trimStart().startsWith(`${key}:`));
  if (at < 0) throw new Error(`no line ${key}`);
  lines[at] = line;
  return lines.join('\n');
};

it('the good rule loads', () => {
  expect(problemsOf(GOOD)).toEqual([]);
});

describe('a rule that could not work does not load', () => {
  const cases: [name: string, text: string, message: RegExp][] = [
    [
      'a misspelt field',
      withLine('fails', 'fails: "!rotation.KeyRotationEnable"'),
      /kms-key-x\.yaml:6:19: No such key: KeyRotationEnable/,
    ],
    [
      'a misspelt field behind has()',
      withLine('fails', 'fails: has(metadata.KeyManger)'),
      /:6:21: No such key: KeyManger in kms\.KeyMetadata; did you mean KeyManager\?/,
    ],
    [
      'a misspelt field behind .?',
      withLine('fails', 'fails: metadata.?KeyManger.orValue("") == ""'),
      /:6:18: No such key: KeyManger/,
    ],
    [
      'a misspelt field in a nested list',
      withLine('fails', 'fails: aliases.exists(a, a.AliasNam == "x")'),
      /:6:28: No such key: AliasNam/,
    ],
    ['an unknown variable', withLine('fails', 'fails: metdata.KeyManager == "x"'), /:6:8: Unknown variable: metdata/],
    [
      'a facet of another type',
      withLine('fails', 'fails: encryption.Rules == []'),
      /:6:8: Unknown variable: encryption/,
    ],
    [
      'a wrong operand type',
      withLine('fails', 'fails: metadata.Enabled == "true"'),
      /:6:8: no such overload: bool == string/,
    ],
    [
      'a wrong result type',
      withLine('fails', 'fails: metadata.KeyState'),
      /:6:8: fails must be true or false, but this is string/,
    ],
    [
      'an unknown function',
      withLine('fails', 'fails: isRotated(metadata)'),
      /:6:8: found no matching overload for 'isRotated/,
    ],
    [
      'a function of another language',
      withLine('fails', 'fails: metadata.KeyId.toString() == "x"'),
      /:6:8: found no matching overload/,
    ],
    ['a look-ahead', withLine('fails', 'fails: \'metadata.KeyId.matches("(?=a)")\''), /:6:32: Not an RE2 pattern/],
    [
      'a pattern that is no literal',
      withLine('fails', 'fails: metadata.KeyId.matches(metadata.KeyState)'),
      /:6:8: The pattern of matches\(\) must be a string literal/,
    ],
    ['the engine behind matches', withLine('fails', 'fails: metadata.KeyId.re2("a")'), /Unknown function: re2/],
    [
      'an unknown parameter',
      withLine('fails', 'fails: rotation.RotationPeriodInDays > parameters.maxDay'),
      /:6:40: No such parameter: maxDay/,
    ],
    ['a syntax error', withLine('fails', 'fails: metadata.KeyState =='), /:6:2\d: /],
    ['counting resources', withLine('fails', 'fails: keys().size() > 1'), /:6:8: Resources cannot be counted/],
    [
      'loops within loops',
      withLine('fails', 'fails: aliases.all(a, aliases.all(b, aliases.all(c, aliases.all(d, true))))'),
      /More than 3 nested loops/,
    ],
    ['an expression without end', withLine('fails', `fails: ${'!'.repeat(5000)}metadata.Enabled`), /:6:\d+: /],
    ['an unknown key', GOOD.replace('severity:', 'severty: low\nseverity:'), /:2:1: unknown key "severty"/],
    [
      'an unknown key further down',
      GOOD.replace('  summary:', '  sumary: x\n  summary:'),
      /:11:3: remediation: unknown key "sumary"/,
    ],
    ['a missing key', GOOD.replace(/^title.*\n/, ''), /: title: /],
    ['an unknown severity', withLine('severity', 'severity: urgent'), /:2:11: severity: /],
    [
      'an unknown resource type',
      withLine('resource', 'resource: AWS::KMS::Keys'),
      /:3:11: unknown resource type AWS::KMS::Keys/,
    ],
    ['a reference that is no URL', withLine('references', 'references: [docs]'), /:13:14: references\.0/],
    [
      'a mistake in the message',
      withLine('message', 'message: Rotation of {resource.ident} is off.'),
      /:7:\d+: No such key: ident/,
    ],
    [
      'an open brace in the message',
      withLine('message', 'message: "Rotation of {resource.id is off."'),
      /:7:23: A \{ without its \}/,
    ],
    [
      'a placeholder that nothing fills',
      withLine('cli', '  cli: aws kms enable-key-rotation --key-id {key}'),
      /:12:\d+: Unknown variable: key/,
    ],
    ['a mistake in the evidence', withLine('state', '  state: metadata.State'), /:9:19: No such key: State/],
    [
      'an unknown facet in a case',
      GOOD.replace('rotation: { KeyRotationEnabled: true }', 'rotatoin: {}'),
      /:16:\d+: AWS::KMS::Key has no facet rotatoin/,
    ],
    [
      'a duplicate key',
      GOOD.replace('severity: medium', 'severity: medium\nseverity: low'),
      /:3:1: Map keys must be unique/,
    ],
    ['no YAML at all', 'title: [', /kms-key-x\.yaml:1:\d+: /],
    ['a list instead of a rule', '- a\n- b\n', /kms-key-x\.yaml:1:1: /],
    ['an empty file', '', /kms-key-x\.yaml:1:1: /],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n`,
      /kms-key-x\.yaml.*alias/i,
    ],
  ];
  it.each(cases)('%s', (_name, text, message) => {
    const problems = problemsOf(text);
    expect(problems.join('\n')).toMatch(message);
  });

  it('a file name that is no id', () => {
    expect(problemsOf(GOOD, 'rules/kms/Rotation.yaml').join()).toMatch(/"Rotation" is no rule id/);
  });
});

it('problems come with the line and a caret under the place', () => {
  const [problem] = problemsOf(withLine('fails', 'fails: metadata.KeyManger == "CUSTOMER"'));
  expect(problem).toBe(
    [
      'rules/kms/kms-key-x.yaml:6:17: No such key: KeyManger',
      '  6 | fails: metadata.KeyManger == "CUSTOMER"',
      '                      ^',
    ].join('\n'),
  );
});

it('places inside folded and literal blocks are found', () => {
  const folded = withLine('fails', 'fails: >\n  metadata.KeyState == "Enabled"\n  && metadata.KeyManger == "CUSTOMER"');
  expect(problemsOf(folded).join()).toMatch(/:8:15: No such key: KeyManger/);
  const quoted = withLine('fails', 'fails: "metadata.KeyState == \\"Enabled\\" && metadata.KeyManger == \'x\'"');
  expect(problemsOf(quoted).join()).toMatch(/:6:54: No such key: KeyManger/);
});

it('all problems of a file are told at once', () => {
  const twice = withLine('fails', 'fails: metadata.A == metadata.?B.orValue("")').replace(
    'metadata.KeyState',
    'metadata.State',
  );
  expect(problemsOf(twice).length).toBeGreaterThan(1);
});
