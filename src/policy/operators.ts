/** Operators are read by name: an optional set qualifier, a base operator, an optional IfExists. Case does not count. */
export interface Operator {
  base: BaseOperator;
  negated: boolean;
  ifExists: boolean;
  qualifier?: 'ForAnyValue' | 'ForAllValues';
}

export type BaseOperator =
  | 'StringEquals'
  | 'StringEqualsIgnoreCase'
  | 'StringLike'
  | 'NumericEquals'
  | 'NumericLessThan'
  | 'NumericLessThanEquals'
  | 'NumericGreaterThan'
  | 'NumericGreaterThanEquals'
  | 'DateEquals'
  | 'DateLessThan'
  | 'DateLessThanEquals'
  | 'DateGreaterThan'
  | 'DateGreaterThanEquals'
  | 'Bool'
  | 'BinaryEquals'
  | 'IpAddress'
  | 'ArnLike'
  | 'Null';

/** Every operator name with what it means; a negated operator is its positive twin, negated. */
const OPERATORS: Record<string, [BaseOperator, negated: boolean]> = {
  stringequals: ['StringEquals', false],
  stringnotequals: ['StringEquals', true],
  stringequalsignorecase: ['StringEqualsIgnoreCase', false],
  stringnotequalsignorecase: ['StringEqualsIgnoreCase', true],
  stringlike: ['StringLike', false],
  stringnotlike: ['StringLike', true],
  numericequals: ['NumericEquals', false],
  numericnotequals: ['NumericEquals', true],
  numericlessthan: ['NumericLessThan', false],
  numericlessthanequals: ['NumericLessThanEquals', false],
  numericgreaterthan: ['NumericGreaterThan', false],
  numericgreaterthanequals: ['NumericGreaterThanEquals', false],
  dateequals: ['DateEquals', false],
  datenotequals: ['DateEquals', true],
  datelessthan: ['DateLessThan', false],
  datelessthanequals: ['DateLessThanEquals', false],
  dategreaterthan: ['DateGreaterThan', false],
  dategreaterthanequals: ['DateGreaterThanEquals', false],
  bool: ['Bool', false],
  binaryequals: ['BinaryEquals', false],
  ipaddress: ['IpAddress', false],
  notipaddress: ['IpAddress', true],
  arnequals: ['ArnLike', false],
  arnlike: ['ArnLike', false],
  arnnotequals: ['ArnLike', true],
  arnnotlike: ['ArnLike', true],
  null: ['Null', false],
};

/** Reads an operator name, or undefined if AWS documents no such operator. */
export function readOperator(name: string): Operator | undefined {
  const [, prefix, rest] = /^(?:(forallvalues|foranyvalue):)?(.*)$/.exec(name.toLowerCase())!;
  const ifExists = rest!.endsWith('ifexists');
  const found = OPERATORS[ifExists ? rest!.slice(0, -'ifexists'.length) : rest!];
  if (!found || (found[0] === 'Null' && (ifExists || prefix))) return undefined;
  const qualifier =
    prefix === undefined ? {} : { qualifier: prefix === 'foranyvalue' ? 'ForAnyValue' : 'ForAllValues' };
  return { base: found[0], negated: found[1], ifExists, ...(qualifier as Pick<Operator, 'qualifier'>) };
}

/** Wildcards and policy variables work in strings and ARNs only. */
export function takesVariables(base: BaseOperator): boolean {
  return base.startsWith('String') || base === 'ArnLike' || base === 'Bool';
}
