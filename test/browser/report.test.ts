import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { sampleKeys } from '../report/key-map.ts';
import { sampleReport } from '../report/sample-report.ts';
import { CONTRAST } from './contrast.ts';
import { launchBrowser, openReport, ReportFiles } from './open-report.ts';

let browser: Browser;
let sample: string;
let acme: string;
const files = new ReportFiles();
const acmeReport = JSON.parse(readFileSync('fixtures/accounts/acme/expected/report.json', 'utf8')) as Report;

beforeAll(async () => {
  browser = await launchBrowser();
  sample = files.write('sample', sampleReport({ keyMap: sampleKeys }));
  acme = files.write('acme', acmeReport);
});

afterAll(async () => {
  await browser?.close();
  files.remove();
});

/** Runs a test on a page and sees to it that nothing went wrong there. */
async function on(address: string, test: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const { page, troubles } = await openReport(browser, address, options);
  await test(page);
  expect(troubles).toEqual([]);
  await page.context().close();
}

const found = async (page: Page) => Number((await page.textContent('.found strong'))!.replaceAll(',', ''));

describe('overview', () => {
  it('says what could not be seen before it says how things stand', () =>
    on(sample, async page => {
      const text = (await page.innerText('main')).replace(/\s+/g, ' ');
      const order = [
        'Coverage',
        '97.1 %',
        'What could not be seen',
        'rds.DescribeDBSnapshots',
        'Posture',
        '64.5',
        'Grade C',
      ];
      const places = order.map(part => text.indexOf(part));
      expect(places).not.toContain(-1);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
      expect(text).toContain('62 if every unknown were a failure, 71.5 if every unknown passed');
    }));

  it('orders fixes by the points they cost, and leads to their findings', () =>
    on(sample, async page => {
      const points = await page.locator('.fixes .gain strong').allInnerTexts();
      expect(points).toEqual(['−14', '−8.5', '−7.3', '−0.5']);
      await page.click('.fixes a >> nth=1');
      await page.waitForSelector('.found');
      expect(await found(page)).toBe(9);
      expect(page.url()).toContain('#/findings?rule=kms-key-rotation-disabled');
    }));

  it('shows a band instead of a number when too much is unknown', () => {
    const report = sampleReport();
    const blind = {
      ...report,
      coverage: { ...report.coverage, percent: 41 },
      posture: { ...report.posture, low: 12, high: 80 },
    };
    return on(files.write('blind', blind), async page => {
      expect(await page.innerText('.posture .figure')).toBe('12–80');
    });
  });

  it('has every risk by service, account and Region', () =>
    on(acme, async page => {
      expect(await page.locator('.slices').count()).toBe(3);
      await page.click('.slices >> nth=2 >> text=eu-west-1');
      await page.waitForSelector('.found');
      const expected = acmeReport.findings.filter(
        ({ resource, suppressed }) => resource.region === 'eu-west-1' && !suppressed,
      );
      expect(await found(page)).toBe(expected.length);
    }));
});

describe('findings', () => {
  it('are filtered by every field, alone and together', () =>
    on(`${acme}#/findings`, async page => {
      const { findings, rules } = acmeReport;
      expect(await found(page)).toBe(findings.filter(({ suppressed }) => !suppressed).length);
      await page.click('summary:has-text("More filters")');
      const service = new Map(rules.map(rule => [rule.id, rule.service]));
      const first = findings.find(({ resource }) => resource.type === 'AWS::RDS::DBInstance')!;
      const factor = (name: string) => first.risk.factors.find(one => one.name === name)!.value;
      const steps: [string, string, (finding: (typeof findings)[number]) => boolean][] = [
        ['service', service.get(first.rule)!, one => service.get(one.rule) === service.get(first.rule)],
        ['type', first.resource.type, one => one.resource.type === first.resource.type],
        ['region', first.resource.region, one => one.resource.region === first.resource.region],
        ['account', first.resource.account, one => one.resource.account === first.resource.account],
        [
          'environment',
          factor('environment'),
          one => one.risk.factors.some(({ name, value }) => name === 'environment' && value === factor('environment')),
        ],
        [
          'dataClass',
          factor('dataClass'),
          one => one.risk.factors.some(({ name, value }) => name === 'dataClass' && value === factor('dataClass')),
        ],
        [
          'exposure',
          factor('exposure'),
          one => one.risk.factors.some(({ name, value }) => name === 'exposure' && value === factor('exposure')),
        ],
        ['cause', first.correlation, one => one.correlation === first.correlation],
        ['rule', first.rule, one => one.rule === first.rule],
      ];
      let expected = findings.filter(({ suppressed }) => !suppressed);
      for (const [name, value, matches] of steps) {
        await page.selectOption(`select[name="${name}"]`, value);
        expected = expected.filter(matches);
        expect(await found(page), name).toBe(expected.length);
        // What the option promised is what it brought.
        const label = await page.locator(`select[name="${name}"] option:checked`).innerText();
        expect(label, name).toContain(`(${expected.length})`);
      }
      await page.click('text=Clear filters');
      expect(await found(page)).toBe(findings.filter(({ suppressed }) => !suppressed).length);
    }));

  it('are filtered by severity, control, status and text', () =>
    on(`${sample}#/findings`, async page => {
      await page.click('.chip.high');
      await page.click('.chip.critical');
      expect(await found(page)).toBe(4);
      await page.fill('input[type="search"]', 'ORDERS snapshot');
      expect(await found(page)).toBe(1);
      expect(page.url()).toMatch(/#\/findings\?q=ORDERS\+snapshot&severity=high&severity=critical$/);
      await page.click('text=Clear filters');
      await page.selectOption('select[name="status"]', 'accepted');
      expect(await found(page)).toBe(1);
      await page.selectOption('select[name="status"]', 'any');
      expect(await found(page)).toBe(16);
      await page.click('summary:has-text("More filters")');
      await page.selectOption('select[name="control"]', 'cis-aws-3.0 3.6');
      expect(await found(page)).toBe(9);
      await page.fill('input[type="search"]', 'nothing is called this');
      expect(await page.innerText('.list-body')).toContain('No finding matches');
    }));

  it('group by root cause', () =>
    on(`${acme}#/findings`, async page => {
      await page.selectOption('select[name="group"]', 'cause');
      const head = page.locator('.line.group').first();
      expect(await head.getAttribute('aria-expanded')).toBe('false');
      const before = Number(await page.getAttribute('.list-body', 'aria-rowcount'));
      const size = Number(/(\d+) finding/.exec(await head.innerText())![1]);
      await head.locator('button').click();
      expect(await head.getAttribute('aria-expanded')).toBe('true');
      expect(Number(await page.getAttribute('.list-body', 'aria-rowcount'))).toBe(before + size);
    }));

  it('draw only the lines in sight, and all of them by scrolling', () =>
    on(`${acme}#/findings`, async page => {
      const lines = page.locator('.line');
      expect(await lines.count()).toBeLessThan(40);
      await page.evaluate('document.querySelector(".list-body").scrollTop = 1e9');
      const last = `#line-${(await found(page)) - 1}`;
      await page.waitForSelector(last);
      const box = (await page.locator(last).boundingBox())!;
      expect(box.y + box.height).toBeLessThanOrEqual(860);
    }));

  it('sort by every column', () =>
    on(`${acme}#/findings`, async page => {
      const column = (name: string) => page.locator(`.line .column-${name}`).allInnerTexts();
      await page.click('.list-head >> text=Risk');
      const risks = (await column('risk')).map(Number);
      expect(risks).toEqual([...risks].sort((a, b) => a - b));
      await page.click('.list-head >> text=Resource');
      const names = (await column('resource')).map(text => text.split('\n')[0]!);
      expect(names).toEqual([...names].sort());
    }));

  it('work with the keyboard alone, and coming back leads to where one was', () =>
    on(`${acme}#/findings`, async page => {
      await page.keyboard.press('/');
      await page.keyboard.type('bucket');
      await page.waitForFunction('location.hash.includes("q=bucket")');
      const count = await found(page);
      await page.focus('.list-body');
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('PageDown');
      const active = (await page.getAttribute('.list-body', 'aria-activedescendant'))!;
      expect(Number(active.slice(5))).toBeGreaterThan(5);
      const title = await page.locator(`#${active} a`).innerText();
      await page.keyboard.press('Enter');
      await page.waitForSelector('.finding-head');
      expect(await page.innerText('h1')).toBe(title);
      expect(await page.evaluate('document.activeElement.id')).toBe('main');
      await page.goBack();
      await page.waitForSelector('.found');
      expect(await found(page)).toBe(count);
      expect(await page.getAttribute('.list-body', 'aria-activedescendant')).toBe(active);
    }));
});

describe('a finding', () => {
  it('opens from its address with evidence, remedy, risk and controls', () => {
    const one = acmeReport.findings.find(({ rule }) => rule === 's3-bucket-public-read')!;
    return on(`${acme}#/finding/${one.id}`, async page => {
      await page.waitForSelector('.evidence');
      const text = await page.innerText('main');
      for (const part of [one.resource.arn, one.message, one.remediation.summary, one.remediation.cli!]) {
        expect(text).toContain(part);
      }
      for (const name of Object.keys(one.evidence)) expect(text).toContain(name);
      for (const { value, effect } of one.risk.factors) expect(text).toContain(`${value}\t× ${effect}`);
      expect(await page.locator('aside dl.controls dt').count()).toBeGreaterThan(0);
    });
  });

  it('shows policy statements and marks their wildcards', () => {
    const one = acmeReport.findings.find(({ rule }) => rule === 'kms-key-policy-dangling-principal')!;
    return on(`${acme}#/finding/${one.id}`, async page => {
      await page.waitForSelector('.statement');
      expect(await page.innerText('.statement')).toMatch(/Allow[\s\S]*Who[\s\S]*May[\s\S]*kms:Decrypt/);
      expect(await page.locator('.statement mark').allInnerTexts()).toContain('*');
    });
  });

  it('copies exactly what it shows', () => {
    const one = acmeReport.findings.find(({ rule }) => rule === 's3-bucket-public-read')!;
    return on(
      `${acme}#/finding/${one.id}`,
      async page => {
        await page.click('[aria-label="Copy AWS CLI"]');
        await page.waitForSelector('text=Copied');
        expect(await page.evaluate('navigator.clipboard.readText()')).toBe(one.remediation.cli);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('that is not there is not there', () =>
    on(`${acme}#/finding/0000`, async page => {
      expect(await page.innerText('h1')).toBe('No such finding');
    }));

  it('leads to the next one of the list', () =>
    on(`${acme}#/findings?service=kms`, async page => {
      await page.click('.line a >> nth=0');
      await page.waitForSelector('.walk');
      const before = page.url();
      await page.click('.walk >> text=Next');
      await page.waitForFunction(`location.href !== ${JSON.stringify(before)}`);
      await page.click('.walk >> text=Previous');
      await page.waitForFunction(`location.href === ${JSON.stringify(before)}`);
    }));
});

describe('other views', () => {
  it('draw each key with its dependants, and list them for those who do not see the picture', () =>
    on(`${sample}#/keys`, async page => {
      expect(await page.locator('.key-picture .node').count()).toBe(3);
      expect(await page.locator('.key-picture .leaf').count()).toBe(7);
      expect(await page.getAttribute('.key-picture', 'aria-label')).toContain('8 EC2 Volume (key)');
      expect(await page.locator('.key-page tbody tr').count()).toBe(9);
      expect(await page.innerText('.key-page')).toContain('There may be more than is shown');
      await page.click('text=alias/unused');
      await page.waitForSelector('text=Nothing that was scanned depends on this key');
    }));

  it('say so when the report has no key map', () => {
    const { keyMap: _, ...without } = acmeReport;
    return on(`${files.write('without-keys', without)}#/keys`, async page => {
      expect(await page.innerText('main')).toContain('carries no key map');
    });
  });

  it('tell pass, fail and unknown of each control', () =>
    on(`${acme}#/controls?framework=cis-aws-3.0`, async page => {
      const rows = (await page.evaluate(
        '[...document.querySelectorAll(".control-table tbody > tr")].map(row => [row.cells[0].innerText, row.cells[1].innerText])',
      )) as [string, string][];
      const controls = new Set(acmeReport.rules.flatMap(rule => rule.controls['cis-aws-3.0'] ?? []));
      expect(rows.map(([id]) => id).sort()).toEqual([...controls].sort());
      for (const [id, state] of rows) {
        const own = acmeReport.rules.filter(rule => rule.controls['cis-aws-3.0']?.includes(id));
        const any = (outcome: 'fail' | 'unknown' | 'pass') => own.some(({ outcomes }) => outcomes[outcome] > 0);
        expect(state, id).toBe(
          any('fail') ? 'Fail' : any('unknown') ? 'Unknown' : any('pass') ? 'Pass' : 'Not applicable',
        );
      }
    }));

  it('list every blind spot and the permissions that would open it', () =>
    on(`${sample}#/unseen`, async page => {
      expect(await page.locator('.spots tbody tr').count()).toBe(3);
      expect(await page.innerText('.script')).toContain('"kms:GetKeyRotationStatus"');
      expect(await page.innerText('.script')).not.toContain('rds:DescribeDBSnapshots');
    }));
});

describe('for everybody', () => {
  const VIEWS = ['', '#/findings', '#/unseen', '#/keys', '#/controls'];

  it.each(['light', 'dark'] as const)('texts stand out from their ground in %s', async colorScheme => {
    const one = acmeReport.findings.find(({ rule }) => rule === 'kms-key-policy-dangling-principal')!;
    for (const [address, views] of [
      [sample, VIEWS],
      [acme, [`#/finding/${one.id}`]],
    ] as const) {
      for (const view of views) {
        await on(
          `${address}${view}`,
          async page => {
            await page.waitForTimeout(100);
            expect(await page.evaluate(CONTRAST), `${view} ${colorScheme}`).toEqual([]);
          },
          { colorScheme },
        );
      }
    }
  });

  it('colours follow the system and the button', () =>
    on(
      sample,
      async page => {
        const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
        const dark = await ground();
        await page.click('text=Colours: system');
        await expect.poll(ground).not.toBe(dark);
        await page.click('text=Colours: light');
        await expect.poll(ground).toBe(dark);
      },
      { colorScheme: 'dark' },
    ));

  it('every view has one main heading, landmarks, and a name for all that can be used', async () => {
    for (const view of VIEWS) {
      await on(`${sample}${view}`, async page => {
        for (const landmark of ['header', 'nav', 'main', 'h1'])
          expect(await page.locator(landmark).count(), landmark).toBeGreaterThan(0);
        expect(await page.locator('h1').count()).toBe(1);
        const nameless =
          await page.evaluate(`[...document.querySelectorAll('a, button, input, select, [role=grid], [role=img]')]
          .filter(element => !(element.textContent.trim() && element.tagName !== 'SELECT' || element.getAttribute('aria-label') || element.closest('label')?.querySelector('span').textContent))
          .map(element => element.outerHTML)`);
        expect(nameless, view).toEqual([]);
      });
    }
  });

  it('prints the list as a table, and the overview as it is', () =>
    on(`${acme}#/findings?severity=critical`, async page => {
      const count = await found(page);
      await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      expect(await page.locator('#printed tbody tr').count()).toBe(count);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.list').isVisible()).toBe(false);
      expect(await page.locator('#printed').isVisible()).toBe(true);
      await page.evaluate('dispatchEvent(new Event("afterprint"))');
      expect(await page.locator('#printed').count()).toBe(0);
      expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    }));

  it('fits a telephone without scrolling sideways', async () => {
    for (const view of VIEWS) {
      await on(
        `${sample}${view}`,
        async page => {
          expect(await page.evaluate('document.documentElement.scrollWidth'), view).toBeLessThanOrEqual(400);
        },
        { viewport: { width: 400, height: 800 } },
      );
    }
  });
});
