import { describe, expect, it } from 'vitest';
import { ResourceIndex } from '../../src/graph/resource-index.ts';
import { GLOBAL_REGION, type Resource } from '../../src/model/index.ts';

const OWN = '111122223333';
const OTHER = '444455556666';
const FOREIGN = '999988887777';

const role = (account: string, name: string): Resource => ({
  type: 'AWS::IAM::Role',
  partition: 'aws',
  account,
  region: GLOBAL_REGION,
  id: name,
  name,
  arn: `arn:aws:iam::${account}:role/${name}`,
  facets: {},
});

const index = new ResourceIndex({
  resources: [role(OWN, 'app'), role(OTHER, 'app'), role(OTHER, 'batch')],
  listGaps: [],
  unscanned: [],
  types: new Set(['AWS::IAM::Role']),
  accounts: [OWN, OTHER].map(account => ({ account, regions: ['us-east-1'], disabledRegions: [] })),
});
const from = { partition: 'aws', account: OWN, region: 'us-east-1' };
const resolve = (reference: string) => index.resolve('AWS::IAM::Role', reference, from);

describe('IAM names are unique in an account', () => {
  it('finds the role of the account that the ARN names', () => {
    expect(resolve(`arn:aws:iam::${OTHER}:role/app`)).toMatchObject({ state: 'present', resource: { account: OTHER } });
    expect(resolve('app')).toMatchObject({ state: 'present', resource: { account: OWN } });
  });

  it('does not take a role of the same name for one of an account that was not scanned', () => {
    expect(resolve(`arn:aws:iam::${FOREIGN}:role/app`)).toEqual({ state: 'foreign', account: FOREIGN });
  });

  it('knows that a role is missing from its own account although another account has it', () => {
    expect(resolve(`arn:aws:iam::${OWN}:role/batch`)).toEqual({ state: 'missing' });
    expect(resolve('batch')).toEqual({ state: 'missing' });
  });
});
