import { elementType, findResourceType, shapes } from '../resources/index.ts';
import { facetShape, fieldsOf } from '../ruleset/cel-types.ts';

/** A value of a case that AWS could not have answered. */
export interface GivenProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Checks the facets of a case against AWS's shapes: invented members and values prove nothing. */
export function checkGiven(type: string, given: Readonly<Record<string, unknown>>): GivenProblem[] {
  const declaration = findResourceType(type)!;
  return Object.entries(given).flatMap(([facet, value]) => {
    const source = declaration.facets[facet];
    return source && value !== null ? checkValue(facetShape(declaration, source), value, [facet]) : [];
  });
}

function checkValue(shape: string, value: unknown, path: readonly PropertyKey[], member?: string): GivenProblem[] {
  const wrong = (expected: string): GivenProblem[] => [{ path, message: `${path.join('.')} should be ${expected}` }];
  const element = elementType(shape);
  if (element && shape.startsWith('list<')) {
    if (!Array.isArray(value)) return wrong('a list');
    return value.flatMap((entry, index) => checkValue(element, entry, [...path, index], member));
  }
  if (element) {
    if (!isObject(value)) return wrong('a map');
    return Object.entries(value).flatMap(([key, entry]) => checkValue(element, entry, [...path, key]));
  }
  switch (shape) {
    case 'string': {
      if (typeof value !== 'string') return wrong('a string; quote it');
      const known = member === undefined ? undefined : shapes.enums[member];
      return known && !known.includes(value)
        ? [{ path, message: `${path.join('.')}: AWS has no value ${value}; it has ${known.join(', ')}` }]
        : [];
    }
    case 'blob':
      return typeof value === 'string' ? [] : wrong('base64 text');
    case 'bool':
      return typeof value === 'boolean' ? [] : wrong('true or false');
    case 'number':
      return typeof value === 'number' ? [] : wrong('a number');
    case 'timestamp':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? [] : wrong('an ISO 8601 timestamp');
    case 'document':
      return [];
  }
  if (!isObject(value)) return wrong('a structure');
  const members = fieldsOf(shape);
  if (!members) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const type = members[key];
    if (!type) return [{ path: [...path, key], message: `AWS has no member ${key} in ${shape}` }];
    return checkValue(type, entry, [...path, key], `${shape}.${key}`);
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
