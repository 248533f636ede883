import fc from 'fast-check';
import { type Report, SEVERITIES } from '../../src/model/index.ts';
import { ACCOUNT, finding, OTHER_ACCOUNT, rule, sampleReport, unknownEvaluation } from './sample-report.ts';

const HOSTILE = [
  ...[
    '\x1b[2J\x1b[31m',
    '\x1b]0;title\x07',
    '\x9b31m',
    '\r\n::error::stop',
    '::set-env name=a::b',
    '##[group]x',
    '##vso[x]',
  ],
  ...[
    '\u202eexe.gpj',
    '\u2066\u2067\u2069',
    '\u200b\u200d\ufeff',
    '\ud800',
    '\udc00x',
    'e\u0301'.repeat(50),
    '漢字',
    '👨‍👩‍👧',
  ],
  ...[
    '..',
    '.',
    '',
    ' ',
    '/',
    '//',
    '../../etc',
    'a/../b',
    'C:\\x',
    'arn:aws:s3:::b',
    '%2e%2e',
    '~',
    'a~b',
    '#?&=',
    '__proto__',
  ],
  ...['</script><img src=x>', '[click](https://evil.example)', '{0}', "'; rm -rf / #", '=1+1', '\0', 'x'.repeat(3_000)],
];

/** Strings as an attacker who names resources would choose them. */
export const hostileString: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })).map(([a, b]) => a + b),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map(codes => String.fromCharCode(...codes)),
  fc.string(),
);

const RULES = [
  ...SEVERITIES.map(severity => rule(`kms-${severity}`, severity)),
  rule('account-odd', 'low', {
    resource: 'AWS::::Account',
    references: ['not a link', 'https://ä.example/ö?ü=[1]#{}'],
  }),
  rule('many-controls', 'high', {
    description: 'd'.repeat(5_000),
    controls: Object.fromEntries(
      ['a', 'b', 'c'].map(name => [name, Array.from({ length: 12 }, (_, n) => `${name}.${n}`)]),
    ),
  }),
];

/** Reports whose every string may be hostile: rule texts, resources, messages, errors. */
export const randomReport: fc.Arbitrary<Report> = fc
  .record({
    strings: fc.array(hostileString, { minLength: 12, maxLength: 12 }),
    findings: fc.uniqueArray(
      fc.record({
        rule: fc.constantFrom(...RULES),
        id: hostileString,
        arn: hostileString,
        name: hostileString,
        account: fc.constantFrom(ACCOUNT, OTHER_ACCOUNT, '::weird'),
        score: fc.double({ min: 0, max: 10, noNaN: true }),
        message: hostileString,
        evidence: fc.dictionary(hostileString, fc.jsonValue()),
        accepted: fc.boolean(),
      }),
      {
        selector: ({ rule: { id }, ...resource }) => JSON.stringify([id, resource.arn, resource.id, resource.account]),
      },
    ),
    unknowns: fc.array(fc.record({ rule: fc.constantFrom(...RULES), seen: fc.boolean(), text: hostileString })),
  })
  .map(({ strings, findings, unknowns }) => {
    const [title, description, summary, message, error, operation, action, tool, region] = strings as [
      string,
      ...string[],
    ];
    const hostileRule = rule('hostile-rule', 'high', {
      ...{ title, description: description!, resource: strings[9]!, service: strings[10]! },
      remediation: { summary: summary!, terraform: `${summary}\n\`\`\`\n${description}` },
      controls: { [strings[11]!]: [title, description!] },
    });
    const rules = [...RULES, hostileRule];
    const base = sampleReport();
    const list = findings.map(({ rule: ofRule, id, arn, name, account, score, message: text, evidence, accepted }) =>
      finding(ofRule, {
        risk: { score, factors: [{ name: 'exposure', value: text, effect: 1 }] },
        resource: { id, arn, name, account, region: region! },
        ...{ message: text, evidence },
        remediation: { summary: text, cli: `aws x --name '${name}'` },
        ...(accepted ? { suppressed: { reason: text, expires: '2027-01-01' } } : {}),
      }),
    );
    // Ids depend on rule and ARN alone in these sketches, but several resources may have been given one ARN.
    const withIds = list.map((item, index) => ({ ...item, id: `${item.id}-${index}` }));
    return {
      ...base,
      tool: { name: 'keyward', version: tool! },
      scan: { ...base.scan, regions: [region!, 'eu-west-1'] },
      findings: withIds,
      unknowns: unknowns.map(({ rule: ofRule, seen, text }) =>
        unknownEvaluation(ofRule, {
          ...{ message: text, error: error!, operation: operation!, action: action!, region: region! },
          ...(seen ? { resource: finding(ofRule).resource } : {}),
        }),
      ),
      coverage: {
        ...base.coverage,
        gaps: base.coverage.gaps.map(gap => ({ ...gap, message: message!, error: error! })),
        disabledRegions: [{ account: ACCOUNT, regions: strings }],
      },
      rules,
    };
  });
