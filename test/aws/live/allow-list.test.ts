import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ForbiddenCall, requireAllowed } from '../../../src/aws/live/allow-list.ts';
import { call, FakeAws, json, portTo } from './fake-aws.ts';

const permit = (id: string, input = {}, policy = {}) =>
  requireAllowed(call(id, input), { allowed: new Set([id]), ...policy });

describe('what may be sent', () => {
  test('a declared read may, an undeclared one may not', () => {
    expect(() => permit('kms.DescribeKey')).not.toThrow();
    expect(() => permit('kms.DescribeKey', {}, { allowed: new Set(['kms.ListKeys']) })).toThrow(ForbiddenCall);
  });

  test('nothing that writes may be sent, declared or not', () => {
    for (const id of ['kms.ScheduleKeyDeletion', 's3.PutBucketPolicy', 'ec2.DeleteSnapshot', 'kms.Getaway', 'kms.get'])
      expect(() => permit(id)).toThrow(/only reading/);
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{2,8}[A-Z][a-z]{2,8}$/), operation => {
        fc.pre(!/^(Get|List|Describe|Head|Lookup|Search)[A-Z]/.test(operation));
        expect(() => permit(`kms.${operation}`)).toThrow(ForbiddenCall);
      }),
    );
  });

  test('nothing that returns secret material may be sent, declared or not', () => {
    for (const id of [
      'secrets-manager.GetSecretValue',
      'secrets-manager.BatchGetSecretValue',
      'kms.Decrypt',
      's3.GetObject',
      'ssm.GetParameter',
      'ssm.GetParameters',
      'ssm.GetParametersByPath',
      'ssm.GetParameterHistory',
      'lambda.GetFunction',
      'ec2.GetPasswordData',
      'ecr.GetDownloadUrlForLayer',
      'sts.GetSessionToken',
    ])
      expect(() => permit(id), id).toThrow(ForbiddenCall);
  });

  test('parameter values may be read with the consent of the user, and are never decrypted', () => {
    const consent = { inspectValues: true };
    expect(() => permit('ssm.GetParameters', { Names: ['/a'] }, consent)).not.toThrow();
    expect(() => permit('ssm.GetParameters', { Names: ['/a'], WithDecryption: true }, consent)).toThrow(
      /never decrypted/,
    );
    expect(() => permit('ssm.GetParameters', {}, { ...consent, allowed: new Set() })).toThrow(/no declaration/);
    expect(() => permit('ssm.GetParameter', {}, consent)).toThrow(/secret material/);
  });

  test('a refused call sends nothing and is not counted', async () => {
    const aws = new FakeAws(() => json({}));
    const port = portTo(aws, { allowed: new Set(['kms.ScheduleKeyDeletion', 'secrets-manager.GetSecretValue']) });
    for (const id of ['kms.ScheduleKeyDeletion', 'secrets-manager.GetSecretValue', 'kms.DescribeKey'])
      await expect(port.call(call(id, { KeyId: 'k', SecretId: 's' }))).rejects.toThrow(ForbiddenCall);
    expect(aws.requests).toEqual([]);
    expect(port.statistics().total).toBe(0);
  });
});
