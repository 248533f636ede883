/**
 * What is certain of the CloudTrail records of one kind of event, as JSON: `null` says that a member is not there,
 * everything left out may be anything. Callers are people and programs, not services acting for them.
 */
export function cloudTrailRecord(event: {
  readonly eventSource: string;
  readonly eventName?: string;
  readonly eventType?: 'AwsServiceEvent';
  readonly errorCode?: string;
  readonly errorMessage?: string;
}): string {
  const { eventName, errorCode = null, errorMessage = null, eventType = 'AwsApiCall' } = event;
  return JSON.stringify({
    eventSource: event.eventSource,
    ...(eventName !== undefined && { eventName }),
    eventType,
    // CloudTrail counts the use of a key or secret as reading, and those are the calls that rules look for as failed.
    readOnly: errorCode !== null || /^(?:Get|List|Describe)[A-Z]/.test(eventName ?? ''),
    errorCode,
    errorMessage,
    ...(eventType === 'AwsApiCall' && { userIdentity: { invokedBy: null } }),
  });
}
