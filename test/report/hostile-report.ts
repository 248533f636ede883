import type { Report } from '../../src/model/index.ts';
import { ACCOUNT, finding, rule, sampleReport, unknownEvaluation } from './sample-report.ts';

/** One text for each harm that a name, tag, policy or error message could do in some format. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  html: '</script></table><img src=x onerror=alert(1)><!-- ',
  ansi: '\x1b[2J\x1b]0;title\x07\x9b31m',
  workflowCommand: '\n::error file=x::stop\r\n::set-env name=a::b\n##[group]x ##vso[task.complete]',
  formula: '=HYPERLINK("https://evil.example","x")',
  formulaPlus: "+1+cmd|' /C calc'!A0",
  formulaMinus: '-2+3',
  formulaAt: '@SUM(1)',
  formulaTab: '\t=1+1',
  formulaReturn: '\r=1+1',
  formulaWide: '＝1+1',
  formulaHidden: '\u200b=1+1',
  separator: 'a;=1+1;b,=2+2,"=3+3"',
  bidi: 'invoice\u202egnp.exe\u2066\u2069\u200f',
  loneHigh: 'x\ud800y',
  loneLow: '\udc00',
  nothing: '',
  blank: '   ',
  megabyte: 'A'.repeat(1_000_000),
  longWide: '😀'.repeat(50_000),
  longSharp: '<|`'.repeat(30_000),
  markdownTable: 'a | b \\| c \\\\| d `e` ``f',
  markdownLink: '[click](https://evil.example) ![x](https://evil.example/x.png) <https://evil.example>',
  markdownMention: '@octocat @org/team a@evil.example #1 org/repo#2 GH-3 https://evil.example www.evil.example $x$',
  markdownBlock: '# head\n---\n- item\n```\n> quote',
  xml: ']]><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;\ufffe\uffff\0\x0b',
  entity: '&#x1b;&lt;b&gt;&amp;amp;',
  json: '"}],"Findings":[{"\u2028\u2029\\u0000',
  sql: "'; DROP TABLE findings; --",
  prototype: '__proto__',
};

const RULE = rule('kms-hostile', 'high');

/** A report with a finding, an accepted finding and an unknown for each hostile text, which is in every member that AWS fills. */
export function hostileReport(texts: Readonly<Record<string, string>> = HOSTILE_TEXTS): Report {
  const entries = Object.entries(texts);
  const resource = (name: string, text: string) => ({
    ...{ id: text, name: text, arn: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/${name}${text}` },
  });
  return sampleReport({
    findings: entries.flatMap(([name, text]) => {
      const shared = {
        resource: resource(name, text),
        message: text,
        evidence: { [text]: text, list: [text], nested: { [text]: { [text]: text } } },
        remediation: { summary: text, cli: text },
        correlation: text,
      };
      return [
        finding(RULE, { ...shared, id: `open-${name}` }),
        finding(RULE, { ...shared, id: `accepted-${name}`, suppressed: { reason: text, expires: text } }),
      ];
    }),
    unknowns: entries.flatMap(([name, text]) => {
      const shared = { operation: text, action: text, error: text, message: text, reason: 'denied' as const };
      const seen = finding(RULE, { resource: resource(name, text) }).resource;
      return [
        unknownEvaluation(RULE, { ...shared, id: `unknown-${name}`, resource: seen }),
        unknownEvaluation(RULE, { ...shared, id: `unseen-${name}`, type: text || 'AWS::KMS::Key' }),
      ];
    }),
    rules: [
      RULE,
      ...entries.map(([name, text]) =>
        rule(`hostile-${name.toLowerCase()}`, 'low', {
          ...{ title: text, description: text, service: text, resource: text },
          remediation: { summary: text, terraform: text },
          controls: Object.fromEntries([text, 'cis-aws-3.0'].sort().map(framework => [framework, [text]])),
          references: [text, `https://example.com/${encodeURIComponent(text.slice(0, 20).replace(/\p{Cs}/gu, ''))}`],
        }),
      ),
    ],
  });
}
