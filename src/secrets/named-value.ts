import { isHarmlessValue, isUuid } from './harmless-value.ts';
import { isDummy, isPlaceholder } from './placeholder.ts';
import { looksRandom } from './randomness.ts';
import { secretNameKind } from './secret-name.ts';
import { hasAwsSecretForm } from './vendor-tokens.ts';
import type { Hit } from './verdict.ts';

interface NamedForm {
  readonly detector: string;
  readonly name: RegExp;
  readonly value: RegExp;
}

// Secrets whose form alone says too little; together with the vendor's name it says enough.
const VENDOR_FORMS: readonly NamedForm[] = [
  {
    detector: 'aws-secret-access-key',
    name: /aws.{0,20}(?:secret|sk$)|secret[_.-]?access[_.-]?key|s3.{0,10}secret/i,
    value: /^[A-Za-z0-9/+]{40}$/,
  },
  { detector: 'datadog-key', name: /datadog|(?:^|[^a-z])dd[_-]/i, value: /^(?:[0-9a-f]{32}|[0-9a-f]{40})$/ },
  { detector: 'twilio-auth-token', name: /twilio/i, value: /^[0-9a-f]{32}$/ },
  { detector: 'heroku-key', name: /heroku/i, value: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i },
  { detector: 'okta-token', name: /okta/i, value: /^00[\w-]{40}$/ },
  { detector: 'vault-token', name: /vault/i, value: /^s\.[A-Za-z0-9]{24}$/ },
  { detector: 'cloudflare-token', name: /cloudflare|(?:^|[^a-z])cf[_-]/i, value: /^(?:[0-9a-f]{37}|[\w-]{40})$/ },
  { detector: 'azure-storage-key', name: /azure|storage|account/i, value: /^[A-Za-z0-9+/]{86}==$/ },
];

// "prod/db/credentials", "my-app-token": the name of a secret kept elsewhere, unless a password's name says otherwise.
const IDENTIFIER =
  /^\/?[A-Za-z][a-z]*(?:[/_.:-]{1,2}(?:[A-Za-z][a-z]*|v?\d{1,4}|[a-z]{1,3}\d[a-z]?))*$|^[A-Z]+(?:[_-][A-Z]+)*$|^[a-z]+(?:[A-Z][a-z]+)+$/;
const SENTENCE = /\s\S+\s/;

/**
 * Judges a whole value by the name it stands under: an SSM parameter, an environment variable, a field. Only
 * secret-like names make an otherwise unremarkable value a secret.
 */
export function judgeNamedValue(name: string, value: string): Hit | undefined {
  const kind = secretNameKind(name);
  if (!kind || isPlaceholder(value)) return undefined;
  for (const form of VENDOR_FORMS) {
    if (form.value.test(value) && form.name.test(name) && !isDummy(value)) {
      if (form.detector === 'aws-secret-access-key' && !hasAwsSecretForm(value)) continue;
      return { detector: form.detector, confidence: 'high' };
    }
  }
  const identifier = value.length <= 512 && IDENTIFIER.test(value);
  if (!identifier && looksRandom(value)) return { detector: 'named-random-value', confidence: 'high' };
  if (isUuid(value)) return { detector: 'named-secret', confidence: 'medium' };
  if (kind === 'password') return judgePassword(value);
  if (value.length < 8 || value.length > 8192 || SENTENCE.test(value)) return undefined;
  if (identifier || isHarmlessValue(value)) return undefined;
  return { detector: 'named-secret', confidence: 'medium' };
}

/** People choose passwords: short ones, words and digits count, with less certainty. */
function judgePassword(value: string): Hit | undefined {
  if (value.length < 4 || value.length > 512 || value.includes('\n')) return undefined;
  const digits = /^\d+$/.test(value);
  if (!digits && isHarmlessValue(value)) return undefined;
  if (value.split(/\s+/).length > 6) return undefined;
  const guessable =
    digits || value.length < 6 || /^[a-z]+\d{0,4}$/i.test(value) || /^[a-z]+(?:[/_-][a-z]+)+$/.test(value);
  return { detector: 'named-secret', confidence: guessable ? 'low' : 'medium' };
}
