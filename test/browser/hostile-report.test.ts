import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { HARMFUL } from '../report/harmful.ts';
import { randomReport } from '../report/random-report.ts';
import { ACCOUNT, finding, rule, sampleReport, unknownEvaluation } from '../report/sample-report.ts';
import { findingsRead, launchBrowser, openReport, ReportFiles } from './open-report.ts';

let browser: Browser;
const files = new ReportFiles();

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  files.remove();
});

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(2)</script>',
  '<!--<script>alert(3)',
  '"><svg onload=alert(4)><style>*{display:none}</style>',
  "'-alert(5)-'",
  '\x1b[2J\x1b[31mred\x1b]0;title\x07',
  'invoice\u202efdp.exe \u2066hidden\u2069',
  'lone \ud800 surrogate \udc00',
  'מפתח ראשי',
  'a'.repeat(1_000_000),
  '<b>'.repeat(300_000),
  '\u0000\u200b\ufeff',
  '__proto__',
  'javascript:alert(6)',
];

/** Every text that an account or a rule's author chooses is hostile. */
function hostileReport(): Report {
  const base = sampleReport();
  const rules = HOSTILE.map((text, index) =>
    rule(`hostile-${index}`, 'high', {
      ...{ title: text, description: text, service: text, resource: text },
      remediation: { summary: text, terraform: text },
      controls: { [text]: [text] },
      references: [text, 'javascript:alert(7)', 'https://user@evil.example/', 'https://docs.aws.amazon.com/<b>'],
    }),
  );
  return {
    ...base,
    tool: { name: 'keyward', version: HOSTILE[0]! },
    scan: { ...base.scan, accounts: HOSTILE, regions: HOSTILE, recordedAt: HOSTILE[1]! },
    findings: HOSTILE.map((text, index) =>
      finding(rules[index]!, {
        id: index % 2 === 0 ? `finding-${index}` : text,
        resource: { id: text, name: text, arn: text, region: text, account: ACCOUNT, type: text },
        message: text,
        correlation: text,
        evidence: {
          [text]: text,
          statements: [{ Sid: text, Effect: 'Allow', Principal: { [text]: [text] }, Action: text, Resource: '*' }],
          policy: JSON.stringify({
            Statement: { Effect: text, Action: [text], Condition: { [text]: { [text]: text } } },
          }),
        },
        remediation: { summary: text, cli: `aws x '${text}'`, terraform: text },
        risk: { score: 5, factors: [{ name: text, value: text, effect: 1 }] },
        ...(index % 3 === 0 && { suppressed: { reason: text, expires: text } }),
      }),
    ),
    unknowns: rules.map((ofRule, index) =>
      unknownEvaluation(ofRule, {
        message: HOSTILE[index]!,
        error: HOSTILE[index]!,
        operation: HOSTILE[index]!,
        region: HOSTILE[index]!,
      }),
    ),
    coverage: {
      ...base.coverage,
      disabledRegions: [{ account: HOSTILE[2]!, regions: HOSTILE }],
      resources: Object.fromEntries(HOSTILE.map(text => [text, 1])),
    },
    posture: {
      ...base.posture,
      factors: HOSTILE.map((_, index) => ({ rule: `hostile-${index}`, findings: 1, points: 2 })),
    },
    rules,
    keyMap: HOSTILE.map(text => ({
      ...{ key: text, name: text, state: text, complete: true },
      dependants: HOSTILE.map(other => ({ arn: other, type: other, role: other })),
    })),
  };
}

it('nothing that an account can name, tag or answer does harm', async () => {
  const { page, troubles } = await openReport(browser, files.write('hostile', hostileReport()));
  const elements = await countElements(page);
  for (const view of await everyView(page)) {
    await page.evaluate(`location.hash = ${JSON.stringify(view)}`);
    await page.waitForTimeout(60);
    const text = (await page.textContent('#app'))!;
    expect(HARMFUL.exec(text), view).toBeNull();
    expect(text.length, view).toBeLessThan(400_000);
    const links = (await page.evaluate(
      '[...document.querySelectorAll("a")].map(link => link.getAttribute("href"))',
    )) as string[];
    expect(links.filter(link => !/^#\/|^https:\/\/docs\.aws\.amazon\.com\//.test(link))).toEqual([]);
    expect(await countElements(page), view).toEqual(elements);
  }
  expect(troubles).toEqual([]);
  await page.context().close();
});

it('random hostile reports open without trouble', async () => {
  for (const [index, report] of fc.sample(randomReport, { seed: 7, numRuns: 12 }).entries()) {
    const { page, troubles } = await openReport(browser, files.write(`random-${index}`, report));
    const elements = await countElements(page);
    for (const view of await everyView(page)) {
      await page.evaluate(`location.hash = ${JSON.stringify(view)}`);
      await page.waitForTimeout(20);
      expect(HARMFUL.exec((await page.textContent('#app'))!), view).toBeNull();
      expect(await countElements(page), view).toEqual(elements);
    }
    expect(troubles, `report ${index}`).toEqual([]);
    await page.context().close();
  }
});

it('the policy of the page stops what gets in nevertheless', async () => {
  const { page, troubles } = await openReport(browser, files.write('sample', sampleReport()));
  const answers: string[] = [];
  page.on('response', response => answers.push(response.url()));
  await page.evaluate(`
    document.body.append(Object.assign(document.createElement('img'), { src: 'https://evil.example/x.png' }));
    document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://evil.example/' }));
    const script = document.createElement('script');
    try { script.text = 'window.broken = true'; } catch {}
    document.body.append(script);
    try { document.body.insertAdjacentHTML('beforeend', '<b onclick="1">x</b>'); } catch { console.log('violation markup refused'); }
    fetch('https://evil.example/').catch(() => console.log('violation fetch refused'));
    void 0`);
  await page.waitForTimeout(300);
  expect(await page.evaluate('window.broken')).toBeUndefined();
  expect(answers).toEqual([]);
  for (const directive of [
    'img-src',
    'frame-src',
    'require-trusted-types-for',
    'connect-src',
    'markup refused',
    'fetch refused',
  ]) {
    expect(
      troubles.some(trouble => trouble.includes(directive)),
      directive,
    ).toBe(true);
  }
  await page.context().close();
});

/** The addresses of all pages, with those of every finding that the list shows. */
async function everyView(page: Page): Promise<string[]> {
  await page.evaluate('location.hash = "#/findings?status=any"');
  await findingsRead(page);
  await page.waitForTimeout(100);
  const findings = (await page.evaluate(
    '[...document.querySelectorAll(".line a")].map(link => link.getAttribute("href"))',
  )) as string[];
  return ['#/', '#/findings', '#/findings?status=any&group=cause', '#/unseen', '#/keys', '#/controls', ...findings];
}

/** Elements that the program never makes, and the scripts and styles that are there from the beginning. */
function countElements(page: Page): Promise<unknown> {
  return page.evaluate(
    '["script", "style", "img", "iframe", "object", "form", "b", "[onclick],[onerror],[onload]"].map(name => document.querySelectorAll(name).length)',
  );
}
