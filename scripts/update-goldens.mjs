// Writes fixtures/accounts/<name>/expected anew, from the compiled keyward and the built-in rules:
//
//   node scripts/update-goldens.mjs [ACCOUNT…]
//
// Read what changes before you commit it: a golden is a promise about what a scan says.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { renderGoldens } from './fixtures/goldens.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const accounts = path.join(root, 'fixtures/accounts');

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
const [{ loadRules, openReplay, renderers, scan }, { operationsOf, resourceTypes }] = await Promise.all([
  import('../dist/index.js'),
  import('../dist/resources/index.js'),
]);
const tokens = new Map(
  resourceTypes.flatMap(operationsOf).map(({ client, operation, tokens }) => [`${client}.${operation}`, tokens?.[0]]),
);
const keyward = {
  openReplay,
  scan,
  renderers,
  rules: loadRules([path.join(root, 'rules')]).rules,
  tokenOf: (client, operation) => tokens.get(`${client}.${operation}`),
};

for (const account of process.argv.length > 2 ? process.argv.slice(2) : readdirSync(accounts).sort()) {
  const { report, files } = await renderGoldens(keyward, path.join(accounts, account));
  const expected = path.join(accounts, account, 'expected');
  mkdirSync(expected, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(expected, name), text);
  const { pass, fail, unknown, notApplicable } = report.coverage.evaluations;
  console.log(`${account}: ${pass} pass, ${fail} fail, ${unknown} unknown, ${notApplicable} not applicable`);
}
