import { isPlaceholder } from './placeholder.ts';
import { looksRandom } from './randomness.ts';
import { type Confidence, type Hit, strongest } from './verdict.ts';

// Every part is bounded and no two neighbours share a character, so an attempt costs a constant.
// Passwords may hold unescaped slashes and @ in practice; the last @ before a blank or quote ends the userinfo.
const USERINFO =
  /(?<![a-z0-9+.-])([a-z][a-z0-9+.-]{1,20}):\/\/([^\s:@/"'<>`]{0,200}):([^\s"'`@]{1,300})@([^\s"'/@`,]{1,300})/gi;
const TOKEN_AS_USER = /(?<![a-z0-9+.-])https?:\/\/([A-Za-z0-9_-]{20,200})@[a-z0-9.-]{3,200}/gi;
const GO_MYSQL = /(?<![\w.-])[\w.-]{1,64}:([^\s:@/"'`]{3,200})@(?:tcp|unix)\(/g;
const ORACLE = /jdbc:oracle:(?:thin|oci):[\w$#]{1,64}\/([^\s@"']{2,200})@/gi;

const DRIVERS = /@(?:tcp|unix)\(|jdbc:oracle/i;

const DOCUMENTATION_HOST =
  /^(?:host|hostname|server|example|.{0,100}\.example|.{0,100}example\.(?:com|org|net))(?:[:/?]|$)/i;
const WORD_FOR_A_PASSWORD = /^(?:password|passwd|pass|pwd|secret|token|pw)$/i;

/** How sure it is that a text standing in a password's place is one, or undefined for references and masks. */
export function passwordConfidence(password: string, host = ''): Confidence | undefined {
  let plain = password;
  if (password.includes('%')) {
    try {
      plain = decodeURIComponent(password);
    } catch {
      // Not percent-encoded after all; judge it as written.
    }
  }
  if (isPlaceholder(plain) || plain.includes('${') || plain.includes('{{') || /^\{[\w.-]*\}$/.test(plain))
    return undefined;
  const guessable = WORD_FOR_A_PASSWORD.test(plain);
  if (guessable && (host === '' || DOCUMENTATION_HOST.test(host))) return undefined;
  if (guessable || /^(?:[a-z]{1,5}|\d{1,5})$/.test(plain)) return 'low';
  return 'high';
}

/** Finds passwords and tokens in the userinfo of URLs (`postgres://user:password@host/db`) and of driver addresses. */
export function findUrlCredentials(text: string): Hit | undefined {
  let best: Hit | undefined;
  if (text.includes('://')) {
    for (const [, scheme, user, password, host] of text.matchAll(USERINFO)) {
      // A port, path or query before the @ means that there was no userinfo: https://host:8443/path?mail=a@b
      if (
        /^\d{1,5}(?:[/?#]|$)/.test(password!) ||
        /^\d{0,5}[/?]/.test(password!) ||
        /[=&]/.test(user!) ||
        /^sha\d+:/.test(host!)
      )
        continue;
      const confidence = passwordConfidence(password!, host);
      if (!confidence) continue;
      const detector = /^https?$/i.test(scheme!) ? 'url-credentials' : 'connection-url-password';
      best = strongest(best, { detector, confidence });
      if (confidence === 'high') return best;
    }
    for (const [, token] of text.matchAll(TOKEN_AS_USER)) {
      if (!isPlaceholder(token!) && looksRandom(token!)) return { detector: 'url-credentials', confidence: 'high' };
    }
  }
  if (!DRIVERS.test(text)) return best;
  for (const pattern of [GO_MYSQL, ORACLE]) {
    for (const [, password] of text.matchAll(pattern)) {
      const confidence = passwordConfidence(password!);
      if (confidence) best = strongest(best, { detector: 'connection-string-password', confidence });
    }
  }
  return best;
}
