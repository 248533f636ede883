// The same questions as the rules of these ids, written by hand without any engine: the yardstick of evaluate.mjs.
const value = facet => (facet.state === 'present' ? facet.value : undefined);

const rotates = key =>
  key.KeyManager === 'CUSTOMER' &&
  key.KeyState === 'Enabled' &&
  key.KeySpec === 'SYMMETRIC_DEFAULT' &&
  key.Origin === 'AWS_KMS' &&
  (key.MultiRegionConfiguration?.MultiRegionKeyType ?? 'PRIMARY') === 'PRIMARY';
const usesKms = rule =>
  ['aws:kms', 'aws:kms:dsse'].includes(rule.ApplyServerSideEncryptionByDefault?.SSEAlgorithm ?? 'AES256');
const outcome = fails => (fails ? 'fail' : 'pass');

export const handwritten = {
  'kms-key-rotation-disabled': ({ metadata, rotation }) =>
    rotates(value(metadata)) ? outcome(!value(rotation).KeyRotationEnabled) : 'notApplicable',
  'kms-key-rotation-period-too-long': ({ metadata, rotation }) =>
    rotates(value(metadata)) && value(rotation).KeyRotationEnabled
      ? outcome((value(rotation).RotationPeriodInDays ?? 365) > 365)
      : 'notApplicable',
  'kms-key-pending-deletion': ({ metadata }) =>
    value(metadata).KeyManager === 'CUSTOMER'
      ? outcome(['PendingDeletion', 'PendingReplicaDeletion'].includes(value(metadata).KeyState))
      : 'notApplicable',
  's3-replication-kms-objects-not-selected': ({ replication, encryption }) => {
    const rules = value(replication)?.Rules ?? [];
    const enabled = rules.filter(rule => rule.Status === 'Enabled');
    if (enabled.length === 0 || !(value(encryption)?.Rules ?? []).some(usesKms)) return 'notApplicable';
    const hidden = rule =>
      enabled.some(
        above =>
          (above.Priority ?? 0) > (rule.Priority ?? 0) &&
          above.Destination.Bucket === rule.Destination.Bucket &&
          (above.Filter?.Prefix ?? '') === '' &&
          !above.Filter?.Tag &&
          !above.Filter?.And,
      );
    return outcome(
      enabled.some(
        rule =>
          ((rule.SourceSelectionCriteria?.SseKmsEncryptedObjects?.Status ?? 'Disabled') !== 'Enabled' ||
            (rule.Destination.EncryptionConfiguration?.ReplicaKmsKeyID ?? '') === '') &&
          !hidden(rule),
      ),
    );
  },
  's3-bucket-key-disabled': ({ encryption }) => {
    const rules = value(encryption)?.Rules ?? [];
    if (!rules.some(rule => (rule.ApplyServerSideEncryptionByDefault?.SSEAlgorithm ?? 'AES256') === 'aws:kms')) {
      return 'notApplicable';
    }
    return outcome(!rules.some(rule => rule.BucketKeyEnabled ?? false));
  },
  'ebs-volume-unencrypted': ({ volume }) =>
    ['creating', 'deleting', 'deleted'].includes(value(volume).State)
      ? 'notApplicable'
      : outcome(!value(volume).Encrypted),
  'ebs-snapshot-unencrypted': ({ snapshot }) =>
    (value(snapshot).OwnerId ?? '111122223333') === '111122223333'
      ? outcome(!value(snapshot).Encrypted)
      : 'notApplicable',
  'ebs-snapshot-public': ({ snapshot, permissions }) =>
    (value(snapshot).OwnerId ?? '111122223333') === '111122223333'
      ? outcome(!value(snapshot).Encrypted && value(permissions).some(permission => permission.Group === 'all'))
      : 'notApplicable',
};
