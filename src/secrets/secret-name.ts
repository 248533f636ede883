/** What a name announces: a password (any text may be one), a machine-made key or token, or nothing secret. */
export type SecretNameKind = 'password' | 'key';

const words = (list: string) => new Set(list.split(/\s+/));

// The first characters of everything below, so that most names are dismissed by one scan.
const POSSIBLE = /pass|pwd|secret|token|key|cred|conn|dsn|auth|pat$|pat\d/i;

const PASSWORD_WORDS = words('password passwords passwd passphrase passcode pwd');
const KEY_WORDS = words(
  'secret secrets token tokens apikey apikeys secretkey privatekey accesskey authkey signingkey encryptionkey masterkey ' +
    'credential credentials cred creds dsn connstr connectionstring apitoken authtoken',
);
// Names written without separators (PGPASSWORD, dbpasswd, clientsecret): the end of the word decides.
const PASSWORD_ENDINGS = ['password', 'passwd', 'passphrase', 'passcode', 'pwd'];
const KEY_ENDINGS = [
  'secret',
  'token',
  'apikey',
  'secretkey',
  'privatekey',
  'accesskey',
  'authkey',
  'signingkey',
  'encryptionkey',
  'masterkey',
  'credentials',
  'connectionstring',
  'connstr',
];
// Too short or too common to count anywhere but at the end of the name (auth_mode, pass_rate).
const FINAL_PASSWORD_WORDS = words('pass');
const FINAL_KEY_WORDS = words('auth pat');

// "key" is a secret only with one of these before it: partition_key, kms_key or cache_key are not.
const KEY_OWNERS = words(
  'api apis secret private access encryption decryption signing sign master account auth storage shared hmac session ' +
    'service license ssh deploy app application admin aes rsa jwt webhook subscription integration ingest crypto cipher ' +
    'server client ssl tls',
);
const CONNECTION_TAILS = words('str string');

// A name is about its last noun: secret_arn is an ARN, password_policy is a policy, token_ttl is a duration.
const ABOUT_SOMETHING_ELSE = words(
  'arn arns id ids name names path paths url urls uri endpoint endpoints host hostname port file filename filepath dir ' +
    'directory folder location region regions ttl expiry expiration expires expire exp timeout seconds secs sec minutes ' +
    'mins hours days ms age interval period rotation rotate lifetime validity duration length len size min max minimum ' +
    'maximum count limit quota per policy type types kind mode method strategy algorithm alg algo format header headers ' +
    'prefix suffix issuer audience scope scopes provider service services manager store vault enabled disabled ' +
    'enable disable required allowed ref refs reference version versions stage status state table bucket queue topic ' +
    'group role user username email domain alias label description desc title hint prompt field column attribute attr ' +
    'param parameter parameters class hash hashed digest checksum fingerprint thumbprint template schema example regex ' +
    'pattern validator usage budget rate handler function lambda layer cache index date time at created updated last ' +
    'used stdin level cidr source backend engine plugin resolver rules key keys public server flow callback redirect ' +
    'validation verification check checks retries attempts window skew threshold counter metric metrics tag tags sync ' +
    'operator controller driver csi extension rotator iterations rounds complexity reset recovery change page form',
);
const ABOUT_SOMETHING_ELSE_BEFORE = words(
  'public publishable max min num total count no enable disable use require requires reset forgot has is next prev ' +
    'previous continuation page pagination request idempotency design stop pad eos bos special input output prompt ' +
    'completion cancellation syntax allow skip ignore show hide site',
);

/** Splits `DBPassword`, `db_password`, `db-password` and `/db/password` alike into lower-case words without digits. */
function nameWords(name: string): string[] {
  // The end of a name carries its meaning; SSM allows 2,048 characters, hostile documents any number.
  const tail = name.length > 512 ? name.slice(-512) : name;
  const parts = tail.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  return parts.map(part => part.toLowerCase());
}

function kindOfWord(word: string, before: string | undefined, isLast: boolean): SecretNameKind | undefined {
  if (PASSWORD_WORDS.has(word)) return 'password';
  if (KEY_WORDS.has(word)) return 'key';
  if ((word === 'key' || word === 'keys') && before !== undefined && KEY_OWNERS.has(before)) return 'key';
  if (before !== undefined && (before === 'conn' || before === 'connection') && CONNECTION_TAILS.has(word))
    return 'key';
  if (isLast && FINAL_PASSWORD_WORDS.has(word)) return 'password';
  if (isLast && FINAL_KEY_WORDS.has(word)) return 'key';
  if (PASSWORD_ENDINGS.some(ending => word.endsWith(ending))) return 'password';
  if (KEY_ENDINGS.some(ending => word.endsWith(ending))) return 'key';
  return undefined;
}

/** What kind of secret the name announces, or undefined if it announces none. */
export function secretNameKind(name: string): SecretNameKind | undefined {
  if (!POSSIBLE.test(name)) return undefined;
  // IAM actions and condition keys: secretsmanager:ResourceTag/password.
  if (/^[a-z0-9-]{2,40}:[A-Z*]/.test(name)) return undefined;
  // The shell's working directories, not passwords.
  if (name === 'PWD' || name === 'OLDPWD') return undefined;
  const parts = nameWords(name);
  for (let i = parts.length - 1; i >= 0; i--) {
    const word = parts[i]!;
    const kind = kindOfWord(word, parts[i - 1], i === parts.length - 1);
    if (kind) {
      const start = word === 'key' || word === 'keys' || CONNECTION_TAILS.has(word) ? i - 1 : i;
      return start > 0 && ABOUT_SOMETHING_ELSE_BEFORE.has(parts[start - 1]!) ? undefined : kind;
    }
    if (ABOUT_SOMETHING_ELSE.has(word)) return undefined;
  }
  return undefined;
}

/**
 * Whether a parameter, variable, tag or field of this name is expected to hold a secret. Names that are about a secret
 * without holding it (`DB_SECRET_ARN`, `token_url`, `public_key`, `PASSWORD_MIN_LENGTH`) are not secret-like.
 */
export function isSecretLikeName(name: string): boolean {
  return secretNameKind(name) !== undefined;
}

const PUBLIC_WORDS = words(
  'sha sri digest checksum hash etag md fingerprint thumbprint cert certificate certs public id ids arn uri url image ami ' +
    'version commit revision template nonce cidr cidrs name etags integrity signature logo icon png svg jpeg gif data ' +
    'payload body content blob artifact hashes ciphertext encrypted cursor marker etcd publishable site',
);

/** Whether the name says that a random-looking value under it is public: a digest, an identifier, a certificate. */
export function isPublicName(name: string): boolean {
  const parts = nameWords(name);
  // nextToken and its kin page through a listing; they open nothing.
  if (/(?:next|continuation|page|pagination|request|idempotency)[_-]?token$/i.test(name)) return true;
  return parts.slice(-3).some(word => PUBLIC_WORDS.has(word));
}
