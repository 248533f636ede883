/** Who is inside. Every list only ever adds insiders, so adding to one can only remove findings. */
export interface Trust {
  /** The accounts being scanned; always trusted. */
  readonly ownAccounts: readonly string[];
  readonly accounts: readonly string[];
  readonly organizations: readonly string[];
  /** Canonical user ids known to be inside; left out, no canonical user can be told apart. */
  readonly canonicalUsers?: readonly string[];
}

/** What a user says about trust; the accounts of the scan are added. */
export interface TrustSettings {
  readonly accounts?: readonly string[];
  readonly organizations?: readonly string[];
  readonly canonicalUsers?: readonly string[];
}

/** The trust of a scan of these accounts. */
export const trustOf = (
  ownAccounts: readonly string[],
  { accounts = [], organizations = [], canonicalUsers }: TrustSettings = {},
): Trust => ({ ownAccounts, accounts, organizations, ...(canonicalUsers && { canonicalUsers }) });
