import { createHash } from 'node:crypto';
import type { Report } from '../../model/index.ts';
import { escapeUnshown } from '../json.ts';
import type { Renderer } from '../renderer.ts';
import { APP_SCRIPT, APP_STYLE } from './app.generated.ts';
import type { Embedding } from './data.ts';
import { deflate } from './deflate.ts';
import { collectNames, detailOf, tableBlock } from './finding-blocks.ts';
import { overviewOf } from './overview.ts';

/** Up to this many findings are embedded as they are, readable without a program; more are compressed. */
const PLAIN_FINDINGS = 2_000;
const TABLE_SIZE = 10_000;
const DETAIL_SIZE = 1_000;

/**
 * The report as one page that needs nothing else: no network, no server, no other file. Its policy lets only the one
 * script and the one style sheet run whose hashes it names, and lets nothing be loaded or sent.
 *
 * Comes in chunks; nothing already handed out is kept.
 */
export function* renderHtml(report: Report): Generator<string, void, undefined> {
  const { findings, rules } = report;
  const embedding: Embedding = {
    format: findings.length > PLAIN_FINDINGS ? 'deflate' : 'json',
    findings: findings.length,
    tables: Math.ceil(findings.length / TABLE_SIZE),
    detailSize: DETAIL_SIZE,
  };
  const names = collectNames(findings);
  const ruleAt = new Map(rules.map(({ id }, index) => [id, index]));
  yield head();
  yield block('overview', embeddedJson(overviewOf(report, names.names, embedding)), 'application/json');
  yield `<script>${APP_SCRIPT}</script>\n`;
  for (let at = 0; at < findings.length; at += TABLE_SIZE) {
    yield dataBlock(
      `table-${at / TABLE_SIZE}`,
      tableBlock(report, ruleAt, names, at, Math.min(at + TABLE_SIZE, findings.length)),
      embedding,
    );
  }
  for (let at = 0; at < findings.length; at += DETAIL_SIZE) {
    const details = findings
      .slice(at, at + DETAIL_SIZE)
      .map(finding => detailOf(finding, rules[ruleAt.get(finding.rule) ?? -1]));
    yield dataBlock(`detail-${at / DETAIL_SIZE}`, details, embedding);
  }
  yield '</body>\n</html>\n';
}

export const html: Renderer = { extensions: ['.html', '.htm'], render: renderHtml };

function head(): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(APP_SCRIPT)}'`,
    `style-src '${hashOf(APP_STYLE)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    '<title>Data protection report</title>',
    '<link rel="icon" href="data:,">',
    `<style>${APP_STYLE}</style>`,
    '</head>',
    '<body>',
    '<noscript><p>This report is a program that runs in this page and needs JavaScript. It loads and sends nothing. ',
    'The same report as text or JSON does without.</p></noscript>',
    '<div id="app"></div>\n',
  ].join('\n');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function dataBlock(id: string, value: unknown, { format }: Embedding): string {
  if (format === 'json') return block(id, embeddedJson(value), 'application/json');
  return block(
    id,
    Buffer.from(deflate(Buffer.from(jsonOf(value), 'utf8'))).toString('base64'),
    'application/octet-stream',
  );
}

function block(id: string, text: string, type: string): string {
  return `<script type="${type}" id="${id}">${text}</script>\n`;
}

/** JSON inside HTML: nothing in it can end the element or begin another. */
function embeddedJson(value: unknown): string {
  return escapeUnshown(jsonOf(value)).replace(/[<>&]/g, character => `\\u00${character.charCodeAt(0).toString(16)}`);
}

function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (typeof member === 'bigint') return member.toString();
    // A report that was read back from JSON has its members in another order; the page must not show it.
    return isRecord(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member;
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
