import { isDummy } from './placeholder.ts';
import { type Confidence, type Hit, strongest } from './verdict.ts';

interface TokenShape {
  readonly detector: string;
  /** Bounded repetition only, so that a failed attempt costs a constant. */
  readonly source: string;
  readonly confidence?: Confidence;
  readonly accept?: (token: string) => boolean;
}

const END = '(?![A-Za-z0-9])';

/** A JSON Web Token is one only if its first part decodes to a header; jwt.io's example is documentation. */
function isRealJwt(token: string): boolean {
  const header = Buffer.from(token.slice(0, token.indexOf('.')), 'base64url').toString('latin1');
  return /"(?:alg|typ)"/.test(header) && !token.includes('eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lI');
}

const SHAPES: readonly TokenShape[] = [
  // The id alone opens nothing, but it stands next to its secret and names the account: medium.
  { detector: 'aws-access-key-id', source: `(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}${END}`, confidence: 'medium' },
  { detector: 'aws-session-token', source: '(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz)[A-Za-z0-9+/=%]{100,2000}' },
  { detector: 'aws-bedrock-api-key', source: '(?:ABSKQmVkcm9ja0FQSUtleS|bedrock-api-key-)[A-Za-z0-9+/=]{60,2000}' },
  { detector: 'jwt', source: 'eyJ[\\w-]{8,4000}\\.eyJ[\\w-]{4,8000}\\.[\\w-]{16,2000}', accept: isRealJwt },
  { detector: 'github-token', source: `gh[pousr]_[A-Za-z0-9]{36,255}${END}` },
  { detector: 'github-fine-grained-token', source: `github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}${END}` },
  { detector: 'gitlab-token', source: 'gl(?:pat|dt|ptt|rt|rtr|cbt|ft|soat|agent|imt|oas)-[\\w-]{20,300}' },
  { detector: 'gitlab-runner-token', source: 'GR1348941[\\w-]{20}' },
  { detector: 'slack-token', source: 'xox(?:[abeoprs]|e\\.xox[bp])-(?=[A-Za-z0-9-]{0,30}\\d)[A-Za-z0-9-]{18,250}' },
  { detector: 'slack-token', source: 'xapp-\\d-[A-Z0-9]{8,14}-\\d{8,16}-[a-f0-9]{32,72}' },
  {
    detector: 'slack-webhook',
    source: 'hooks\\.slack\\.com/(?:services|workflows|triggers)/[TE][A-Z0-9]{6,14}/[A-Z0-9]{6,20}/[A-Za-z0-9/]{18,64}',
  },
  { detector: 'discord-webhook', source: 'discord(?:app)?\\.com/api/webhooks/\\d{17,20}/[\\w-]{60,90}' },
  {
    detector: 'discord-token',
    source: '[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,40}(?![\\w-])',
  },
  {
    detector: 'teams-webhook',
    source: 'webhook\\.office\\.com/webhookb2/[0-9a-f@-]{60,90}/IncomingWebhook/[0-9a-f]{32}',
  },
  { detector: 'telegram-bot-token', source: '\\d{8,10}:AA[\\w-]{33}(?![\\w-])' },
  { detector: 'stripe-key', source: '[rs]k_(?:live|test|prod)_[A-Za-z0-9]{16,250}' },
  { detector: 'stripe-webhook-secret', source: 'whsec_[A-Za-z0-9+/=]{24,80}' },
  { detector: 'google-api-key', source: 'AIza[\\w-]{35}(?![\\w-])' },
  { detector: 'google-oauth-secret', source: 'GOCSPX-[\\w-]{28}(?![\\w-])' },
  { detector: 'google-oauth-token', source: '(?:ya29\\.[\\w-]{40,2000}|1//0[\\w-]{40,200})' },
  { detector: 'anthropic-key', source: 'sk-ant-[a-z]{2,8}\\d{0,2}-[\\w-]{40,200}' },
  { detector: 'openai-key', source: 'sk-(?:proj|svcacct|admin|None)-[\\w-]{40,250}' },
  { detector: 'openai-key', source: `sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}${END}` },
  { detector: 'npm-token', source: `npm_[A-Za-z0-9]{36}${END}` },
  { detector: 'pypi-token', source: 'pypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZw)[\\w-]{50,1000}' },
  { detector: 'rubygems-token', source: `rubygems_[0-9a-f]{48}${END}` },
  { detector: 'docker-token', source: 'dckr_(?:pat|oat)_[\\w-]{27,40}' },
  { detector: 'sendgrid-key', source: 'SG\\.[\\w-]{22}\\.[\\w-]{43}(?![\\w-])' },
  { detector: 'twilio-api-key', source: `SK[0-9a-f]{32}${END}`, confidence: 'medium' },
  { detector: 'mailgun-key', source: `key-[0-9a-f]{32}${END}` },
  { detector: 'mailgun-key', source: `[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}(?![A-Za-z0-9-])` },
  { detector: 'mailchimp-key', source: `[0-9a-f]{32}-us\\d{1,2}${END}` },
  { detector: 'azure-storage-key', source: '(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{42,86}={1,2}' },
  { detector: 'azure-client-secret', source: '[\\w~.-]{3}\\dQ~[\\w~.-]{31,34}(?![\\w~.-])' },
  { detector: 'azure-sas', source: 'sig=[A-Za-z0-9+/%]{40,80}(?:=|%3D)' },
  { detector: 'vault-token', source: 'hv[sbr]\\.[\\w-]{24,300}' },
  { detector: 'terraform-cloud-token', source: '[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,70}' },
  { detector: 'digitalocean-token', source: `do[opr]_v1_[0-9a-f]{64}${END}` },
  { detector: 'shopify-token', source: `shp(?:at|ca|pa|ss|tka)_[0-9a-fA-F]{32}${END}` },
  { detector: 'square-token', source: 'sq0(?:atp|csp)-[\\w-]{22,43}' },
  { detector: 'square-token', source: 'EAAA[A-Za-z0-9_-]{60}(?![\\w-])' },
  { detector: 'databricks-token', source: `dapi[0-9a-f]{32}(?:-\\d)?${END}` },
  { detector: 'heroku-key', source: 'HRKU-AA[\\w-]{58}' },
  { detector: 'new-relic-key', source: `(?:NRAK-[A-Z0-9]{27}|NRII-[\\w-]{32}|[0-9a-f]{36}NRAL)${END}` },
  { detector: 'grafana-token', source: 'gl(?:sa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}|c_[A-Za-z0-9+/]{32,400}={0,2})' },
  { detector: 'sentry-token', source: 'sntry(?:u_[0-9a-f]{64}|s_eyJ[A-Za-z0-9+/=_]{60,400})' },
  { detector: 'atlassian-token', source: 'AT(?:ATT3[\\w-]{150,250}|BB[A-Za-z0-9]{32})' },
  { detector: 'notion-token', source: 'ntn_[A-Za-z0-9]{40,60}' },
  { detector: 'linear-key', source: `lin_api_[A-Za-z0-9]{40}${END}` },
  { detector: 'hugging-face-token', source: `hf_[A-Za-z]{34}${END}` },
  {
    detector: 'doppler-token',
    source: `dp\\.(?:pt|st|ct|sa|scim|audit)\\.(?:[\\w-]{1,40}\\.)?[A-Za-z0-9]{40,44}${END}`,
  },
  { detector: 'planetscale-token', source: 'pscale_(?:tkn|pw|oauth)_[\\w.-]{32,64}' },
  { detector: 'postman-key', source: `PMAK-[0-9a-f]{24}-[0-9a-f]{34}${END}` },
  { detector: 'pulumi-token', source: `pul-[0-9a-f]{40}${END}` },
  { detector: 'airtable-token', source: `pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}${END}` },
  { detector: 'supabase-token', source: `sb(?:p_[0-9a-f]{40}|_secret_[\\w-]{31})${END}` },
  { detector: 'sonar-token', source: `sq[apu]_[0-9a-f]{40}${END}` },
  { detector: 'artifactory-key', source: `AKCp[A-Za-z0-9]{60,72}${END}` },
  {
    detector: 'ai-provider-key',
    source: `(?:gsk_[A-Za-z0-9]{52}|xai-[A-Za-z0-9]{80}|pplx-[A-Za-z0-9]{48}|r8_\\w{37})${END}`,
  },
  { detector: 'age-secret-key', source: `AGE-SECRET-KEY-1[0-9A-Z]{58}${END}` },
];

// A token starts where a word starts; the lookbehind also means one attempt a word, which keeps hostile text linear.
const START = '(?<![A-Za-z0-9])';
// One capture group a shape, so that a single pass both finds a token and says which it is.
const ANY = new RegExp(`${START}(?:${SHAPES.map(shape => `(${shape.source})`).join('|')})`, 'g');

/** Finds tokens whose vendors gave them a recognisable form, anywhere in the text. */
export function findVendorToken(text: string): Hit | undefined {
  if (text.length < 20) return undefined;
  let best: Hit | undefined;
  ANY.lastIndex = 0;
  for (let found = ANY.exec(text); found; found = ANY.exec(text)) {
    const token = found[0];
    const { detector, confidence = 'high', accept } = SHAPES[found.indexOf(token, 1) - 1]!;
    if (isDummy(token) || accept?.(token) === false) continue;
    best = strongest(best, { detector, confidence });
    if (confidence === 'high') return best;
  }
  return best;
}

const AWS_SECRET = /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;

/** Whether the text holds something of the form of an AWS secret access key; only context makes it one. */
export function hasAwsSecretForm(text: string): boolean {
  for (const [token] of text.matchAll(AWS_SECRET)) {
    if (!isDummy(token) && /[a-z]/.test(token) && /[A-Z]/.test(token) && /\d/.test(token)) return true;
  }
  return false;
}
