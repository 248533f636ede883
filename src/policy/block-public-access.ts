/** The four S3 Block Public Access flags, as the API names them. */
export interface BlockPublicAccessFlags {
  BlockPublicAcls?: boolean;
  IgnorePublicAcls?: boolean;
  BlockPublicPolicy?: boolean;
  RestrictPublicBuckets?: boolean;
}

/** `none` is a level that is known to have no configuration; a level left out could not be read. */
export type BlockPublicAccessLevel = BlockPublicAccessFlags | 'none' | undefined;

export type EffectiveFlags = Record<keyof BlockPublicAccessFlags, boolean | 'unknown'>;

const FLAGS = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'] as const;

/**
 * What holds for a request: S3 applies the most restrictive combination, so a flag set at any level is set, whatever
 * could not be read at the others. Give the access point only for requests through it.
 */
export function effectiveBlockPublicAccess(levels: {
  account: BlockPublicAccessLevel;
  bucket: BlockPublicAccessLevel;
  accessPoint?: BlockPublicAccessLevel;
}): EffectiveFlags {
  const read =
    'accessPoint' in levels ? [levels.account, levels.bucket, levels.accessPoint] : [levels.account, levels.bucket];
  const effective = (flag: keyof BlockPublicAccessFlags): boolean | 'unknown' => {
    if (read.some(level => typeof level === 'object' && level[flag] === true)) return true;
    return read.includes(undefined) ? 'unknown' : false;
  };
  return Object.fromEntries(FLAGS.map(flag => [flag, effective(flag)])) as EffectiveFlags;
}
