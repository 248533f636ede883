import { type AccountScope, type AwsError, type AwsPort, UsageError } from '../../model/index.ts';
import type { CallerIdentity } from './live-port.ts';
import { homeRegion } from './sdk-clients.ts';

export type ScopeWarning =
  /** AWS does not list this Region; it is scanned all the same, AWS may be newer than what it tells this account. */
  | { readonly kind: 'unknownRegion'; readonly region: string; readonly message: string }
  /** Asked for, but the account has not enabled it; it is listed as disabled and not scanned. */
  | { readonly kind: 'disabledRegion'; readonly region: string; readonly message: string }
  /** The Regions were given by the user and could not be compared with what the account has. */
  | { readonly kind: 'unverifiedRegions'; readonly error: AwsError; readonly message: string };

/** The Regions to scan; or, when all were asked for and AWS does not tell which there are, why not. */
export type RegionDiscovery =
  | { readonly account: AccountScope; readonly warnings: readonly ScopeWarning[]; readonly error?: undefined }
  | { readonly account?: undefined; readonly operation: 'ec2.DescribeRegions'; readonly error: AwsError };

const REGION_NAME = /^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/;

/** The Region to start in: the user's first, else the environment's or profile's, else us-east-1. */
export async function findStartRegion(regions: 'all' | readonly string[], profile?: string): Promise<string> {
  if (regions !== 'all' && regions[0]) return regions[0];
  const { loadConfig, NODE_REGION_CONFIG_FILE_OPTIONS, NODE_REGION_CONFIG_OPTIONS } = await import(
    '@smithy/core/config'
  );
  const configured = await loadConfig<string | undefined>(
    { ...NODE_REGION_CONFIG_OPTIONS, default: () => undefined } as never,
    { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...(profile && { profile }) },
  )();
  return configured || homeRegion('aws');
}

/**
 * Asks EC2 in `startRegion` which Regions the account has, through the port, so that the call is counted and recorded.
 * There is no built-in list to fall back on: a Region nobody looked at must not be missing silently.
 */
export async function discoverRegions(
  port: AwsPort,
  identity: Pick<CallerIdentity, 'partition' | 'account'>,
  regions: 'all' | readonly string[],
  startRegion: string,
): Promise<RegionDiscovery> {
  const { partition, account } = identity;
  if (regions !== 'all') requireRegionNames(regions);
  const answer = await port.call({
    partition,
    account,
    region: startRegion,
    client: 'ec2',
    operation: 'DescribeRegions',
    input: { AllRegions: true },
  });
  const found = answer.error ?? regionsIn(answer.output);
  if ('name' in found) {
    if (regions === 'all') return { operation: 'ec2.DescribeRegions', error: found };
    const message = `the Regions could not be checked with ec2:DescribeRegions (${found.name}); the given ones are scanned`;
    return {
      account: { account, regions, disabledRegions: [] },
      warnings: [{ kind: 'unverifiedRegions', error: found, message }],
    };
  }
  return regions === 'all' ? allOf(account, found) : someOf(account, found, regions);
}

interface KnownRegions {
  readonly enabled: readonly string[];
  readonly disabled: readonly string[];
}

function regionsIn(output: Readonly<Record<string, unknown>>): KnownRegions | AwsError {
  const regions = (output.Regions ?? []) as readonly { RegionName?: string; OptInStatus?: string }[];
  const isOn = (status: string | undefined) => status === 'opt-in-not-required' || status === 'opted-in';
  const names = (on: boolean) =>
    regions
      .filter(({ OptInStatus }) => isOn(OptInStatus) === on)
      .flatMap(({ RegionName }) => RegionName ?? [])
      .sort();
  const enabled = names(true);
  if (enabled.length === 0) return { name: 'NoRegions', message: 'ec2:DescribeRegions named no enabled Region' };
  return { enabled, disabled: names(false) };
}

function allOf(account: string, { enabled, disabled }: KnownRegions): RegionDiscovery {
  return { account: { account, regions: enabled, disabledRegions: disabled }, warnings: [] };
}

function someOf(account: string, { enabled, disabled }: KnownRegions, asked: readonly string[]): RegionDiscovery {
  const warnings: ScopeWarning[] = [];
  for (const region of new Set(asked)) {
    if (disabled.includes(region)) {
      warnings.push({
        kind: 'disabledRegion',
        region,
        message: `${region} is not enabled for account ${account} and is not scanned`,
      });
    } else if (!enabled.includes(region)) {
      warnings.push({
        kind: 'unknownRegion',
        region,
        message: `AWS does not list a Region ${region} for account ${account}`,
      });
    }
  }
  const unique = [...new Set(asked)].sort();
  return {
    account: {
      account,
      regions: unique.filter(region => !disabled.includes(region)),
      disabledRegions: unique.filter(region => disabled.includes(region)),
    },
    warnings,
  };
}

function requireRegionNames(regions: readonly string[]): void {
  const odd = regions.filter(region => !REGION_NAME.test(region));
  if (odd.length > 0) throw new UsageError(`not the name of an AWS Region: ${odd.join(', ')}`);
  if (regions.length === 0) throw new UsageError('no Regions are given');
}
