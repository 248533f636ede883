import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectSecret } from '../../src/secrets/index.ts';

// Each unit is repeated to provoke one pattern: nearly a match, over and over, or one long run that fails at its end.
const HOSTILE: Record<string, string> = {
  letters: 'a',
  'mixed letters': 'aB3',
  blanks: ' ',
  'line ends': '\n',
  'access key prefix': 'AKIA',
  'access key prefixes apart': 'AKIA ',
  'jwt start': 'eyJ',
  'jwt parts': 'eyJhbGciOiJ.eyJhbGciOiJ.',
  'jwt without end': '.eyJhbGciOi',
  'pem header': `-----BEGIN ${'PRIVATE'} KEY-----`,
  'pem header words': '-----BEGIN A B C ',
  'url schemes': 'a://',
  'url userinfo': 'http://a:b',
  'url without host': '://:',
  'at signs': 'a:b@',
  'long scheme': 'ab+.-',
  slashes: '/',
  'slash words': '/a',
  assignments: 'password=',
  'assignments quoted': 'password="',
  'assignments with colons': 'password:',
  'names of eighty': `${'a.'.repeat(40)}secret=`,
  'connection string': 'Password=;',
  equals: '=',
  colons: ':',
  quotes: '"',
  backslashes: '\\',
  'yaml block': 'token: |\n  ',
  'open tags': '<password>',
  attributes: 'key="password" value="',
  options: '--password ',
  dashes: '-',
  'curl user': 'curl -u a',
  'basic header': 'Basic abcdef',
  'bearer header': 'Bearer abc.',
  'slack prefix': 'xoxb-1-',
  'discord shape': 'MABCDEFGHIJKLMNOPQRSTUVWX.',
  'telegram shape': '123456789:AA',
  'hex run': '0123456789abcdef',
  'hex groups': '0123456789abcdef-',
  dots: 'a.',
  'host names': 'aaaa.bbbb:',
  commas: 'a,',
  'json arrays': '[',
  'json objects': '{"password":',
  placeholders: '${',
  'go mysql': 'a:bcd@tcp',
  oracle: 'jdbc:oracle:thin:a/b',
  'base64 quads': 'QUJD',
  'example keys': 'AKIAIOSFODNN7EXAMPLE ',
  'netrc logins': 'login a password ',
  'sql identified': "identified by 'a",
  chpasswd: 'echo "a:bcde" | ',
  'net user': 'net user a ',
  'azure signature': 'sig=abc',
  unicode: '\u{1F511}é',
};

const SMALL = 64 * 1024;
const FACTOR = 4;

function fill(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

function cost(value: string, name: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    detectSecret(value, { name });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** How the cost grows when the text grows by FACTOR; quadratic work would give FACTOR squared. */
function growth(unit: string): number {
  let least = Number.POSITIVE_INFINITY;
  // Other work on the machine can only make one measurement worse, so a few tries are judged by the best.
  for (let attempt = 0; attempt < 10 && least > FACTOR * 2; attempt++) {
    const small = cost(`x${fill(unit, SMALL)}`, 'password');
    const large = cost(`x${fill(unit, SMALL * FACTOR)}`, 'password');
    // Under a twentieth of a millisecond the clock measures itself.
    least = Math.min(least, large / Math.max(small, 0.05));
  }
  return least;
}

describe('hostile values', () => {
  it.each(Object.keys(HOSTILE))('%s cost linear time', kind => {
    expect(growth(HOSTILE[kind]!)).toBeLessThan(FACTOR * 3);
  });

  it('of a megabyte are judged, whatever their pattern', () => {
    for (const unit of Object.values(HOSTILE)) {
      const value = fill(unit, 1024 * 1024);
      expect(detectSecret(value, { name: 'API_TOKEN' }).length).toBe(value.length);
    }
  });

  it('nested deeply in JSON do not exhaust the stack', () => {
    const depth = 100_000;
    for (const value of ['['.repeat(depth) + ']'.repeat(depth), `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`]) {
      expect(detectSecret(value).secret).toBe(false);
    }
  });

  it('composed at random never throw, and are judged the same twice', () => {
    const piece = fc.oneof(
      fc.constantFrom(...Object.values(HOSTILE), '@', '://', 'secret', 'AKIA', '-----', '{"', '"}', '%', '}}', '\0'),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.option(fc.string({ maxLength: 40 })), (pieces, name) => {
        const context = name === null ? {} : { name };
        const verdict = detectSecret(pieces.join(''), context);
        expect(detectSecret(pieces.join(''), context)).toEqual(verdict);
        expect(verdict.length).toBe(pieces.join('').length);
        expect(verdict.fingerprint).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
