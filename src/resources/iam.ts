import type { GroupDetail, ManagedPolicyDetail, RoleDetail, UserDetail } from '@aws-sdk/client-iam';
import { item, resourceType, serviceClient } from './resource-type.ts';
import { tagMap } from './tags.ts';

const iam = serviceClient('iam');

/** One paged call tells all roles, users, groups and policies with all their documents; the types share its pages. */
const authorizationDetails = <M extends 'RoleDetailList' | 'UserDetailList' | 'GroupDetailList' | 'Policies'>(
  items: M,
) =>
  iam.list('GetAccountAuthorizationDetails', {
    action: 'iam:GetAccountAuthorizationDetails',
    items,
    tokens: ['Marker', 'Marker'],
    input: { MaxItems: 1000 },
    shared: true,
  });

export const iamRole = resourceType({
  type: 'AWS::IAM::Role',
  description: 'An IAM role with its trust policy, its inline policies and the names of its managed ones.',
  scope: 'global',
  functions: { one: 'role', all: 'roles' },
  list: authorizationDetails('RoleDetailList'),
  identify: (role: RoleDetail) => ({ id: role.RoleName!, arn: role.Arn! }),
  tags: role => tagMap(role.Tags),
  references: [
    { facet: 'role', path: 'AttachedManagedPolicies[].PolicyArn', to: 'AWS::IAM::ManagedPolicy', role: 'attached' },
    {
      facet: 'role',
      path: 'PermissionsBoundary.PermissionsBoundaryArn',
      to: 'AWS::IAM::ManagedPolicy',
      role: 'boundary',
    },
  ],
  facets: { role: item },
});

export const iamUser = resourceType({
  type: 'AWS::IAM::User',
  description: 'An IAM user with its inline policies, its groups and the names of its managed policies.',
  scope: 'global',
  functions: { one: 'user', all: 'users' },
  list: authorizationDetails('UserDetailList'),
  identify: (user: UserDetail) => ({ id: user.UserName!, arn: user.Arn! }),
  tags: user => tagMap(user.Tags),
  references: [
    { facet: 'user', path: 'AttachedManagedPolicies[].PolicyArn', to: 'AWS::IAM::ManagedPolicy', role: 'attached' },
    {
      facet: 'user',
      path: 'PermissionsBoundary.PermissionsBoundaryArn',
      to: 'AWS::IAM::ManagedPolicy',
      role: 'boundary',
    },
    { facet: 'user', path: 'GroupList[]', to: 'AWS::IAM::Group', role: 'group' },
  ],
  facets: { user: item },
});

export const iamGroup = resourceType({
  type: 'AWS::IAM::Group',
  description: 'An IAM group with its inline policies and the names of its managed ones.',
  scope: 'global',
  functions: { one: 'group', all: 'groups' },
  list: authorizationDetails('GroupDetailList'),
  identify: (group: GroupDetail) => ({ id: group.GroupName!, arn: group.Arn! }),
  references: [
    { facet: 'group', path: 'AttachedManagedPolicies[].PolicyArn', to: 'AWS::IAM::ManagedPolicy', role: 'attached' },
  ],
  facets: { group: item },
});

export const iamManagedPolicy = resourceType({
  type: 'AWS::IAM::ManagedPolicy',
  description: 'A managed policy that the account owns, or one of AWS that it uses, with all versions of its document.',
  scope: 'global',
  functions: { one: 'managedPolicy', all: 'managedPolicies' },
  list: authorizationDetails('Policies'),
  identify: (policy: ManagedPolicyDetail) => ({
    id: policy.Arn!,
    arn: policy.Arn!,
    ...(policy.PolicyName && { name: policy.PolicyName }),
  }),
  facets: { policy: item },
});
