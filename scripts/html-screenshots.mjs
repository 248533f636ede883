// Takes the pictures in docs/images of the HTML report on the fixture account; run through `npm run screenshots`.
// Needs Chromium: KEYWARD_CHROMIUM, or /usr/bin/chromium.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { renderers } from '../dist/report/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = path.join(root, 'docs/images');
const report = JSON.parse(readFileSync(path.join(root, 'fixtures/accounts/acme/expected/report.json'), 'utf8'));
const folder = mkdtempSync(path.join(tmpdir(), 'keyward-screenshots-'));
const file = path.join(folder, 'report.html');
writeFileSync(file, [...renderers.html.render(report)].join(''));

const findingOf = rule => report.findings.find(finding => finding.rule === rule)?.id;
const policy = findingOf('kms-key-policy-public') ?? findingOf('kms-key-policy-dangling-principal');
const pictures = [
  { name: 'overview', address: '' },
  { name: 'overview-dark', address: '', colorScheme: 'dark' },
  { name: 'findings', address: '#/findings?severity=critical&severity=high' },
  { name: 'finding', address: `#/finding/${policy}`, fullPage: true },
  { name: 'frameworks', address: '#/controls?framework=cis-aws-3.0' },
  // Only a scan that looked for dependants has a map to show.
  ...(report.keyMap ? [{ name: 'key-map', address: '#/keys' }] : []),
];

mkdirSync(images, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.KEYWARD_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
for (const { name, address, colorScheme = 'light', fullPage = false } of pictures) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme, reducedMotion: 'reduce' });
  await page.goto(`${pathToFileURL(file).href}${address}`);
  await page.waitForSelector('html[data-findings="ready"]', { state: 'attached' });
  await page.waitForTimeout(200);
  await page.screenshot({ path: path.join(images, `html-${name}.png`), fullPage });
  await page.close();
  console.log(`html-${name}.png`);
}
await browser.close();
rmSync(folder, { recursive: true });
