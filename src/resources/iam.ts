import type { Role, User } from '@aws-sdk/client-iam';
import { item, resourceType, serviceClient } from './resource-type.ts';

const iam = serviceClient('iam');

const byName = (role: Role) => ({ RoleName: role.RoleName });

export const iamRole = resourceType({
  type: 'AWS::IAM::Role',
  description: 'An IAM role with its trust policy and the names of its permissions.',
  scope: 'global',
  functions: { one: 'role', all: 'roles' },
  list: iam.list('ListRoles', {
    action: 'iam:ListRoles',
    items: 'Roles',
    tokens: ['Marker', 'Marker'],
    input: { MaxItems: 1000 },
  }),
  identify: (role: Role) => ({ id: role.RoleName!, arn: role.Arn! }),
  goneOn: ['NoSuchEntityException'],
  facets: {
    role: item,
    attachedPolicies: iam.call('ListAttachedRolePolicies', {
      action: 'iam:ListAttachedRolePolicies',
      input: byName,
      pick: 'AttachedPolicies',
      optional: true,
      tokens: ['Marker', 'Marker'],
    }),
    inlinePolicies: iam.call('ListRolePolicies', {
      action: 'iam:ListRolePolicies',
      input: byName,
      pick: 'PolicyNames',
      tokens: ['Marker', 'Marker'],
    }),
  },
});

export const iamUser = resourceType({
  type: 'AWS::IAM::User',
  description: 'An IAM user.',
  scope: 'global',
  functions: { one: 'user', all: 'users' },
  list: iam.list('ListUsers', {
    action: 'iam:ListUsers',
    items: 'Users',
    tokens: ['Marker', 'Marker'],
    input: { MaxItems: 1000 },
  }),
  identify: (user: User) => ({ id: user.UserName!, arn: user.Arn! }),
  goneOn: ['NoSuchEntityException'],
  facets: { user: item },
});
