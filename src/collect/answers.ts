import { type AwsError, NOT_RECORDED, type UnknownCause, type UnknownReason } from '../model/index.ts';
import type { Operation } from '../resources/index.ts';

const DENIED =
  /^(?:AccessDenied|AccessDeniedException|UnauthorizedOperation|UnauthorizedException|Unauthorized|AuthorizationError|AuthorizationErrorException|OptInRequired|NotAuthorized|Forbidden|AllAccessDisabled|KMSAccessDeniedException|403)$/i;
const THROTTLED =
  /throttl|^(?:RequestLimitExceeded|TooManyRequests|TooManyRequestsException|SlowDown|BandwidthLimitExceeded|LimitExceededException|PriorRequestNotComplete|RequestThrottled)/i;
const TIMED_OUT = /timeout|^(?:ETIMEDOUT|ESOCKETTIMEDOUT|AbortError|RequestExpired)$/i;
const UNREACHABLE =
  /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPIPE|NetworkingError|RegionUnreachable|UnknownEndpoint|EPROTO|CERT_.*)$/;

/** Sorts an error into the reasons that people can act on. */
export function reasonOf({ name, status }: AwsError): UnknownReason {
  if (name === NOT_RECORDED) return 'notRecorded';
  if (name === 'MalformedResponse') return 'malformed';
  if (name === 'RegionDisabled') return 'regionDisabled';
  if (THROTTLED.test(name) || status === 429) return 'throttled';
  if (DENIED.test(name) || /AccessDenied|NotAuthori[sz]ed/i.test(name) || status === 403 || status === 401)
    return 'denied';
  if (UNREACHABLE.test(name)) return 'unreachable';
  if (TIMED_OUT.test(name)) return 'timeout';
  return status !== undefined && status >= 500 ? 'serverError' : 'otherError';
}

/** The cause of an unknown fact, from the error that a call ended in. */
export function causeOf(operation: Operation, error: AwsError): UnknownCause {
  return {
    reason: reasonOf(error),
    operation: `${operation.client}.${operation.operation}`,
    action: operation.action,
    error: error.name,
    message: error.message,
  };
}

/** The cause when AWS answered something that its own model does not allow. */
export function malformed(operation: Operation, message: string): UnknownCause {
  return causeOf(operation, { name: 'MalformedResponse', message });
}
