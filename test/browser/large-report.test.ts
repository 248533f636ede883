import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { largeReport } from '../report/large-report.ts';
import { findingsRead, launchBrowser, openReport, ReportFiles } from './open-report.ts';

const FINDINGS = 121_117;

let browser: Browser;
let address: string;
const files = new ReportFiles();

beforeAll(async () => {
  browser = await launchBrowser();
  address = files.write('large', largeReport(FINDINGS));
});

afterAll(async () => {
  await browser?.close();
  files.remove();
});

it('121,117 findings: the overview is painted within 2 seconds, all of them can be searched soon after', async ({
  annotate,
}) => {
  const { page, troubles } = await openReport(browser, address);
  const paint = await page.evaluate(`performance.getEntriesByName('first-contentful-paint')[0].startTime`);
  const ready = await page.evaluate('performance.now()');
  await annotate(`first paint ${Math.round(paint as number)} ms, findings read by ${Math.round(ready as number)} ms`);
  expect(paint).toBeLessThan(2_000);
  expect(await page.textContent('nav[aria-label="Report"]')).toContain('Findings 117,234');
  expect(troubles).toEqual([]);
  await page.context().close();
});

it('121,117 findings: every filter answers within 200 ms', async ({ annotate }) => {
  const { page, troubles } = await openReport(browser, `${address}#/findings`);
  await findingsRead(page);
  await page.waitForTimeout(1_000);
  // From the event to the frame that shows the answer.
  const measure = (act: string) =>
    page.evaluate(`new Promise(done => {
      const start = performance.now();
      ${act};
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
    })`) as Promise<number>;
  const choose = (name: string, index: number) => `
    const select = document.querySelector('select[name="${name}"]');
    select.selectedIndex = ${index};
    select.dispatchEvent(new Event('change', { bubbles: true }))`;
  const search = (text: string) => `
    const input = document.querySelector('input[type="search"]');
    input.value = ${JSON.stringify(text)};
    input.dispatchEvent(new Event('input', { bubbles: true }))`;
  const press = (name: string) =>
    `[...document.querySelectorAll('button')].find(one => one.textContent.startsWith('${name}')).click()`;
  const found = async () => Number((await page.textContent('.found strong'))!.replaceAll(',', ''));
  const all = await found();
  const steps: [string, string][] = [
    ['search', search('orders')],
    ['longer search', search('orders-a eu-west')],
    ['no search', search('')],
    ['severity', press('High')],
    ['account', choose('account', 3)],
    ['Region', choose('region', 2)],
    ['status', choose('status', 2)],
    ['rule', choose('rule', 1)],
    ['clear', press('Clear filters')],
    ['sort', press('Resource')],
    [
      'group',
      `${choose('region', 0)}; const group = [...document.querySelectorAll('select')].find(one => one.textContent.includes('Not grouped')); group.value = 'cause'; group.dispatchEvent(new Event('change', { bubbles: true }))`,
    ],
  ];
  const times: Record<string, number> = {};
  const counts: Record<string, number> = {};
  for (const [name, act] of steps) {
    times[name] = Math.round(await measure(act));
    counts[name] = await found();
  }
  await annotate(`of ${all}: ${JSON.stringify(times)} ms, ${JSON.stringify(counts)} findings`);
  const { sort, group, ...filters } = times;
  for (const [name, time] of Object.entries(filters)) expect(time, name).toBeLessThan(200);
  for (const [name, time] of Object.entries({ sort, group })) expect(time, name).toBeLessThan(2_000);
  expect(counts.clear).toBe(all);
  expect(counts.search).toBeLessThan(all);
  expect(counts['longer search']).toBeLessThan(counts.search!);
  expect(counts.severity).toBeGreaterThan(0);
  expect(troubles).toEqual([]);
  await page.context().close();
});
