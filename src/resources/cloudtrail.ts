import type { EventDataStore, Trail } from '@aws-sdk/client-cloudtrail';
import { item, resourceType, serviceClient } from './resource-type.ts';

const cloudtrail = serviceClient('cloudtrail');

export const cloudtrailTrail = resourceType({
  type: 'AWS::CloudTrail::Trail',
  description: 'A CloudTrail trail, told once in its home Region.',
  scope: 'regional',
  functions: { all: 'trails' },
  // Shadow trails are asked for because an organisation's trail is only visible as one in a member account.
  list: cloudtrail.list('DescribeTrails', {
    action: 'cloudtrail:DescribeTrails',
    items: 'trailList',
    input: { includeShadowTrails: true },
  }),
  identify: (trail: Trail, { partition, region, account }) => ({
    id: trail.Name!,
    arn: trail.TrailARN ?? `arn:${partition}:cloudtrail:${trail.HomeRegion ?? region}:${account}:trail/${trail.Name}`,
    region: trail.HomeRegion ?? region,
  }),
  // No goneOn: TrailNotFoundException is also what a member account gets for the selectors of its organisation's trail,
  // and a trail that is merely hidden must not vanish from the account.
  facets: {
    trail: item,
    status: cloudtrail.call('GetTrailStatus', {
      action: 'cloudtrail:GetTrailStatus',
      input: (trail: Trail) => ({ Name: trail.TrailARN ?? trail.Name }),
    }),
    selectors: cloudtrail.call('GetEventSelectors', {
      action: 'cloudtrail:GetEventSelectors',
      input: (trail: Trail) => ({ TrailName: trail.TrailARN ?? trail.Name }),
    }),
  },
});

export const cloudtrailEventDataStore = resourceType({
  type: 'AWS::CloudTrail::EventDataStore',
  description: 'A CloudTrail Lake event data store.',
  scope: 'regional',
  functions: { all: 'eventDataStores' },
  list: cloudtrail.list('ListEventDataStores', {
    action: 'cloudtrail:ListEventDataStores',
    items: 'EventDataStores',
    tokens: ['NextToken', 'NextToken'],
    input: { MaxResults: 100 },
  }),
  identify: (store: EventDataStore) => ({
    id: store.EventDataStoreArn!,
    arn: store.EventDataStoreArn!,
    ...(store.Name && { name: store.Name }),
  }),
  goneOn: ['EventDataStoreNotFoundException'],
  facets: {
    store: item,
    detail: cloudtrail.call('GetEventDataStore', {
      action: 'cloudtrail:GetEventDataStore',
      input: (store: EventDataStore) => ({ EventDataStore: store.EventDataStoreArn }),
    }),
  },
});
