import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { UsageError } from '../../../src/model/index.ts';
import { CREDENTIALS, call, FakeAws, json, portTo, xml } from './fake-aws.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const identityXml = (account: string) =>
  xml(
    `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws-us-gov:iam::${account}:user/a</Arn><UserId>u</UserId><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
  );
const stsError = (code: string) =>
  xml(
    `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>not you</Message></Error></ErrorResponse>`,
    403,
  );
const isSts = ({ hostname }: { hostname: string }) => hostname.startsWith('sts.');
const expired = json(
  { __type: 'ExpiredTokenException', message: 'The security token included in the request is expired' },
  400,
);
const regions = ['eu-west-1', 'us-east-1', 'us-west-2'];

describe('own credentials', () => {
  test('are fetched once for all services and Regions', async () => {
    const provider = vi.fn(async () => CREDENTIALS);
    const port = portTo(new FakeAws(() => json({})), { credentials: provider });
    await Promise.all(
      regions.flatMap(region => [
        port.call(call('kms.ListKeys', {}, { region })),
        port.call(call('ssm.DescribeParameters', {}, { region })),
      ]),
    );
    expect(provider).toHaveBeenCalledTimes(1);
  });

  test('that expire in the middle are fetched again and the call is repeated once', async () => {
    let session = 0;
    const provider = vi.fn(async () => ({ ...CREDENTIALS, sessionToken: `session-${++session}` }));
    const aws = new FakeAws(({ headers }) =>
      headers['x-amz-security-token'] === 'session-1' ? expired : json({ Keys: [] }),
    );
    const port = portTo(aws, { credentials: provider });
    const answers = await Promise.all(regions.map(region => port.call(call('kms.ListKeys', {}, { region }))));
    expect(answers.map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
    expect(provider).toHaveBeenCalledTimes(2);
    expect(port.statistics()).toMatchObject({ total: 3, retried: 3 });
  });

  test('that stay expired are an answer that says so, not a crash', async () => {
    const port = portTo(new FakeAws(() => expired));
    const { error } = await port.call(call('kms.ListKeys'));
    expect(error).toMatchObject({ name: 'ExpiredTokenException', status: 400 });
    expect(error?.message).toMatch(/credentials have expired/);
  });

  test('near their expiry are renewed before it', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const provider = vi.fn(async () => ({ ...CREDENTIALS, expiration: new Date(Date.now() + 3_600_000) }));
    const port = portTo(new FakeAws(() => json({})), { credentials: provider });
    await port.call(call('kms.ListKeys'));
    vi.setSystemTime(Date.now() + 50 * 60_000);
    await port.call(call('kms.ListKeys'));
    expect(provider).toHaveBeenCalledTimes(1);
    vi.setSystemTime(Date.now() + 6 * 60_000);
    await port.call(call('kms.ListKeys'));
    expect(provider).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  test('that do not exist are a usage error before anything is sent', async () => {
    const aws = new FakeAws(() => json({}));
    const directory = mkdtempSync(join(tmpdir(), 'keyward-'));
    for (const name of [
      'AWS_ACCESS_KEY_ID',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_PROFILE',
      'AWS_SESSION_TOKEN',
      'AWS_WEB_IDENTITY_TOKEN_FILE',
    ])
      vi.stubEnv(name, undefined);
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    vi.stubEnv('AWS_CONFIG_FILE', join(directory, 'config'));
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(directory, 'credentials'));
    const port = portTo(aws, { credentials: undefined as never });
    await expect(port.identify('eu-west-1')).rejects.toThrow(UsageError);
    await expect(port.call(call('kms.ListKeys'))).rejects.toThrow(/no AWS credentials.*\n.*--profile/);
    const named = portTo(aws, { credentials: undefined as never, profile: 'nobody' });
    await expect(named.call(call('kms.ListKeys'))).rejects.toThrow(/no credentials in profile nobody/);
    expect(aws.requests).toEqual([]);
  });

  test('come from the named profile', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'keyward-'));
    writeFileSync(
      join(directory, 'credentials'),
      '[audit]\naws_access_key_id = AKIDAUDIT\naws_secret_access_key = s3cr3t\n',
    );
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE']) vi.stubEnv(name, undefined);
    vi.stubEnv('AWS_CONFIG_FILE', join(directory, 'config'));
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(directory, 'credentials'));
    const aws = new FakeAws(() => json({}));
    await portTo(aws, { credentials: undefined as never, profile: 'audit' }).call(call('kms.ListKeys'));
    expect(aws.requests[0]?.headers.authorization).toContain('AKIDAUDIT');
  });

  test('that fail later are an answer: what was read so far is worth a report', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    let fine = true;
    const port = portTo(new FakeAws(() => json({})), {
      credentials: async () => {
        if (!fine) throw Object.assign(new Error('the SSO session has expired'), { name: 'CredentialsProviderError' });
        return { ...CREDENTIALS, expiration: new Date(Date.now() + 3_600_000) };
      },
    });
    await port.call(call('kms.ListKeys'));
    fine = false;
    vi.setSystemTime(Date.now() + 3_600_000);
    const { error } = await port.call(call('kms.ListKeys'));
    expect(error).toMatchObject({
      name: 'CredentialsProviderError',
      message: expect.stringMatching(/SSO session has expired/),
    });
    vi.useRealTimers();
  });
});

describe('who is calling', () => {
  test('is asked of STS, counted, and tells account and partition', async () => {
    // Neither declared nor in the shapes that recordings are normalised by.
    const normalise = () => {
      throw new Error('not a declared operation');
    };
    const port = portTo(new FakeAws(() => identityXml('444455556666')), { allowed: new Set(), normalise });
    expect(await port.identify('us-gov-west-1')).toEqual({
      account: '444455556666',
      partition: 'aws-us-gov',
      arn: 'arn:aws-us-gov:iam::444455556666:user/a',
    });
    expect(port.statistics()).toMatchObject({ total: 1, byOperation: { 'sts.GetCallerIdentity': 1 } });
  });

  test.each([
    ['ExpiredToken', /expired; log in again: ExpiredToken/],
    ['InvalidClientTokenId', /did not accept the credentials: InvalidClientTokenId/],
  ])('%s is a usage error', async (code, message) => {
    const failed = portTo(new FakeAws(() => stsError(code))).identify('eu-west-1');
    await expect(failed).rejects.toThrow(UsageError);
    await expect(failed).rejects.toThrow(message);
  });

  test('another account is not read with these credentials', async () => {
    const port = portTo(new FakeAws(request => (isSts(request) ? identityXml('444455556666') : json({}))));
    await port.identify('us-gov-west-1');
    await expect(port.call(call('kms.ListKeys'))).rejects.toThrow(/no role is given to read account 111122223333/);
    expect((await port.call(call('kms.ListKeys', {}, { account: '444455556666' }))).error).toBeUndefined();
  });
});

describe('roles', () => {
  const assumed = (account: string) =>
    xml(
      `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials><AccessKeyId>ASIA${account}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2999-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
    );
  const roles = new Map(
    ['222233334444', '333344445555'].map(account => [
      account,
      { roleArn: `arn:aws:iam::${account}:role/audit`, externalId: 'e' },
    ]),
  );

  test('are assumed once an account, and sign its calls only', async () => {
    const aws = new FakeAws(request =>
      isSts(request) ? assumed(/role%2F|3A%3A(\d{12})/.exec(request.body ?? '')?.[1] ?? '') : json({}),
    );
    const port = portTo(aws, { roles });
    const accounts = ['111122223333', ...roles.keys()];
    await Promise.all(
      accounts.flatMap(account => regions.map(region => port.call(call('kms.ListKeys', {}, { account, region })))),
    );
    const sts = aws.requests.filter(isSts);
    expect(sts.length).toBe(2);
    for (const { body } of sts)
      expect(body).toMatch(/Action=AssumeRole.*RoleSessionName=keyward.*|RoleSessionName=keyward.*Action=AssumeRole/);
    const signers = aws.requests
      .filter(request => !isSts(request))
      .map(({ headers }) => /Credential=(\w+)/.exec(headers.authorization ?? '')?.[1]);
    const counts = Object.fromEntries(
      [...new Set(signers)].map(id => [id, signers.filter(other => other === id).length]),
    );
    expect(counts).toEqual({ AKIDEXAMPLE: 3, ASIA222233334444: 3, ASIA333344445555: 3 });
  });

  test('that cannot be assumed cost their own account only, and are asked for once', async () => {
    const aws = new FakeAws(request => (isSts(request) ? stsError('AccessDenied') : json({ Keys: [] })));
    const port = portTo(aws, { roles });
    const denied = await Promise.all(
      regions.map(region => port.call(call('kms.ListKeys', {}, { account: '222233334444', region }))),
    );
    for (const { error } of denied) {
      expect(error).toMatchObject({ name: 'AccessDenied', status: 403 });
      expect(error?.message).toMatch(
        /role arn:aws:iam::222233334444:role\/audit of account 222233334444 could not be assumed: not you/,
      );
    }
    expect(aws.requests.filter(isSts).length).toBe(1);
    expect((await port.call(call('kms.ListKeys'))).error).toBeUndefined();
  });
});
