import { createHmac } from 'node:crypto';
import { findAssignments } from './assignments.ts';
import { findCommandCredentials } from './command-credentials.ts';
import { isHarmlessValue, isUuid } from './harmless-value.ts';
import { findHttpCredentials } from './http-credentials.ts';
import { isGcpServiceAccount, leavesOf, parseJsonDocument } from './json-document.ts';
import { judgeNamedValue } from './named-value.ts';
import { isDummy, isPlaceholder } from './placeholder.ts';
import { findPrivateKey } from './private-keys.ts';
import { looksVeryRandom } from './randomness.ts';
import { isPublicName, secretNameKind } from './secret-name.ts';
import { findUrlCredentials } from './url-credentials.ts';
import { findVendorToken, hasAwsSecretForm } from './vendor-tokens.ts';
import { type Hit, type SecretVerdict, strongest } from './verdict.ts';

export { isSecretLikeName } from './secret-name.ts';
export type { Confidence, SecretVerdict } from './verdict.ts';

export interface SecretContext {
  /** Name of the parameter, variable or field that holds the value. */
  readonly name?: string;
}

export type SecretDetector = (value: string, context?: SecretContext) => SecretVerdict;

// JSON inside JSON and base64 inside either occur; deeper nests are not configuration.
const DEEPEST = 3;

/** Judges whether a value holds a secret. The verdict holds no part of the value, and no fingerprint without a salt. */
export function detectSecret(value: string, context: SecretContext = {}): SecretVerdict {
  const hit = judge(value.trim(), context.name, 0);
  return hit ? { secret: true, ...hit, length: value.length } : { secret: false, length: value.length };
}

/**
 * A detector whose verdicts carry a fingerprint: HMAC-SHA256 of the value under `salt`, cut to 64 bits. Equal values can
 * be recognised within one salt; without the salt a fingerprint cannot be tested against guesses, so keep it private.
 */
export function createDetector({ salt }: { salt: string | Uint8Array }): SecretDetector {
  if (salt.length === 0) throw new RangeError('the salt of a secret detector must not be empty');
  return (value, context) => {
    const verdict = detectSecret(value, context);
    if (!verdict.secret) return verdict;
    return { ...verdict, fingerprint: createHmac('sha256', salt).update(value).digest('hex').slice(0, 16) };
  };
}

function judge(text: string, name: string | undefined, depth: number): Hit | undefined {
  if (text.length < 4) return undefined;
  const document = depth < DEEPEST ? parseJsonDocument(text) : undefined;
  if (document) {
    if (isGcpServiceAccount(document)) return { detector: 'gcp-service-account', confidence: 'high' };
    let best: Hit | undefined;
    for (const leaf of leavesOf(document)) {
      best = strongest(best, judge(leaf.value.trim(), leaf.name ?? name, depth + 1));
      if (best?.confidence === 'high') return best;
    }
    return best;
  }

  const structured = judgeByForm(text);
  if (structured?.confidence === 'high') return structured;
  const decoded = depth < DEEPEST ? decodedText(text) : undefined;
  const inside = decoded === undefined ? undefined : judge(decoded, name, depth + 1);
  if (inside && decoded!.includes('\n')) return strongest(structured, inside);
  const named = name === undefined || isMarkupDocument(text) ? undefined : judgeNamedValue(name, text);
  return (
    strongest(strongest(structured, inside), named) ?? (decoded === undefined ? judgeByEntropy(text, name) : undefined)
  );
}

/** Forms that speak for themselves, wherever they stand in the text. */
function judgeByForm(text: string): Hit | undefined {
  let best = findPrivateKey(text);
  if (best?.confidence === 'high') return best;
  best = strongest(best, findVendorToken(text));
  if (best?.confidence === 'high') return best;
  // An access key id next to something of the form of its secret.
  if (best?.detector === 'aws-access-key-id' && text.length > 60 && hasAwsSecretForm(text)) {
    return { detector: 'aws-secret-access-key', confidence: 'high' };
  }
  best = strongest(best, findUrlCredentials(text));
  if (best?.confidence === 'high') return best;
  best = strongest(best, findHttpCredentials(text));
  if (best?.confidence === 'high') return best;
  best = strongest(best, findCommandCredentials(text));
  if (best?.confidence === 'high') return best;
  return strongest(best, findAssignments(text));
}

/** Last resort: a value that is random beyond doubt under a name that does not explain it as public. */
function judgeByEntropy(text: string, name: string | undefined): Hit | undefined {
  if (!looksVeryRandom(text) || isUuid(text) || isPlaceholder(text) || isDummy(text) || isHarmlessValue(text))
    return undefined;
  if (name !== undefined && isPublicName(name)) return undefined;
  return { detector: 'high-entropy', confidence: name !== undefined && secretNameKind(name) ? 'medium' : 'low' };
}

/** Templates and markup under a secret-like name are documents about secrets; only what they contain counts. */
function isMarkupDocument(text: string): boolean {
  return text.length > 256 && text.includes('\n') && /[{}<>:=]/.test(text);
}

/** The readable text that a whole value encodes in base64, if it does. */
function decodedText(text: string): string | undefined {
  if (text.length < 24 || text.length % 4 === 1 || !/^[A-Za-z0-9+/\r\n]+={0,2}$/.test(text)) return undefined;
  const decoded = Buffer.from(text, 'base64').toString('latin1');
  return decoded.length >= 12 && /^[\t\r\n\x20-\x7e]+$/.test(decoded) ? decoded.trim() : undefined;
}
