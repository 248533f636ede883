import { UsageError } from '../../model/index.ts';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}
export type CredentialProvider = () => Promise<Credentials>;

/** The role that reads an account other than the credentials' own. */
export interface AssumedRole {
  readonly roleArn: string;
  readonly externalId?: string;
  /** Shown in the account's CloudTrail; `keyward` by default. */
  readonly sessionName?: string;
}

/** Why there are no credentials to sign with; carries what the SDK or STS said. */
export class CredentialsFailure extends Error {
  override readonly name: string;
  readonly status: number | undefined;

  constructor(what: string, failure: unknown) {
    const { name = 'Error', message = String(failure), $metadata } = failure as SdkError;
    super(`${what}: ${message}`, { cause: failure });
    this.name = name === 'Error' ? 'CredentialsProviderError' : name;
    this.status = $metadata?.httpStatusCode;
  }

  /** The same as the user's mistake that it is when nothing has worked yet. */
  asUsageError(): UsageError {
    return new UsageError(
      `${this.message}\nGive AWS credentials by --profile, AWS_PROFILE, environment variables, AWS SSO (aws sso login), web identity, or a role of the machine.`,
    );
  }
}

interface SdkError {
  readonly name?: string;
  readonly message?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

const EARLY_MS = 5 * 60_000;
const FAILURE_KEPT_MS = 30_000;

/**
 * Credentials of one account, fetched once for all its clients. Each SDK client would otherwise ask the provider by
 * itself: hundreds of AssumeRole calls, or runs of a credential process, for one scan.
 */
export class SharedCredentials {
  readonly #what: string;
  readonly #provider: CredentialProvider;
  #current: Promise<Credentials> | undefined;
  #validUntil = 0;
  #generation = 0;
  /** True once credentials were obtained: from then on a failure is news about the scan, not about its set-up. */
  proven = false;

  constructor(what: string, provider: CredentialProvider) {
    this.#what = what;
    this.#provider = provider;
  }

  readonly provide: CredentialProvider = async () => {
    const credentials = await this.#fetched();
    // An expiry in the past makes SDK clients ask again for every call, which costs nothing and keeps the cache here.
    return { ...credentials, expiration: new Date(0) };
  };

  /** Makes sure that there are credentials, and numbers them: 1 for the first, 2 for the first renewed ones. */
  async generation(): Promise<number> {
    await this.#fetched();
    return this.#generation;
  }

  /** Forgets the credentials of a generation that AWS called expired; newer ones stay. */
  refresh(generation: number): void {
    if (generation === this.#generation) this.#validUntil = 0;
  }

  #fetched(): Promise<Credentials> {
    if (!this.#current || Date.now() >= this.#validUntil) this.#current = this.#fetch();
    return this.#current;
  }

  async #fetch(): Promise<Credentials> {
    this.#validUntil = Number.POSITIVE_INFINITY; // everyone who asks meanwhile waits for this one
    try {
      const credentials = await this.#provider();
      const expiry = credentials.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
      // A provider may hand out credentials that are about to expire; asking it for every call would not help.
      this.#validUntil = Math.max(expiry - EARLY_MS, Date.now() + FAILURE_KEPT_MS);
      this.proven = true;
      return credentials;
    } catch (failure) {
      this.#validUntil = Date.now() + FAILURE_KEPT_MS;
      throw new CredentialsFailure(this.#what, failure);
    }
  }
}

/** The credentials every AWS tool would use: environment, profile, SSO, web identity, container or instance role. */
export function ownCredentials(profile: string | undefined, provider?: CredentialProvider): SharedCredentials {
  const chain = async () => {
    const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
    return fromNodeProviderChain(profile ? { profile } : {})();
  };
  return new SharedCredentials(
    profile ? `no credentials in profile ${profile}` : 'no AWS credentials',
    provider ?? chain,
  );
}

/** Credentials of a role, assumed with `base` and assumed again before they expire. */
export function roleCredentials(
  account: string,
  role: AssumedRole,
  base: SharedCredentials,
  sts: object,
): SharedCredentials {
  let assume: CredentialProvider | undefined;
  return new SharedCredentials(`the role ${role.roleArn} of account ${account} could not be assumed`, async () => {
    const { fromTemporaryCredentials } = await import('@aws-sdk/credential-providers');
    assume ??= fromTemporaryCredentials({
      params: {
        RoleArn: role.roleArn,
        RoleSessionName: role.sessionName ?? 'keyward',
        ...(role.externalId && { ExternalId: role.externalId }),
      },
      masterCredentials: base.provide,
      clientConfig: sts,
    }) as CredentialProvider;
    return assume();
  });
}
