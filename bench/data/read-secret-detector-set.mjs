import { readFileSync } from 'node:fs';

/** The labelled values of secret-detector.jsonl, decoded: {kind, secret, part, name, value}. */
export function readSet() {
  const text = readFileSync(new URL('secret-detector.jsonl', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const { encoded, ...label } = JSON.parse(line);
      return { ...label, value: [...Buffer.from(encoded, 'base64').toString()].reverse().join('') };
    });
}
