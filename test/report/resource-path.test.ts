import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResourceReference } from '../../src/model/index.ts';
import { resourcePath, segment } from '../../src/report/resource-path.ts';
import { uriProblems } from './github-rules.ts';
import { hostileString } from './random-report.ts';

function reference(type: string, arn: string, id: string, changes: Partial<ResourceReference> = {}): ResourceReference {
  return { type, arn, id, name: id, account: '111122223333', region: 'eu-west-1', ...changes };
}

const anyReference: fc.Arbitrary<ResourceReference> = fc.record({
  type: fc.oneof(fc.constantFrom('AWS::KMS::Key', 'AWS::::Account', 'Custom::A::B::C'), hostileString),
  arn: hostileString,
  id: hostileString,
  name: hostileString,
  account: fc.oneof(fc.constant('111122223333'), hostileString),
  region: fc.oneof(fc.constantFrom('eu-west-1', 'aws-global'), hostileString),
});

describe('resourcePath', () => {
  it.each([
    ['AWS::KMS::Key', 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd', '1234abcd', 'kms/key/1234abcd'],
    ['AWS::S3::Bucket', 'arn:aws:s3:::my.bucket-1', 'my.bucket-1', 's3/bucket/my.bucket-1'],
    ['AWS::RDS::DBSnapshot', 'arn:aws:rds:eu-west-1:111122223333:snapshot:a', 'a', 'rds/dbsnapshot/a'],
    [
      'AWS::SSM::Parameter',
      'arn:aws:ssm:eu-west-1:111122223333:parameter/p/q',
      '/p/q',
      'ssm/parameter/%2Fp%2Fq~c7b4e2',
    ],
    ['AWS::::Account', 'arn:aws:iam::111122223333:root', '111122223333', 'account/account/111122223333~'],
  ])('%s %s', (type, arn, id, expected) => {
    const path = resourcePath(reference(type, arn, id));
    expect(path.replace(/~[0-9a-f]{16}$/, '~')).toBe(`aws/111122223333/eu-west-1/${expected.replace(/~.*$/, '~')}`);
  });

  it('tells resources apart whose id is only unique within something else', () => {
    const service = (cluster: string) =>
      resourcePath(reference('AWS::ECS::Service', `arn:aws:ecs:eu-west-1:111122223333:service/${cluster}/web`, 'web'));
    expect(service('one')).not.toBe(service('two'));
    expect(service('one')).toMatch(/^aws\/111122223333\/eu-west-1\/ecs\/service\/web~[0-9a-f]{16}$/);
  });

  it('does not depend on what people call the resource', () => {
    const arn = 'arn:aws:kms:eu-west-1:111122223333:key/1';
    const named = (name: string) => resourcePath(reference('AWS::KMS::Key', arn, '1', { name }));
    expect(named('alias/old')).toBe(named('alias/new'));
  });

  it('is a legal, bounded path for every resource', () => {
    fc.assert(
      fc.property(anyReference, resource => {
        expect(uriProblems(resourcePath(resource))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the same path only for the same resource', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyReference, { selector: ({ name: _, ...rest }) => JSON.stringify(rest) }),
        resources => {
          expect(new Set(resources.map(resourcePath)).size).toBe(resources.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes a megabyte in its stride', () => {
    const path = resourcePath(reference('AWS::KMS::Key', 'x'.repeat(1_000_000), '漢'.repeat(1_000_000)));
    expect(path.length).toBeLessThan(200);
  });
});

it('gives different texts different segments', () => {
  fc.assert(
    fc.property(hostileString, hostileString, (a, b) => {
      expect(segment(a) === segment(b)).toBe(a === b);
    }),
    { numRuns: 2_000 },
  );
});
