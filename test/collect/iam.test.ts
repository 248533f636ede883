import { expect, it } from 'vitest';
import { collect } from '../../src/collect/collect.ts';
import { planCollection } from '../../src/collect/plan.ts';
import type { AwsCall } from '../../src/model/index.ts';
import { loadRules } from '../../src/ruleset/index.ts';
import { FakePort, ok, scopeOf } from './fake-port.ts';

const OPERATION = 'iam.GetAccountAuthorizationDetails';
const rules = loadRules(['rules/s3/s3-replication-role-cannot-decrypt-source.yaml']).rules;

it('roles, users, groups and policies of an account come from one paged call', async () => {
  const pages: Record<string, Record<string, unknown>> = {
    first: {
      RoleDetailList: [{ RoleName: 'a', Arn: 'arn:aws:iam::111122223333:role/a' }],
      UserDetailList: [{ UserName: 'u', Arn: 'arn:aws:iam::111122223333:user/u' }],
      GroupDetailList: [],
      Policies: [],
      Marker: 'second',
    },
    second: {
      RoleDetailList: [{ RoleName: 'b', Arn: 'arn:aws:iam::111122223333:role/b' }],
      UserDetailList: [],
      GroupDetailList: [{ GroupName: 'g', Arn: 'arn:aws:iam::111122223333:group/g' }],
      Policies: [{ PolicyName: 'p', Arn: 'arn:aws:iam::111122223333:policy/p' }],
    },
  };
  const port = new FakePort({ [OPERATION]: (call: AwsCall) => ok(pages[(call.input.Marker as string) ?? 'first']!) });
  const plan = planCollection(rules, { inspectValues: false });
  const { resources } = await collect(port, plan, scopeOf(['us-east-1', 'eu-west-1']));
  const found = resources.filter(({ type }) => type.startsWith('AWS::IAM::')).map(({ type, id }) => `${type} ${id}`);
  expect(found.sort()).toEqual([
    'AWS::IAM::Group g',
    'AWS::IAM::ManagedPolicy arn:aws:iam::111122223333:policy/p',
    'AWS::IAM::Role a',
    'AWS::IAM::Role b',
    'AWS::IAM::User u',
  ]);
  expect(port.count(OPERATION)).toBe(2);
  expect(port.duplicates()).toEqual([]);
});

it('a denied call leaves every one of the types unread', async () => {
  const plan = planCollection(rules, { inspectValues: false });
  const { listGaps } = await collect(new FakePort({}), plan, scopeOf(['us-east-1']));
  const types = listGaps.map(({ type }) => type).filter(type => type.startsWith('AWS::IAM::'));
  expect(types.sort()).toEqual(['AWS::IAM::Group', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::Role', 'AWS::IAM::User']);
});
