// Writes secret-detector.jsonl: labelled values for the secret detector, all synthetic, the same on every run.
//
//   node bench/data/make-secret-detector-set.mjs
//
// A line is {"kind", "secret", "part", "name"?, "encoded"}. `encoded` is the base64 of the reversed value, so that no
// text of the repository has the form of a credential; `readSet` in ./read-secret-detector-set.mjs undoes it. For the
// same reason prefixes and bodies of tokens are only joined while this script runs.
// `part` is "tuning" or "held-out". Whole kinds are held out (a third of them, by a hash of the kind), so that the
// held-out part measures forms and contexts that the patterns were not adjusted to.
import { writeFileSync } from 'node:fs';
import { lookalikes } from './harmless-lookalikes.mjs';
import { contexts, tokens } from './synthetic-secrets.mjs';

let state = 0x5eed1234;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const DIGITS = '0123456789';
const ALPHABETS = {
  hex: `${DIGITS}abcdef`,
  HEX: `${DIGITS}ABCDEF`,
  base32: `${UPPER}234567`,
  base36: DIGITS + LOWER,
  base62: DIGITS + UPPER + LOWER,
  base64: `${DIGITS}${UPPER}${LOWER}+/`,
  url: `${DIGITS}${UPPER}${LOWER}-_`,
  digits: DIGITS,
  upper: UPPER,
  UPPER36: DIGITS + UPPER,
  letters: UPPER + LOWER,
};

const make = {
  int: (low, high) => low + Math.floor(random() * (high - low + 1)),
  pick: list => list[Math.floor(random() * list.length)],
  text: (alphabet, length) => Array.from({ length }, () => make.pick(ALPHABETS[alphabet])).join(''),
  bytes: length => Buffer.from(Array.from({ length }, () => make.int(0, 255))),
  b64: text => Buffer.from(text).toString('base64'),
  uuid: () => [8, 4, 4, 4, 12].map(length => make.text('hex', length)).join('-'),
  account: () => make.text('digits', 12),
  region: () => make.pick(['us-east-1', 'eu-central-1', 'ap-southeast-2', 'us-gov-west-1']),
  word: () => make.pick(['orders', 'billing', 'ledger', 'gateway', 'pricing', 'search', 'session', 'report', 'stock', 'invoice']),
  password: () => {
    const word = make.pick(['Winter', 'kestrel', 'Mango', 'tr0ub4dor', 'Paddle', 'quartz', 'Nimbus']);
    return make.pick([
      () => `${word}${make.pick(['!', '#', '$', '%', '&'])}${make.text('digits', 4)}`,
      () => make.text('base62', make.int(12, 24)),
      () => `${word}-${make.text('base36', 6)}`,
      () => `${make.text('base62', 5)}^${make.text('base62', 6)}*${make.text('digits', 2)}`,
    ])();
  },
  // Passwords without characters that mean something in URLs.
  urlPassword: () =>
    make.pick([() => make.text('base62', make.int(10, 24)), () => `${make.text('base62', 7)}!${make.text('digits', 3)}`, () => `p%40${make.text('base36', 9)}`])(),
};

function hash(text) {
  let h = 2166136261;
  for (const char of text) h = Math.imul(h ^ char.charCodeAt(0), 16777619) >>> 0;
  // FNV leaves related texts close together; mix before taking a remainder.
  h = Math.imul(h ^ (h >>> 16), 0x45d9f3b) >>> 0;
  return (h ^ (h >>> 15)) >>> 0;
}

const lines = [];
function add(groups, secret, copies) {
  for (const [kind, build] of Object.entries(groups)) {
    const part = hash(kind) % 3 === 0 ? 'held-out' : 'tuning';
    for (let copy = 0; copy < copies; copy++) {
      const built = build(make);
      const { value, name } = typeof built === 'string' ? { value: built } : built;
      const encoded = Buffer.from([...value].reverse().join('')).toString('base64');
      lines.push(JSON.stringify({ kind, secret, part, ...(name === undefined ? {} : { name }), encoded }));
    }
  }
}

add(tokens, true, 3);
add(contexts, true, 3);
add(lookalikes, false, 3);
writeFileSync(new URL('secret-detector.jsonl', import.meta.url), `${lines.join('\n')}\n`);
