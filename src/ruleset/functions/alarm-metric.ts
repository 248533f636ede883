import type { Truth } from './truth.ts';

/** What CloudWatch says about an alarm on a metric. */
export interface MetricAlarm {
  readonly AlarmName?: string;
  readonly AlarmArn?: string;
  readonly ActionsEnabled?: boolean;
  readonly AlarmActions?: readonly string[];
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Dimensions?: readonly unknown[];
  readonly Statistic?: string;
  readonly ComparisonOperator?: string;
  readonly Threshold?: number;
  readonly ThresholdMetricId?: string;
  readonly Metrics?: readonly { readonly MetricStat?: { readonly Metric?: Metric } }[];
}

interface Metric {
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Dimensions?: readonly unknown[];
}

/** The metric that a metric filter makes, and what one log event adds to it. */
export interface Transformation {
  readonly metricNamespace?: string;
  readonly metricName?: string;
  readonly metricValue?: string;
  readonly dimensions?: ReadonlyMap<string, string>;
}

/** Whether one log event that a metric filter counts sets off an alarm. Undefined where the dimensions decide. */
export function firesOn(alarm: MetricAlarm, made: Transformation): Truth {
  const metrics: readonly (Metric | undefined)[] = [alarm, ...(alarm.Metrics ?? []).map(one => one.MetricStat?.Metric)];
  const watched = metrics.find(
    metric => metric?.MetricName === made.metricName && metric?.Namespace === made.metricNamespace,
  );
  if (!watched || !reachesThreshold(alarm, made.metricValue)) return false;
  const isSplit = (made.dimensions?.size ?? 0) > 0;
  const isNarrow = (watched.Dimensions?.length ?? 0) > 0;
  // A metric that a filter splits by dimensions has no values without them, and the other way round.
  if (isSplit !== isNarrow) return false;
  return isNarrow ? undefined : true;
}

// An alarm that waits for a hundred deletions reports none. Expressions and bands of normal values are not calculated.
function reachesThreshold(alarm: MetricAlarm, metricValue: string | undefined): boolean {
  const { ComparisonOperator = '', Threshold, ThresholdMetricId } = alarm;
  if (alarm.MetricName === undefined || ThresholdMetricId !== undefined || Threshold === undefined) return true;
  const value = alarm.Statistic === 'SampleCount' ? 1 : Number(metricValue ?? 'NaN');
  if (Number.isNaN(value)) return true;
  if (ComparisonOperator === 'GreaterThanThreshold') return value > Threshold;
  return ComparisonOperator === 'GreaterThanOrEqualToThreshold' && value >= Threshold;
}

/**
 * Whether a composite alarm goes off whenever an alarm does. Undefined when its rule names the alarm together with
 * conditions that may hold it back.
 */
export function watchesAlarm(alarmRule: string, { AlarmName, AlarmArn }: MetricAlarm): Truth {
  const named = [...alarmRule.matchAll(/\bALARM\s*\(\s*(?:"([^"]*)"|([^)"\s]+))\s*\)/gi)].map(
    ([, quoted, bare]) => quoted ?? bare,
  );
  if (!named.some(name => name === AlarmName || name === AlarmArn)) return false;
  return /\b(?:AND|NOT|AT_LEAST)\b/i.test(alarmRule.replace(/\(\s*"[^"]*"\s*\)/g, '()')) ? undefined : true;
}
