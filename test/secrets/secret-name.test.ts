import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicName, isSecretLikeName, secretNameKind } from '../../src/secrets/secret-name.ts';

const SECRET_LIKE = `
  password DB_PASSWORD dbPassword DBPassword db-password /prod/db/password app.db.password PGPASSWORD dbpasswd MYSQL_PWD
  MYSQL_ROOT_PASSWORD MasterUserPassword passphrase KEYSTORE_PASSPHRASE DB_PASS password2 PASSWORD_V2 db_password_prod
  secret clientSecret CLIENT_SECRET jwt-secret cookie.secret appsecret secrets /app/secrets/stripe
  token API_TOKEN authToken github_token accessToken npm_token refresh_token GITHUB_PAT
  apikey apiKey API_KEY x-api-key STRIPE_API_KEY APIKey privateKey PRIVATE_KEY SSH_PRIVATE_KEY secret_key SECRET_KEY_BASE
  encryption_key signingKey master-key account_key AWS_SECRET_ACCESS_KEY LICENSE_KEY
  credential credentials DB_CREDENTIALS creds conn_str connectionString CONNECTION_STRING SENTRY_DSN dsn auth REDIS_AUTH
`;

const NOT_SECRET_LIKE = `
  host port name DB_HOST AWS_REGION LOG_LEVEL NODE_ENV description author authority authored
  DB_SECRET_ARN secretArn SECRET_ID secret_name secretName PASSWORD_FILE TOKEN_FILE token_path TOKEN_URL tokenEndpoint
  ACCESS_KEY_ID AWS_ACCESS_KEY_ID kms_key_id KMS_KEY KMS_KEY_ARN public_key PUBLIC_KEY ssh_public_key PUBLISHABLE_KEY
  TOKEN_TTL token_expiry TOKEN_TYPE tokenIssuer PASSWORD_POLICY PASSWORD_MIN_LENGTH PASSWORD_LENGTH SECRET_ROTATION_DAYS
  SECRETS_MANAGER_ENDPOINT secrets-manager-region SECRET_VERSION credentials_provider CREDENTIALS_PATH auth_mode AUTH_TYPE
  AUTH_ENABLED AUTH_HOST AUTH_URL auth0_domain USE_SECRET partition_key primaryKey sort-key cacheKey foreign_key hotkey
  MAX_TOKENS total_tokens nextToken NEXT_TOKEN continuation-token tokenizer secretary passage compass bypass passenger
  keyboard monkey keyspace PWD OLDPWD pass_rate connection_timeout connections AWS_CONTAINER_CREDENTIALS_RELATIVE_URI
  AWS_WEB_IDENTITY_TOKEN_FILE reset_password_url FORGOT_PASSWORD password_hash secretKeyRef path /prod/secrets/db/host
`;

const list = (text: string) => text.trim().split(/\s+/);

describe('isSecretLikeName', () => {
  it.each(list(SECRET_LIKE))('%s is', name => expect(isSecretLikeName(name)).toBe(true));
  it.each(list(NOT_SECRET_LIKE))('%s is not', name => expect(isSecretLikeName(name)).toBe(false));

  it('does not depend on how the words are joined', () => {
    const word = fc.constantFrom('db', 'app', 'secret', 'password', 'arn', 'url', 'token', 'id', 'api', 'key', 'prod');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), words => {
        const camel = words.map((w, i) => (i === 0 ? w : w[0]!.toUpperCase() + w.slice(1))).join('');
        const forms = [
          words.join('_'),
          words.join('-'),
          words.join('.'),
          words.join('/'),
          words.join('_').toUpperCase(),
          camel,
        ];
        expect(new Set(forms.map(form => secretNameKind(form))).size).toBe(1);
      }),
    );
  });

  it('never throws, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), name => typeof isSecretLikeName(name) === 'boolean'),
    );
  });
});

describe('isPublicName', () => {
  it.each(['CodeSha256', 'IMAGE_DIGEST', 'etag', 'NextToken', 'vapid_public_key', 'TLS_CERTIFICATE', 'x-amz-id-2'])(
    '%s is',
    name => expect(isPublicName(name)).toBe(true),
  );
  it.each(['UPSTREAM_CONFIG', 'API_KEY', 'value'])('%s is not', name => expect(isPublicName(name)).toBe(false));
});
