import type { CertificateSummary } from '@aws-sdk/client-acm';
import { item, resourceType, serviceClient } from './resource-type.ts';

const acm = serviceClient('acm');

export const acmCertificate = resourceType({
  type: 'AWS::CertificateManager::Certificate',
  description: 'A certificate in Certificate Manager: issued by Amazon, by a private CA, or imported. Never its key.',
  scope: 'regional',
  functions: { all: 'certificates' },
  list: acm.list('ListCertificates', {
    action: 'acm:ListCertificates',
    items: 'CertificateSummaryList',
    tokens: ['NextToken', 'NextToken'],
    // Without key types AWS lists RSA 1024 and 2048 only; larger RSA and all ECDSA certificates would not exist.
    input: {
      Includes: {
        keyTypes: ['RSA_1024', 'RSA_2048', 'RSA_3072', 'RSA_4096', 'EC_prime256v1', 'EC_secp384r1', 'EC_secp521r1'],
      },
      MaxItems: 1000,
    },
  }),
  identify: (certificate: CertificateSummary) => ({
    id: certificate.CertificateArn!.split('/').at(-1)!,
    arn: certificate.CertificateArn!,
    ...(certificate.DomainName && { name: certificate.DomainName }),
  }),
  goneOn: ['ResourceNotFoundException'],
  facets: {
    certificate: item,
    detail: acm.call('DescribeCertificate', {
      action: 'acm:DescribeCertificate',
      input: (certificate: CertificateSummary) => ({ CertificateArn: certificate.CertificateArn }),
      pick: 'Certificate',
    }),
  },
});
