const NO_TAGS: Record<string, string> = Object.freeze({});

/** Tags as AWS writes most of them. */
export function tagMap(
  tags: readonly { Key?: string | undefined; Value?: string | undefined }[] | undefined,
): Record<string, string> {
  if (!tags || tags.length === 0) return NO_TAGS;
  return Object.fromEntries(tags.map(tag => [tag.Key ?? '', tag.Value ?? '']));
}
