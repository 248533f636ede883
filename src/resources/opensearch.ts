import type { DomainInfo } from '@aws-sdk/client-opensearch';
import { resourceType, serviceClient } from './resource-type.ts';

const opensearch = serviceClient('opensearch');

export const opensearchDomain = resourceType({
  type: 'AWS::OpenSearchService::Domain',
  description: 'An OpenSearch or Elasticsearch domain.',
  scope: 'regional',
  list: opensearch.list('ListDomainNames', { action: 'es:ListDomainNames', items: 'DomainNames' }),
  identify: (domain: DomainInfo, { partition, region, account }) => ({
    id: domain.DomainName!,
    arn: `arn:${partition}:es:${region}:${account}:domain/${domain.DomainName}`,
  }),
  goneOn: ['ResourceNotFoundException'],
  facets: {
    // Holds the access policy too (AccessPolicies).
    domain: opensearch.call('DescribeDomain', {
      action: 'es:DescribeDomain',
      input: (domain: DomainInfo) => ({ DomainName: domain.DomainName }),
      pick: 'DomainStatus',
    }),
  },
});
