import type { Location } from '../model/index.ts';

/** The SDK clients that keyward knows, by package suffix; types only, nothing is loaded here. */
export interface SdkClients {
  cloudtrail: typeof import('@aws-sdk/client-cloudtrail');
  'cloudwatch-logs': typeof import('@aws-sdk/client-cloudwatch-logs');
  ec2: typeof import('@aws-sdk/client-ec2');
  iam: typeof import('@aws-sdk/client-iam');
  kms: typeof import('@aws-sdk/client-kms');
  rds: typeof import('@aws-sdk/client-rds');
  s3: typeof import('@aws-sdk/client-s3');
  's3-control': typeof import('@aws-sdk/client-s3-control');
  'secrets-manager': typeof import('@aws-sdk/client-secrets-manager');
  ssm: typeof import('@aws-sdk/client-ssm');
}
export type ClientName = keyof SdkClients;

type OperationName<C extends ClientName> = keyof SdkClients[C] extends infer K
  ? K extends `${infer Name}Command`
    ? Name
    : never
  : never;
type Command<C extends ClientName, O extends string> = SdkClients[C][`${O}Command` & keyof SdkClients[C]];
type Input<C extends ClientName, O extends string> =
  Command<C, O> extends new (...input: never[]) => { readonly input: infer I } ? NonNullable<I> : never;
type Output<C extends ClientName, O extends string> =
  Command<C, O> extends new (
    ...input: never[]
  ) => { resolveMiddleware(...args: never[]): (...args: never[]) => Promise<{ output: infer Out }> }
    ? Omit<Out, '$metadata'>
    : never;
type Element<T> = NonNullable<T> extends readonly (infer E)[] ? E : never;
/** Output members that are lists, the only ones that can be paged through. */
type ListMember<T> = { [K in keyof T]-?: NonNullable<T[K]> extends readonly unknown[] ? K : never }[keyof T] & string;

/** One AWS API call with the IAM action that it needs. */
export interface Operation {
  readonly client: ClientName;
  readonly operation: string;
  readonly action: string;
  /** Request and response member that carry the pagination token. */
  readonly tokens?: readonly [request: string, response: string];
}

/** A call whose answer is a list, read page by page. */
export interface ListOperation<Item = never> extends Operation {
  readonly items: string;
  /** The entries are groups, and this list in each of them holds the resources (`Reservations` → `Instances`). */
  readonly within?: string;
  readonly input: (location: Location) => Record<string, unknown>;
  /** Carries the item's type; has no value. */
  readonly item?: Item;
}

/** Where a facet's value comes from. */
export type FacetSource<Item = never> = ItemFacet | CallFacet<Item> | JoinFacet<Item> | BatchFacet<Item>;

/** The list entry itself. */
export interface ItemFacet {
  readonly kind: 'item';
}

/** One call (or one paged call) per resource. */
export interface CallFacet<Item> {
  readonly kind: 'call';
  readonly call: Operation;
  /** The request; `undefined` when the resource has nothing to ask for, which makes the facet absent. */
  readonly input: (item: Item, location: Location) => Record<string, unknown> | undefined;
  /** The output member that is the facet; the whole output when left out. */
  readonly pick?: string;
  /** AWS leaves the picked member out when nothing is configured. */
  readonly optional?: boolean;
  /** Errors by which AWS says "not configured". */
  readonly absentOn: readonly string[];
  /** Several resources may ask the same; asked once. */
  readonly shared?: boolean;
  /** Asked once per account instead of once per Region (account-wide facts of `AWS::::Account`). */
  readonly accountWide?: boolean;
  /** Asked only where it can matter, judged by another facet of the same resource. */
  readonly when?: FacetCondition;
}

export interface FacetCondition {
  readonly facet: string;
  readonly holds: (value: never) => boolean;
  /** What the facet is where the condition does not hold: absent by AWS's documentation, or simply not asked. */
  readonly otherwise: 'absent' | 'notScanned';
  readonly because: string;
}

/** One paged call per location, its rows spread over the resources they belong to. */
export interface JoinFacet<Item> {
  readonly kind: 'join';
  readonly list: ListOperation<unknown>;
  readonly rowKey: (row: never) => string | undefined;
  readonly itemKey: (item: Item) => string | undefined;
}

/** One call per batch of resources, its rows matched back by key. Only with the user's consent. */
export interface BatchFacet<Item> {
  readonly kind: 'batch';
  readonly call: Operation;
  readonly size: number;
  readonly input: (keys: readonly string[]) => Record<string, unknown>;
  readonly items: string;
  readonly rowKey: (row: never) => string | undefined;
  /** `undefined` leaves the resource out of the batch, which makes the facet absent. */
  readonly itemKey: (item: Item) => string | undefined;
  /** True: asked only with `--inspect-values`; else the facet is absent. */
  readonly consent: 'inspectValues';
}

export interface Identity {
  readonly arn: string;
  readonly id: string;
  readonly name?: string;
  /** The Region the resource lives in, when the list answers for several. */
  readonly region?: string;
}

/** How every resource of a CloudFormation type is listed and hydrated. */
export interface ResourceType {
  /** CloudFormation type name, or AWS Config style where CloudFormation has none. */
  readonly type: string;
  readonly description: string;
  /** `regional`: listed in every Region. `global`: one endpoint. `accountWide`: one list for all Regions. */
  readonly scope: 'regional' | 'global' | 'accountWide';
  /** Left out by `AWS::::Account`, which exists without being listed. */
  readonly list?: ListOperation<unknown>;
  readonly identify: (item: never, location: Location) => Identity | undefined;
  /** Finds the Region of a resource whose list entry does not tell. */
  readonly locate?: CallFacet<never> & { readonly region: (output: never) => string };
  readonly tags?: (item: never) => Record<string, string>;
  readonly facets: Readonly<Record<string, FacetSource<never>>>;
  /** Errors by which AWS says that the resource is gone meanwhile. */
  readonly goneOn: readonly string[];
  /** Rule function that finds one by reference, for example `key`; and the one that lists all, for example `keys`. */
  readonly functions?: { readonly one?: string; readonly all?: string };
}

/** Checks a declaration: `Item` is the list entry that every function of the declaration takes. */
export function resourceType<Item>(declaration: {
  readonly type: string;
  readonly description: string;
  readonly scope: ResourceType['scope'];
  readonly list?: ListOperation<Item>;
  readonly identify: (item: Item, location: Location) => Identity | undefined;
  readonly locate?: CallFacet<Item> & { readonly region: (output: never) => string };
  readonly tags?: (item: Item) => Record<string, string>;
  readonly facets: Readonly<Record<string, FacetSource<Item>>>;
  readonly goneOn?: readonly string[];
  readonly functions?: ResourceType['functions'];
}): ResourceType {
  return { goneOn: [], ...declaration } as unknown as ResourceType;
}

/** The list entry as a facet. */
export const item: ItemFacet = { kind: 'item' };

/** Typed constructors for the operations of one SDK client; a misspelt operation or member does not compile. */
export function serviceClient<C extends ClientName>(client: C) {
  return {
    list<O extends OperationName<C>, M extends ListMember<Output<C, O>>>(
      operation: O,
      options: {
        action: string;
        items: M;
        tokens?: readonly [keyof Input<C, O> & string, keyof Output<C, O> & string];
        input?: Input<C, O> | ((location: Location) => Input<C, O>);
      },
    ): ListOperation<Element<Output<C, O>[M & keyof Output<C, O>]>> {
      const { input = {}, ...rest } = options;
      return { client, operation, ...rest, input: asFunction(input) };
    },

    /** A list whose entries are groups of resources. */
    groupedList<
      O extends OperationName<C>,
      M extends ListMember<Output<C, O>>,
      W extends ListMember<Element<Output<C, O>[M & keyof Output<C, O>]>>,
    >(
      operation: O,
      options: {
        action: string;
        items: M;
        within: W;
        tokens?: readonly [keyof Input<C, O> & string, keyof Output<C, O> & string];
        input?: Input<C, O>;
      },
    ): ListOperation<
      Element<Element<Output<C, O>[M & keyof Output<C, O>]>[W & keyof Element<Output<C, O>[M & keyof Output<C, O>]>]>
    > {
      const { input = {}, ...rest } = options;
      return { client, operation, ...rest, input: asFunction(input) };
    },

    call<O extends OperationName<C>, Item>(
      operation: O,
      options: {
        action: string;
        input: (item: Item, location: Location) => Input<C, O> | undefined;
        pick?: keyof Output<C, O> & string;
        optional?: boolean;
        tokens?: readonly [keyof Input<C, O> & string, keyof Output<C, O> & string];
        absentOn?: readonly string[];
        shared?: boolean;
        accountWide?: boolean;
        when?: FacetCondition;
      },
    ): CallFacet<Item> {
      const { action, tokens, absentOn = [], input, ...rest } = options;
      return {
        kind: 'call',
        call: { client, operation, action, ...(tokens && { tokens }) },
        input: input as CallFacet<Item>['input'],
        absentOn,
        ...rest,
      };
    },

    batch<O extends OperationName<C>, M extends ListMember<Output<C, O>>, Item>(
      operation: O,
      options: {
        action: string;
        size: number;
        items: M;
        input: (keys: readonly string[]) => Input<C, O>;
        rowKey: (row: Element<Output<C, O>[M & keyof Output<C, O>]>) => string | undefined;
        itemKey: (item: Item) => string | undefined;
        consent: 'inspectValues';
      },
    ): BatchFacet<Item> {
      const { action, ...rest } = options;
      return { kind: 'batch', call: { client, operation, action }, ...rest } as BatchFacet<Item>;
    },
  };
}

/** Spreads the rows of one list over the resources they belong to. */
export function join<Row, Item>(
  list: ListOperation<Row>,
  on: { rowKey: (row: Row) => string | undefined; itemKey: (item: Item) => string | undefined },
): JoinFacet<Item> {
  return {
    kind: 'join',
    list: list as ListOperation<unknown>,
    rowKey: on.rowKey as JoinFacet<Item>['rowKey'],
    itemKey: on.itemKey,
  };
}

function asFunction<T>(input: T | ((location: Location) => T)): (location: Location) => Record<string, unknown> {
  return (typeof input === 'function' ? input : () => input) as (location: Location) => Record<string, unknown>;
}

/** Every operation that a declaration may send. */
export function operationsOf(type: ResourceType): Operation[] {
  const operations: Operation[] = type.list ? [type.list] : [];
  if (type.locate) operations.push(type.locate.call);
  for (const source of Object.values(type.facets)) {
    if (source.kind === 'call' || source.kind === 'batch') operations.push(source.call);
    if (source.kind === 'join') operations.push(source.list);
  }
  return operations;
}

const NO_TAGS: Record<string, string> = Object.freeze({});

/** Tags as AWS writes most of them. */
export function tagMap(
  tags: readonly { Key?: string | undefined; Value?: string | undefined }[] | undefined,
): Record<string, string> {
  if (!tags || tags.length === 0) return NO_TAGS;
  return Object.fromEntries(tags.map(tag => [tag.Key ?? '', tag.Value ?? '']));
}
