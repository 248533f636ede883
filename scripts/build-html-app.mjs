// Writes src/report/html/app.generated.ts; part of `npm run build`.
import { readFileSync, writeFileSync } from 'node:fs';
import { bundleHtmlApp } from './html-app.mjs';

const file = new URL('../src/report/html/app.generated.ts', import.meta.url);
const text = await bundleHtmlApp();
if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) !== text) writeFileSync(file, text);
console.log(`${Math.round(text.length / 1024)} kB`);
