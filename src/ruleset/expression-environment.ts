import { Environment } from '@marcbachmann/cel-js';
import type { Subject } from '../model/index.ts';
import { type ResourceType, resourceTypes } from '../resources/index.ts';
import { celTypeName, TypedViews } from './cel-types.ts';
import { registerAccessFunctions } from './functions/access.ts';
import { ALERT_FACETS, Alerts, type RecordSample, ROUTE_FACETS } from './functions/alerts.ts';
import { cloudTrailRecord } from './functions/cloudtrail-record.ts';
import { registerDependents } from './functions/dependents.ts';
import type { EventSample } from './functions/event-pattern.ts';
import { EVENT_SELECTIONS, recordsManagement, recordsObjects } from './functions/event-selectors.ts';
import type { FunctionContext } from './functions/function-context.ts';
import { registerPolicyFunctions } from './functions/policy.ts';
import { registerTrustFunctions } from './functions/trust.ts';
import { parseJson, registerValueFunctions } from './functions/values.ts';
import { KEYWARD_STRUCTS } from './keyward-structs.ts';
import { ResourceViews } from './resource-views.ts';

const TIMESTAMP = 'google.protobuf.Timestamp';
const BUCKET = celTypeName('AWS::S3::Bucket');

/** A parameter value of a rule. */
export type ParameterValue = number | string | boolean | readonly string[];

/** What an expression needs while it runs. Set before every evaluation; evaluation is synchronous. */
interface Running {
  subject: Subject;
}

/** A compiled function name and the resource type that it leads to. */
export interface ResourceFunction {
  readonly type: string;
  readonly kind: 'one' | 'all';
}

/**
 * The CEL environment of all rules: every structure that a facet can hold, one view per resource type, and keyward's
 * functions. Made once per loaded ruleset.
 */
export class ExpressionEnvironment {
  readonly views = new TypedViews();
  readonly resourceViews: ResourceViews;
  /** Function name → what it leads to; tells the planner what else to collect. */
  readonly resourceFunctions: ReadonlyMap<string, ResourceFunction>;
  /** Function name → facets that it reads by itself, by resource type. */
  readonly functionReads: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>> = new Map([
    ['routed', ROUTE_FACETS],
    ['alerted', ALERT_FACETS],
  ]);
  /** CEL type name → resource type. */
  readonly resourceTypeOf: ReadonlyMap<string, string>;
  /** CEL structure → field → CEL type; for checks that the CEL library leaves out. */
  readonly fields: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly #running: Running = { subject: undefined as never };
  readonly #base: Environment;
  readonly #byType = new Map<string, Environment>();
  readonly #contexts = new Map<string, new (view: object, subject: Subject) => object>();

  constructor(types: readonly ResourceType[] = resourceTypes) {
    this.resourceViews = new ResourceViews(this.views, types);
    for (const type of types) {
      for (const shape of this.resourceViews.facets(type.type).values()) this.#declare(shape);
    }
    for (const struct of Object.keys(KEYWARD_STRUCTS)) this.views.constructorOf(struct);
    this.resourceTypeOf = new Map(types.map(type => [celTypeName(type.type), type.type]));
    this.resourceFunctions = new Map(
      types.flatMap(({ type, functions }): [string, ResourceFunction][] => [
        ...(functions?.one ? [[functions.one, { type, kind: 'one' }] as [string, ResourceFunction]] : []),
        ...(functions?.all ? [[functions.all, { type, kind: 'all' }] as [string, ResourceFunction]] : []),
      ]),
    );
    this.#base = new Environment({
      enableOptionalTypes: true,
      limits: { maxAstNodes: 2000, maxDepth: 40, maxListElements: 500, maxMapEntries: 200, maxCallArguments: 8 },
    });
    const structs = new Map(this.views.structs());
    this.#registerStructs(structs);
    for (const type of types) {
      const name = celTypeName(type.type);
      const fields = this.resourceViews.fields(type.type);
      structs.set(name, fields);
      this.#base.registerType(name, { fields, ctor: this.resourceViews.constructorOf(type.type) } as never);
    }
    this.fields = structs;
    this.#registerFunctions();
    const context: FunctionContext = {
      environment: this.#base,
      subject: () => this.#running.subject,
      view: (struct, raw) => new (this.views.constructorOf(struct))(raw),
      facet: (resource, name) =>
        resource.facets[name]?.state === 'present'
          ? (this.resourceViews.of(resource) as Record<string, unknown>)[name]
          : undefined,
    };
    registerPolicyFunctions(context);
    registerTrustFunctions(context);
    registerDependents(context);
    if (this.resourceTypeOf.has(BUCKET)) registerAccessFunctions(context, BUCKET);
  }

  #declare(celTypeOfFacet: string): void {
    const struct = /([\w]+\.[\w.]+)>*$/.exec(celTypeOfFacet)?.[1];
    if (struct && !struct.startsWith('google.')) this.views.constructorOf(struct);
  }

  #registerStructs(structs: ReadonlyMap<string, Readonly<Record<string, string>>>): void {
    const done = new Set<string>();
    const register = (name: string): void => {
      const fields = structs.get(name);
      if (!fields || done.has(name)) return;
      done.add(name);
      for (const type of Object.values(fields)) register(type.replace(/^(?:(?:list|map)<(?:string, )?)+|>+$/g, ''));
      this.#base.registerType(name, { fields, ctor: this.views.constructorOf(name) } as never);
    };
    for (const name of structs.keys()) register(name);
  }

  #registerFunctions(): void {
    const env = this.#base;
    registerValueFunctions(env, () => this.#running.subject.now);
    for (const selection of EVENT_SELECTIONS) {
      if (!this.fields.has(selection)) continue;
      env.registerFunction(`recordsManagement(${selection}, bool): bool`, recordsManagement);
      env.registerFunction(`recordsManagement(${selection}, bool, string): bool`, recordsManagement);
      env.registerFunction(`recordsObjects(${selection}, bool, string): bool`, recordsObjects);
    }
    this.#registerAlerts();
    for (const [name, { type, kind }] of this.resourceFunctions) {
      const result = celTypeName(type);
      if (kind === 'all') {
        env.registerFunction(`${name}(): list<${result}>`, () => {
          const { lookup, resource } = this.#running.subject;
          return this.resourceViews.all(lookup, type, resource.account);
        });
        continue;
      }
      if (name === 'account') {
        env.registerFunction(`account(): ${result}`, () => {
          const { lookup, resource } = this.#running.subject;
          return this.resourceViews.resolve(lookup, type, resource.account, resource);
        });
        env.registerFunction(`account(string): ${result}`, (region: string) => {
          const { lookup, resource } = this.#running.subject;
          return this.resourceViews.resolve(lookup, type, resource.account, { ...pickLocation(resource), region });
        });
        continue;
      }
      env.registerFunction(`${name}(string): ${result}`, (reference: string) => {
        const { lookup, resource } = this.#running.subject;
        return this.resourceViews.resolve(lookup, type, reference, resource);
      });
      env.registerFunction(`${name}(string, string): ${result}`, (reference: string, region: string) => {
        const { lookup, resource } = this.#running.subject;
        return this.resourceViews.resolve(lookup, type, reference, { ...pickLocation(resource), region });
      });
    }
  }

  #registerAlerts(): void {
    const alerts = new Alerts(resource => this.resourceViews.of(resource));
    const place = (region: string) => ({ ...pickLocation(this.#running.subject.resource), region });
    const env = this.#base;
    env.registerFunction('apiCall(string, string): string', (eventSource: string, eventName: string) =>
      cloudTrailRecord({ eventSource, eventName }),
    );
    env.registerFunction(
      'failedRead(string, string, string): string',
      (eventSource: string, errorCode: string, errorMessage: string) =>
        cloudTrailRecord({ eventSource, errorCode, errorMessage }),
    );
    env.registerFunction(
      'failedRead(string, string, string, string): string',
      (eventSource: string, eventName: string, errorCode: string, errorMessage: string) =>
        cloudTrailRecord({ eventSource, eventName, errorCode, errorMessage }),
    );
    env.registerFunction('serviceEvent(string, string): string', (eventSource: string, eventName: string) =>
      cloudTrailRecord({ eventSource, eventName, eventType: 'AwsServiceEvent' }),
    );
    env.registerFunction('alerted(string, string): bool', (record: string, region: string) =>
      alerts.alerted(this.#running.subject.lookup, place(region), parseJson(record) as RecordSample),
    );
    env.registerFunction('routed(string, string): bool', (event: string, region: string) =>
      alerts.routed(this.#running.subject.lookup, place(region), parseJson(event) as EventSample),
    );
  }

  /** The environment of a rule on a resource type, with the rule's own parameters. */
  forRule(type: string, parameters: Readonly<Record<string, ParameterValue>>): Environment {
    let env = this.#byType.get(type);
    if (!env) {
      env = this.#base.clone();
      env.registerVariable('resource', celTypeName(type));
      env.registerVariable('now', TIMESTAMP);
      env.registerVariable('valuesInspected', 'bool');
      for (const [facet, celTypeOfFacet] of this.resourceViews.facets(type))
        env.registerVariable(facet, celTypeOfFacet);
      this.#byType.set(type, env);
    }
    if (Object.keys(parameters).length === 0) return env;
    const own = env.clone();
    for (const [name, value] of Object.entries(parameters)) {
      own.registerVariable(parameterVariable(name), parameterType(value));
    }
    return own;
  }

  /** Runs a compiled expression on a subject. */
  run(
    compiled: (context: object) => unknown,
    subject: Subject,
    parameters: Readonly<Record<string, ParameterValue>>,
  ): unknown {
    this.#running.subject = subject;
    try {
      return compiled(this.#context(subject, parameters));
    } finally {
      // A ruleset outlives its scans, and must not keep what they collected.
      this.#running.subject = undefined as never;
    }
  }

  #context(subject: Subject, parameters: Readonly<Record<string, ParameterValue>>): object {
    const view = this.resourceViews.of(subject.resource);
    const context = new (this.#contextOf(subject.resource.type))(view, subject) as Record<string, unknown>;
    for (const [name, value] of Object.entries(parameters)) context[parameterVariable(name)] = value;
    return context;
  }

  /** A class whose getters forward to the view, so that only the facets that an expression names are read. */
  #contextOf(type: string): new (view: object, subject: Subject) => object {
    const existing = this.#contexts.get(type);
    if (existing) return existing;
    const Context = class {
      readonly resource: Record<string, unknown>;
      readonly now: Date;
      readonly valuesInspected: boolean;
      constructor(view: object, { now, valuesInspected }: Subject) {
        this.resource = view as Record<string, unknown>;
        this.now = now;
        this.valuesInspected = valuesInspected;
      }
    };
    for (const facet of this.resourceViews.facets(type).keys()) {
      Object.defineProperty(Context.prototype, facet, {
        get(this: InstanceType<typeof Context>) {
          return this.resource[facet];
        },
      });
    }
    this.#contexts.set(type, Context);
    return Context;
  }
}

/** `parameters.maxDays` is compiled as this variable; CEL offers no cheaper way to type it. */
export const parameterVariable = (name: string): string => `parameters_${name}`;

function parameterType(value: ParameterValue): string {
  if (typeof value === 'number') return 'double';
  if (typeof value === 'boolean') return 'bool';
  return typeof value === 'string' ? 'string' : 'list<string>';
}

const pickLocation = ({ partition, account, region }: Subject['resource']) => ({ partition, account, region });
