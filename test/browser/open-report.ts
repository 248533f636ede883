import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Report } from '../../src/model/index.ts';
import { renderHtml } from '../../src/report/html/html.ts';

const EXECUTABLE = process.env.KEYWARD_CHROMIUM ?? '/usr/bin/chromium';

/** Starts a browser that cannot reach any network. Without one these tests fail: they exist to see the page in it. */
export function launchBrowser(): Promise<Browser> {
  if (!existsSync(EXECUTABLE)) throw new Error(`There is no Chromium at ${EXECUTABLE}; name one in KEYWARD_CHROMIUM`);
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND'],
    ],
  });
}

/** Rendered reports on disk, where people open them from. */
export class ReportFiles {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'keyward-html-'));

  /** Writes a report; returns its address. */
  write(name: string, report: Report): string {
    const file = path.join(this.#folder, `${name}.html`);
    const opened = openSync(file, 'w');
    for (const chunk of renderHtml(report)) writeSync(opened, chunk);
    closeSync(opened);
    return pathToFileURL(file).href;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

/** A page with everything that went wrong in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors, warnings, violations of the policy, dialogs, and requests for anything but the file itself. */
  readonly troubles: string[];
}

type PageOptions = Parameters<Browser['newContext']>[0];

export async function openReport(browser: Browser, address: string, options: PageOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', message => {
    if (message.type() !== 'log') troubles.push(`${message.type()}: ${message.text()}`);
    else if (message.text().startsWith('violation')) troubles.push(message.text());
  });
  page.on('pageerror', error => troubles.push(`error: ${error.message}`));
  page.on('dialog', dialog => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', request => {
    if (request.url().split('#')[0] !== address.split('#')[0] && !request.url().startsWith('data:,')) {
      troubles.push(`request: ${request.url()}`);
    }
  });
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', event => console.log('violation', event.violatedDirective, event.blockedURI))",
  );
  await page.goto(address);
  await findingsRead(page);
  return { page, troubles };
}

export async function findingsRead(page: Page): Promise<void> {
  await page.waitForSelector('html[data-findings="ready"]', { state: 'attached' });
}
