import type { Location, Lookup, Resolution, Resource, UnknownCause } from '../model/index.ts';
import { UnknownFact } from '../model/index.ts';
import type { ResourceType } from '../resources/index.ts';
import { celType, facetShape, facetValue, RESOURCE_FIELDS, type TypedViews } from './cel-types.ts';

/** What stands behind a resource that a rule looks at: itself, or how the search for it ended. */
export type ResourceState = Resolution;

type ViewConstructor = new (state: ResourceState) => object;

/** Views hold converted values, several times the size of the answer; kept for all, they would be most of the memory. */
const RECENT_VIEWS = 2000;

/** One class per resource type: its fields are the facets and what every resource has. */
export class ResourceViews {
  readonly #views: TypedViews;
  readonly #constructors = new Map<string, ViewConstructor>();
  readonly #facetShapes = new Map<string, ReadonlyMap<string, string>>();
  readonly #recent = new Map<Resource, object>();

  constructor(views: TypedViews, types: readonly ResourceType[]) {
    this.#views = views;
    for (const type of types) {
      const shapes = new Map(Object.entries(type.facets).map(([facet, source]) => [facet, facetShape(type, source)]));
      this.#facetShapes.set(type.type, shapes);
      this.#constructors.set(type.type, this.#classOf(type.type, shapes));
    }
  }

  #classOf(type: string, shapes: ReadonlyMap<string, string>): ViewConstructor {
    const views = this.#views;
    const View = class {
      readonly #state: ResourceState;
      readonly #read: Record<string, unknown> = {};
      constructor(state: ResourceState) {
        this.#state = state;
      }
      get resolution(): string {
        if (this.#state.state === 'unknown') throw new UnknownFact(this.#state.cause);
        return this.#state.state;
      }
      /** Whether it is among the resources of this scan, which is always known. */
      get scanned(): boolean {
        return this.#state.state === 'present';
      }
      static resource(view: InstanceType<typeof View>): Resource {
        const state = view.#state;
        if (state.state !== 'present') throw new UnknownFact(unresolved(type, state));
        return state.resource;
      }
      static facet(view: InstanceType<typeof View>, facet: string, shape: string): unknown {
        const read = view.#read;
        if (facet in read) return read[facet];
        const value = facetValue(views, View.resource(view), facet, shape);
        read[facet] = value;
        return value;
      }
    };
    for (const field of Object.keys(RESOURCE_FIELDS)) {
      if (field === 'resolution' || field === 'scanned' || shapes.has(field)) continue;
      Object.defineProperty(View.prototype, field, {
        enumerable: true,
        get(this: InstanceType<typeof View>) {
          const value = View.resource(this)[field as keyof Resource];
          return field === 'tags' ? new Map(Object.entries((value as Record<string, string>) ?? {})) : value;
        },
      });
    }
    for (const [facet, shape] of shapes) {
      Object.defineProperty(View.prototype, facet, {
        enumerable: true,
        get(this: InstanceType<typeof View>) {
          return View.facet(this, facet, shape);
        },
      });
    }
    return View;
  }

  /** CEL fields of a resource type's view. */
  fields(type: string): Record<string, string> {
    const facets = [...this.#facetShapes.get(type)!].map(([facet, shape]) => [facet, celType(shape)]);
    const common = Object.entries(RESOURCE_FIELDS).map(([field, shape]) => [field, celType(shape)]);
    return Object.fromEntries([...common, ...facets]);
  }

  /** Facet → CEL type. */
  facets(type: string): ReadonlyMap<string, string> {
    return new Map([...this.#facetShapes.get(type)!].map(([facet, shape]) => [facet, celType(shape)]));
  }

  constructorOf(type: string): ViewConstructor {
    return this.#constructors.get(type)!;
  }

  /** The view of a resource; rules come resource by resource, so a few recent ones are all that is kept. */
  of(resource: Resource): object {
    let view = this.#recent.get(resource);
    if (!view) {
      if (this.#recent.size >= RECENT_VIEWS) this.#recent.clear();
      view = new (this.constructorOf(resource.type))({ state: 'present', resource });
      this.#recent.set(resource, view);
    }
    return view;
  }

  /** The view of whatever a reference leads to. */
  resolve(lookup: Lookup, type: string, reference: string, from: Location): object {
    const resolution = lookup.resolve(type, reference, from);
    return resolution.state === 'present' ? this.of(resolution.resource) : new (this.constructorOf(type))(resolution);
  }

  /**
   * Every resource of a type in an account. A list that could not be read completely ends in an element of which
   * nothing is known: `exists` stays true where a known one proves it, everything else becomes unknown.
   */
  all(lookup: Lookup, type: string, account: string): object[] {
    const { resources, gap } = lookup.ofType(type, account);
    const views = resources.map(resource => this.of(resource));
    if (gap) views.push(new (this.constructorOf(type))({ state: 'unknown', cause: gap }));
    return views;
  }
}

function unresolved(type: string, state: Exclude<ResourceState, { state: 'present' }>): UnknownCause {
  if (state.state === 'unknown') return state.cause;
  if (state.state === 'foreign') {
    return {
      reason: 'foreign',
      message: `the ${type} belongs to another account${state.account ? ` (${state.account})` : ''} that was not scanned`,
    };
  }
  return { reason: 'undecidable', message: `the ${type} does not exist` };
}
