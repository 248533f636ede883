import type { LoggedRequest } from '../../scripts/moto.mjs';
import * as moto from '../../scripts/moto.mjs';

export type { LoggedRequest };

export interface Emulator {
  /** For `AWS_ENDPOINT_URL`. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** The account whose resources the emulator has. */
export const EMULATOR_ACCOUNT = moto.MOTO_ACCOUNT;

/** Any credentials do; these are AWS's documented example. */
export const EMULATOR_CREDENTIALS = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};

/** Environment for a program that is to talk to the emulator as it would to AWS. */
export function emulatorEnvironment(endpoint: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: EMULATOR_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: EMULATOR_CREDENTIALS.secretAccessKey,
    AWS_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

/** Starts an emulator of its own. Tests share one instead: `inject('emulator')` is its endpoint. */
export const startEmulator = (): Promise<Emulator> => moto.startMoto();

/** Every request that reached the emulator since it started or the log was cleared, in order. */
export const accessLog = (endpoint: string): Promise<LoggedRequest[]> => moto.accessLog(endpoint);
export const clearAccessLog = (endpoint: string): Promise<void> => moto.clearAccessLog(endpoint);

/** What makes two requests the same question: place, operation and parameters. */
export function questionOf({ region, service, method, path, query, operation, body }: LoggedRequest): string {
  return JSON.stringify([region, service, operation ?? `${method} ${path}`, query, canonical(body)]);
}

/**
 * Questions that were asked more than once, with how often. Retries are left out: the emulator answers 500 to what it
 * does not implement, and that is rightly tried again.
 */
export function repeatedQuestions(log: readonly LoggedRequest[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const request of firstAttempts(log)) counts.set(questionOf(request), (counts.get(questionOf(request)) ?? 0) + 1);
  return Object.fromEntries([...counts].filter(([, count]) => count > 1));
}

/** The log without the retries, which tells what was asked for. */
export const firstAttempts = (log: readonly LoggedRequest[]): LoggedRequest[] =>
  log.filter(({ attempt }) => attempt === 1);

/** `<service>.<Operation>` (S3: `s3.GET ?policy`) → how often it was asked. */
export function operationCounts(log: readonly LoggedRequest[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const request of log) {
    const name = `${request.service}.${request.operation ?? restOperation(request)}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** S3 tells operations apart by method and by a query parameter without a value. */
function restOperation({ method, query }: LoggedRequest): string {
  const marker = Object.keys(query).find(key => query[key] === '');
  return marker ? `${method} ?${marker}` : method;
}

function canonical(body: LoggedRequest['body']): unknown {
  if (body === undefined) return null;
  if (typeof body !== 'string') return Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1));
  try {
    return sorted(JSON.parse(body));
  } catch {
    return body; // XML
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
