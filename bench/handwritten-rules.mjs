// The same questions as the rules of these ids, written by hand without any engine: the yardstick of evaluate.mjs.
const value = facet => (facet.state === 'present' ? facet.value : undefined);

export const handwritten = {
  'kms-key-rotation-disabled': ({ metadata, rotation }) => {
    const key = value(metadata);
    const applies =
      key.KeyManager === 'CUSTOMER' &&
      key.KeyState === 'Enabled' &&
      key.KeySpec === 'SYMMETRIC_DEFAULT' &&
      key.Origin === 'AWS_KMS' &&
      (key.MultiRegionConfiguration?.MultiRegionKeyType ?? 'PRIMARY') === 'PRIMARY';
    if (!applies) return 'notApplicable';
    return value(rotation).KeyRotationEnabled ? 'pass' : 'fail';
  },
};
