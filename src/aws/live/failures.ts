import type { AwsError } from '../../model/index.ts';

/** Error name of every call to a Region, or to one service in it, that stopped answering. */
export const REGION_UNREACHABLE = 'RegionUnreachable';
/** Error name of an answer that is not what the service's protocol says. */
export const MALFORMED_RESPONSE = 'MalformedResponse';

/** Thrown where a request would go to a place that was given up; never reaches a caller of the port. */
export class Unreachable extends Error {
  override readonly name = REGION_UNREACHABLE;
}

/** What the SDK's errors have, as far as it matters here. */
interface SdkFailure {
  readonly name?: string;
  readonly message?: string;
  readonly code?: unknown;
  readonly $fault?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: { readonly statusCode?: number; readonly headers?: Readonly<Record<string, string>> };
}

// S3 answers HEAD requests without a body, so there is no code to read; these are the names that S3 uses in bodies.
const NAMES_BY_STATUS: Readonly<Record<number, string>> = {
  301: 'PermanentRedirect',
  400: 'BadRequest',
  403: 'AccessDenied',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  412: 'PreconditionFailed',
  429: 'TooManyRequestsException',
  500: 'InternalError',
  503: 'ServiceUnavailable',
};
const NAMELESS = new Set(['', 'Error', 'Unknown', 'UnknownError', 'UnknownException']);

/** Node's codes for connections that failed: system, DNS and TLS errors. `ERR_INVALID_…` and the like are bugs. */
const NETWORK_CODE =
  /^((?!ERR_)E[A-Z_]*[A-Z]|ERR_(TLS|SSL)_\w+|HPE_\w+|CERT_\w+|UNABLE_TO_\w+|\w*SELF_SIGNED\w*|DEPTH_ZERO\w+|HOSTNAME_MISMATCH)$/;

/** True when the request got no answer, or the connection broke in the middle of it. */
export function isNetworkFailure(failure: unknown): boolean {
  const { name, code, $fault } = asFailure(failure);
  return !$fault && (name === 'TimeoutError' || isNetworkCode(code));
}

/** True when AWS, or something between, sent an HTTP answer. */
export function answered(failure: unknown): boolean {
  return statusOf(failure) !== undefined;
}

/** AWS said that the credentials were fine once, and are not any more. */
export function isExpiredToken(failure: unknown): boolean {
  const { name } = asFailure(failure);
  return name === 'ExpiredToken' || name === 'ExpiredTokenException' || name === 'RequestExpired';
}

/** The failure as an answer; `undefined` when it is a bug on this side that has to be thrown on. */
export function errorOf(failure: unknown): AwsError | undefined {
  const { name = '', message = '', code, $fault } = asFailure(failure);
  const status = statusOf(failure);
  const withStatus = status === undefined ? {} : { status };
  if ($fault && status !== undefined) {
    const known = NAMELESS.has(name) ? (NAMES_BY_STATUS[status] ?? `HTTP${status}`) : name;
    return {
      name: known,
      message: NAMELESS.has(message) ? `HTTP ${status} without a message` : message,
      ...withStatus,
    };
  }
  const plain = message.replace(/\n {2}Deserialization error:[\s\S]*$/, '');
  // The SDK renames socket errors to TimeoutError; the code tells a reset connection from a slow one.
  if (isNetworkCode(code)) return { name: code, message: plain };
  if (name === 'TimeoutError') return { name, message: plain };
  // A parser's message quotes the body, which may hold anything: say only what kind of answer it was.
  if (status !== undefined) {
    const type = asFailure(failure).$response?.headers?.['content-type'] ?? 'no content type';
    return {
      name: MALFORMED_RESPONSE,
      message: `the answer could not be parsed (HTTP ${status}, ${type})`,
      ...withStatus,
    };
  }
  // The SDK found no endpoint for these parameters, for example an odd bucket name: true of this call, not of all.
  if (name === 'EndpointError' || name === REGION_UNREACHABLE) return { name, message };
  return undefined;
}

function statusOf(failure: unknown): number | undefined {
  const { $metadata, $response } = asFailure(failure);
  return $metadata?.httpStatusCode ?? $response?.statusCode;
}

function isNetworkCode(code: unknown): code is string {
  return typeof code === 'string' && NETWORK_CODE.test(code);
}

function asFailure(failure: unknown): SdkFailure {
  return typeof failure === 'object' && failure !== null ? (failure as SdkFailure) : {};
}
