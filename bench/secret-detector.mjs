// How well and how fast the secret detector judges the labelled set, as JSON.
//
//   npm run build && node bench/secret-detector.mjs [--misses]
//
// `--misses` names the wrongly judged kinds of the tuning part; those of the held-out part are counted, never named, so
// that nobody tunes on them.
import { detectSecret } from '../dist/secrets/index.js';
import { readSet } from './data/read-secret-detector-set.mjs';

const set = readSet();

function quality(values) {
  const judged = values.map(entry => ({ ...entry, found: detectSecret(entry.value, { name: entry.name }).secret }));
  const secrets = judged.filter(entry => entry.secret);
  const hits = secrets.filter(entry => entry.found).length;
  const falsePositives = judged.filter(entry => !entry.secret && entry.found);
  const missed = secrets.filter(entry => !entry.found);
  const report = {
    secrets: secrets.length,
    harmless: judged.length - secrets.length,
    recall: Number((hits / secrets.length).toFixed(4)),
    precision: Number((hits / (hits + falsePositives.length)).toFixed(4)),
    falsePositives: falsePositives.length,
  };
  return { report, missed, falsePositives };
}

/** Values judged a second: the best of several rounds, since other work on the machine only ever slows one down. */
function rate(judge) {
  let best = 0;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < 300) {
      for (const entry of set) judge(entry);
      count += set.length;
    }
    best = Math.max(best, (count / (performance.now() - start)) * 1000);
  }
  return best;
}

// What a scanner with one pattern for a few well-known prefixes would do: the lower bound of any work on the values.
const PLAIN =
  /AKIA[A-Z2-7]{16}|ghp_[A-Za-z0-9]{36}|-----BEGIN [A-Z ]*PRIVATE KEY|xox[bp]-|(?:password|secret|token)\s*[:=]\s*\S{8}/i;

const tuning = quality(set.filter(entry => entry.part === 'tuning'));
const heldOut = quality(set.filter(entry => entry.part === 'held-out'));
const plain = rate(entry => PLAIN.test(entry.value));
const detector = rate(entry => detectSecret(entry.value, { name: entry.name }));
const kinds = list => [...new Set(list.map(entry => entry.kind))];

console.log(
  JSON.stringify(
    {
      benchmark: 'secret-detector',
      tuning: tuning.report,
      heldOut: heldOut.report,
      valuesPerSecond: Math.round(detector),
      timesPlainRegex: Number((plain / detector).toFixed(1)),
      plainRegexRecall: Number(
        (set.filter(e => e.secret && PLAIN.test(e.value)).length / set.filter(e => e.secret).length).toFixed(4),
      ),
      ...(process.argv.includes('--misses')
        ? { missed: kinds(tuning.missed), falsePositives: kinds(tuning.falsePositives) }
        : {}),
    },
    null,
    2,
  ),
);
