#!/usr/bin/env node
// Answers what needs nothing loaded, and loads the rest only then.
import process from 'node:process';
import { version } from './version.ts';

const [first, ...rest] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && rest.length === 0) {
  process.stdout.write(`${version}\n`);
} else {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv);
}
