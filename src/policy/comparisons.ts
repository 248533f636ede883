import { rangeHolds, readRange } from './addresses.ts';
import { readArn } from './arn.ts';
import { covers, type Pattern, readLiteral, readPattern } from './glob.ts';
import type { BaseOperator } from './operators.ts';
import { type Judgement, judge, unknown } from './truth.ts';

/** Compares a request's value with a policy's value. `wanted` is the policy's value with its variables filled in. */
export type Comparison = (actual: string, wanted: Pattern, text: string) => Judgement;

/** How a policy value is read for an operator: only Like operators give `*` and `?` a meaning. */
export function readValue(base: BaseOperator): (text: string) => Pattern {
  return base === 'StringLike' || base === 'ArnLike' ? readPattern : readLiteral;
}

export function comparisonFor(base: Exclude<BaseOperator, 'Null'>): Comparison {
  switch (base) {
    case 'StringEquals':
    case 'StringLike':
      return (actual, wanted) => judge(covers(wanted, readLiteral(actual)));
    case 'StringEqualsIgnoreCase':
      return (actual, wanted) => judge(covers(lower(wanted), readLiteral(actual.toLowerCase())));
    case 'ArnLike':
      return compareArns;
    case 'Bool':
      return compareBooleans;
    case 'BinaryEquals':
      return compareBinaries;
    case 'IpAddress':
      return compareAddresses;
    default:
      return compareOrdered(base.startsWith('Date') ? readDate : readNumber, base.replace(/^(Numeric|Date)/, ''));
  }
}

function lower(pattern: Pattern): Pattern {
  return pattern.map(token => (typeof token === 'string' ? token.toLowerCase() : token));
}

/** Each of the six parts is compared on its own, so a wildcard never reaches over a colon between parts. */
function compareArns(actual: string, wanted: Pattern, text: string): Judgement {
  if (text === '*') return judge(true);
  const parts = splitArn(wanted);
  if (!parts) return unknown(`${text} is not an ARN pattern`);
  const arn = readArn(actual);
  if (!arn) return judge(false);
  const values = ['arn', arn.partition, arn.service, arn.region, arn.account, arn.resource];
  return judge(values.every((value, at) => covers(parts[at]!, readLiteral(value))));
}

function splitArn(pattern: Pattern): Pattern[] | undefined {
  const parts: Pattern[] = [[]];
  for (const token of pattern) {
    if (token === ':' && parts.length < 6) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts.length === 6 ? parts : undefined;
}

function compareBooleans(actual: string, wanted: Pattern, text: string): Judgement {
  const value = wanted.join('').toLowerCase();
  if (value !== 'true' && value !== 'false') return unknown(`${text} is not a Boolean`);
  return judge(actual.toLowerCase() === value);
}

function compareBinaries(actual: string, _wanted: Pattern, text: string): Judgement {
  const base64 = /^[A-Za-z0-9+/]*={0,2}$/;
  if (!base64.test(text) || !base64.test(actual)) return unknown('a binary value is not base64');
  return judge(Buffer.from(actual, 'base64').equals(Buffer.from(text, 'base64')));
}

function compareAddresses(actual: string, _wanted: Pattern, text: string): Judgement {
  const range = readRange(text);
  const address = readRange(actual);
  if (!range) return unknown(`${text} is not an address range`);
  if (!address) return unknown(`${actual} is not an address`);
  return judge(rangeHolds(range, address));
}

function compareOrdered(read: (text: string) => number | undefined, relation: string): Comparison {
  return (actual, _wanted, text) => {
    const left = read(actual);
    const right = read(text);
    if (left === undefined || right === undefined) {
      return unknown(`${left === undefined ? actual : text} cannot be compared as ${relation}`);
    }
    switch (relation) {
      case 'LessThan':
        return judge(left < right);
      case 'LessThanEquals':
        return judge(left <= right);
      case 'GreaterThan':
        return judge(left > right);
      case 'GreaterThanEquals':
        return judge(left >= right);
      default:
        return judge(left === right);
    }
  };
}

function readNumber(text: string): number | undefined {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text.trim()) ? Number(text) : undefined;
}

/** W3C date-time (a year alone is one) or seconds since 1970. A time without a zone is read as UTC. */
function readDate(text: string): number | undefined {
  const value = text.trim();
  if (/^\d{5,}$/.test(value)) return Number(value) * 1000;
  const date = /^(\d{4})(-\d{2})?(-\d{2})?(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(value);
  if (!date) return undefined;
  const time = Date.parse(date[4] && !date[5] ? `${value}Z` : value);
  return Number.isNaN(time) ? undefined : time;
}
