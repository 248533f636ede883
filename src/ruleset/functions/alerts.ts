import { type Location, type Lookup, type Resource, type UnknownCause, UnknownFact } from '../../model/index.ts';
import { firesOn, type MetricAlarm, type Transformation, watchesAlarm } from './alarm-metric.ts';
import { type EventSample, matchesEventPattern } from './event-pattern.ts';
import { type EventSelection, recordsManagement } from './event-selectors.ts';
import { matchesFilterPattern } from './filter-pattern.ts';
import type { Truth } from './truth.ts';

/** What finding out about routed events and alerts reads, by resource type; the planner collects it. */
export const ROUTE_FACETS = { 'AWS::Events::Rule': ['rule', 'targets'] } as const;
export const ALERT_FACETS = {
  ...ROUTE_FACETS,
  'AWS::CloudTrail::Trail': ['trail', 'status', 'selectors'],
  'AWS::CloudWatch::Alarm': ['alarm'],
  'AWS::CloudWatch::CompositeAlarm': ['alarm'],
  'AWS::Logs::MetricFilter': ['filter'],
} as const;

/** A CloudTrail record as a sample; see `EventSample`. */
export interface RecordSample extends EventSample {
  readonly eventSource: string;
  readonly eventType: string;
  readonly readOnly: boolean;
}

/** Reads the facets of a resource as rules do: a facet that is not known, or not what AWS documents, throws. */
export type ViewOf = (resource: Resource) => unknown;

interface TrailView {
  readonly trail: { readonly IsMultiRegionTrail?: boolean; readonly CloudWatchLogsLogGroupArn?: string };
  readonly status: { readonly IsLogging?: boolean };
  readonly selectors: EventSelection;
}
interface FilterView {
  readonly filter: {
    readonly logGroupName?: string;
    readonly filterPattern?: string;
    readonly metricTransformations?: readonly Transformation[];
  };
}
interface AlarmView {
  readonly alarm: MetricAlarm;
}
interface CompositeView {
  readonly alarm: Pick<MetricAlarm, 'ActionsEnabled' | 'AlarmActions'> & { readonly AlarmRule?: string };
}
interface RuleView {
  readonly rule: { readonly State?: string; readonly EventPattern?: string };
  readonly targets: readonly unknown[];
}

/**
 * Who hears of what happens in an account: EventBridge rules with targets, and alarms on metrics that metric filters make
 * of a trail's log group. Answers throw `UnknownFact` where a fact that matters is not known.
 */
export class Alerts {
  readonly #viewOf: ViewOf;
  readonly #answers = new WeakMap<Lookup, Map<string, boolean | UnknownFact>>();
  readonly #patterns = new Map<string, unknown>();

  constructor(viewOf: ViewOf) {
    this.#viewOf = viewOf;
  }

  /** Whether a rule of the default event bus sends every such event of a place to a target. */
  routed(lookup: Lookup, at: Location, event: EventSample): boolean {
    const sample = { account: at.account, region: at.region, ...event };
    const { source, detail } = sample as { source?: unknown; detail?: { eventName?: unknown } };
    const name = typeof detail?.eventName === 'string' && typeof source === 'string' ? detail.eventName : '';
    // Read-only calls are sent only to rules that ask for them; AWS tells them by their names.
    const isReading = /^(?:Get|List|Describe)[A-Z]/.test(name);
    return anyOf(this.#in<RuleView>(lookup, 'AWS::Events::Rule', at), view =>
      allOf(
        () => view.rule.State === 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS' || view.rule.State === 'ENABLED',
        () => !isReading || view.rule.State !== 'ENABLED',
        () => view.rule.EventPattern !== undefined,
        () =>
          decided(
            matchesEventPattern(this.#parse(view.rule.EventPattern ?? ''), sample),
            'an event rule takes these events with exceptions, or its pattern cannot be read',
          ),
        () => view.targets.length > 0,
      ),
    );
  }

  /** Whether somebody is told of every such CloudTrail record of a place, by an event rule or by an alarm. */
  alerted(lookup: Lookup, at: Location, record: RecordSample): boolean {
    let answers = this.#answers.get(lookup);
    if (!answers) {
      answers = new Map();
      this.#answers.set(lookup, answers);
    }
    const question = `${at.account}\n${at.region}\n${JSON.stringify(record)}`;
    let answer = answers.get(question);
    if (answer === undefined) {
      try {
        answer = this.#isAlerted(lookup, at, record);
      } catch (error) {
        if (!(error instanceof UnknownFact)) throw error;
        answer = error;
      }
      answers.set(question, answer);
    }
    if (answer instanceof UnknownFact) throw answer;
    return answer;
  }

  #isAlerted(lookup: Lookup, at: Location, record: RecordSample): boolean {
    const trails = this.#trails(lookup, at);
    const recording = (trail: TrailView & { readonly region: string }) =>
      allOf(
        () => trail.region === at.region || trail.trail.IsMultiRegionTrail === true,
        () => trail.status.IsLogging === true,
        () => recordsManagement(trail.selectors, record.readOnly, record.eventSource),
      );
    // Without a trail that records the call, EventBridge does not hear of it either.
    const byRule = () =>
      allOf(
        () => anyOf(trails, recording),
        () => this.routed(lookup, at, asEvent(record, at.region)),
      );
    const byAlarm = () =>
      anyOf(trails, trail =>
        allOf(
          () => recording(trail),
          () => this.#alarmed(lookup, at, trail.trail.CloudWatchLogsLogGroupArn, record),
        ),
      );
    return anyOf([byRule, byAlarm], test => test());
  }

  #alarmed(lookup: Lookup, at: Location, logGroupArn: string | undefined, record: RecordSample): boolean {
    const [, partition, , region, account, , name] = logGroupArn?.split(':') ?? [];
    if (!partition || !region || !account || !name) return false;
    const place = { partition, region, account };
    return anyOf(this.#in<FilterView>(lookup, 'AWS::Logs::MetricFilter', place), ({ filter }) =>
      allOf(
        () => filter.logGroupName === name,
        () =>
          decided(
            matchesFilterPattern(filter.filterPattern ?? '', { ...record, awsRegion: at.region }),
            'a metric filter counts these events with exceptions, or its pattern cannot be read',
          ),
        () => anyOf(filter.metricTransformations ?? [], metric => this.#hasAlarm(lookup, place, metric)),
      ),
    );
  }

  #hasAlarm(lookup: Lookup, place: Location, metric: Transformation): boolean {
    const composites = this.#in<CompositeView>(lookup, 'AWS::CloudWatch::CompositeAlarm', place);
    return anyOf(this.#in<AlarmView>(lookup, 'AWS::CloudWatch::Alarm', place), view =>
      allOf(
        () => decided(firesOn(view.alarm, metric), 'an alarm watches the metric by some of its dimensions only'),
        () =>
          acts(view.alarm) ||
          anyOf(composites, other =>
            allOf(
              () => acts(other.alarm),
              () =>
                decided(
                  watchesAlarm(other.alarm.AlarmRule ?? '', view.alarm),
                  'the alarm only matters to a composite alarm together with others',
                ),
            ),
          ),
      ),
    );
  }

  /** Trails of all Regions: those that record in others too are told in each of these. */
  #trails(lookup: Lookup, at: Location): Known<TrailView & { readonly region: string }> {
    const { resources } = lookup.ofType('AWS::CloudTrail::Trail', at.account);
    const gap = gapAt(lookup, 'AWS::CloudTrail::Trail', at);
    return [...resources.map(one => this.#viewOf(one) as TrailView & { readonly region: string }), ...unseen(gap)];
  }

  #in<View>(lookup: Lookup, type: string, at: Location): Known<View> {
    const here = lookup.ofType(type, at.account).resources.filter(({ region }) => region === at.region);
    return [...here.map(one => this.#viewOf(one) as View), ...unseen(gapAt(lookup, type, at))];
  }

  #parse(pattern: string): unknown {
    if (!this.#patterns.has(pattern)) this.#patterns.set(pattern, parseJson(pattern));
    return this.#patterns.get(pattern);
  }
}

/** What is known of a list; a cause at its end stands for what nobody saw. */
type Known<T> = readonly (T | UnknownFact)[];

const unseen = (gap: UnknownCause | undefined): UnknownFact[] => (gap ? [new UnknownFact(gap)] : []);

/** Why a list of one place is not complete. */
function gapAt(lookup: Lookup, type: string, at: Location): UnknownCause | undefined {
  const nowhere = lookup.resolve(type, '', at);
  if (nowhere.state === 'unknown') return nowhere.cause;
  if (nowhere.state !== 'foreign') return undefined;
  return { reason: 'foreign', message: `${type} of the account ${at.account}, which was not scanned, may matter` };
}

/** CEL's `exists`: true when one is, unknown when one might be. */
function anyOf<T>(items: Known<T>, test: (item: T) => boolean): boolean {
  let unknown: UnknownFact | undefined;
  for (const item of items) {
    if (item instanceof UnknownFact) {
      unknown ??= item;
      continue;
    }
    const answer = attempt(() => test(item));
    if (answer === true) return true;
    if (answer !== false) unknown ??= answer;
  }
  if (unknown) throw unknown;
  return false;
}

/** CEL's `&&`: false when one is, unknown when one might be. */
function allOf(...tests: readonly (() => boolean)[]): boolean {
  let unknown: UnknownFact | undefined;
  for (const test of tests) {
    const answer = attempt(test);
    if (answer === false) return false;
    if (answer !== true) unknown ??= answer;
  }
  if (unknown) throw unknown;
  return true;
}

function attempt(test: () => boolean): boolean | UnknownFact {
  try {
    return test();
  } catch (error) {
    if (error instanceof UnknownFact) return error;
    throw error;
  }
}

// What takes some of the events only (those of one user, say) does not tell of all.
function decided(truth: Truth, message: string): boolean {
  if (truth === undefined) throw new UnknownFact({ reason: 'undecidable', message });
  return truth === true;
}

const acts = ({ ActionsEnabled, AlarmActions }: Pick<MetricAlarm, 'ActionsEnabled' | 'AlarmActions'>): boolean =>
  ActionsEnabled !== false && (AlarmActions?.length ?? 0) > 0;

/** The EventBridge event that a CloudTrail record becomes. */
const asEvent = (record: RecordSample, region: string): EventSample => ({
  source: `aws.${record.eventSource.split('.')[0]}`,
  'detail-type':
    record.eventType === 'AwsServiceEvent' ? 'AWS Service Event via CloudTrail' : 'AWS API Call via CloudTrail',
  detail: { ...record, awsRegion: region },
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
