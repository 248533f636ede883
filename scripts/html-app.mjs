// Bundles the program and the style sheet of the HTML report.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const APP = new URL('../src/report/html/app/', import.meta.url);

// The licence of what is bundled goes wherever the bundle goes.
const NOTICE = `/*! Contains Preact.\n${readFileSync(new URL('../node_modules/preact/LICENSE', import.meta.url), 'utf8').trim()}\n*/\n`;

/** The text of src/report/html/app.generated.ts. */
export async function bundleHtmlApp() {
  const script = await build({
    entryPoints: [fileURLToPath(new URL('main.tsx', APP))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome103', 'firefox113', 'safari16.4'],
    jsx: 'transform',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    inject: [fileURLToPath(new URL('jsx.ts', APP))],
    tsconfigRaw: {},
    charset: 'ascii',
    legalComments: 'none',
  });
  const style = await build({
    entryPoints: [fileURLToPath(new URL('style/index.css', APP))],
    bundle: true,
    minify: true,
    write: false,
    target: ['chrome103', 'firefox113', 'safari16.4'],
  });
  const texts = {
    APP_SCRIPT: `${NOTICE}${script.outputFiles[0].text.trim()}`,
    APP_STYLE: style.outputFiles[0].text.trim(),
  };
  for (const [name, text] of Object.entries(texts)) {
    // What would end the element that carries it, or begin a comment in it, would change what its hash is of.
    if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`${name} cannot stand in a page`);
  }
  const constants = Object.entries(texts).map(
    ([name, text]) => `export const ${name}: string =\n  ${JSON.stringify(text)};\n`,
  );
  return `// Written by \`npm run html-app\` from src/report/html/app; do not edit.\n${constants.join('')}`;
}
