import type { Severity } from '../../../model/rule.ts';

/** 1234567 → 1,234,567 on every machine. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 rule`, `2 rules`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** The first few of a list and how many more there are. */
export function some(items: readonly string[], most: number): string {
  const listed = items.slice(0, most).join(', ');
  return items.length > most ? `${listed} and ${grouped(items.length - most)} more` : listed;
}

/** At most one decimal. */
export function number(points: number): string {
  return String(Math.round(points * 10) / 10);
}

export const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** `2026-11-22T09:30:00.000Z` → `22 November 2026, 09:30 UTC`; anything else as it is. */
export function momentOf(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `${day}, ${date.toISOString().slice(11, 16)} UTC`;
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  info: 'Info',
};

/** `AWS::RDS::DBCluster` → `RDS DBCluster`; `AWS::::Account` → `Account`. */
export function typeName(type: string): string {
  return type
    .split('::')
    .filter((part, index) => part !== '' && !(index === 0 && part === 'AWS'))
    .join(' ');
}

const FRAMEWORKS: Readonly<Record<string, string>> = {
  'aws-security-hub': 'AWS Security Hub',
  'cis-aws': 'CIS AWS Foundations',
  'pci-dss': 'PCI DSS',
  'nist-800-53': 'NIST 800-53',
  'nist-800-171': 'NIST 800-171',
  'iso-27001': 'ISO 27001',
  'soc-2': 'SOC 2',
  hipaa: 'HIPAA',
};

/** `cis-aws-3.0` → `CIS AWS Foundations 3.0`; what it does not know as it is. */
export function frameworkName(id: string): string {
  const known = Object.keys(FRAMEWORKS).find(prefix => id === prefix || id.startsWith(`${prefix}-`));
  return known === undefined ? id : `${FRAMEWORKS[known]}${id.slice(known.length).replace(/^-/, ' ')}`;
}

export const REASONS: Readonly<Record<string, string>> = {
  denied: 'Access denied',
  throttled: 'Throttled',
  timeout: 'Timed out',
  unreachable: 'Unreachable',
  serverError: 'AWS error',
  malformed: 'Malformed answer',
  truncated: 'Incomplete answer',
  notRecorded: 'Not recorded',
  otherError: 'Failed',
  regionDisabled: 'Region not enabled',
  notScanned: 'Outside the scan',
  foreign: 'In another account',
  undecidable: 'Not decidable',
  ruleError: 'Rule failed',
};
