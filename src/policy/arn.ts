/** The six parts of an ARN; the resource part keeps its own colons. */
export interface Arn {
  partition: string;
  service: string;
  region: string;
  account: string;
  resource: string;
}

/** Reads an ARN (or an ARN pattern), or undefined if the text is not one. */
export function readArn(text: string): Arn | undefined {
  const [head, partition, service, region, account, ...rest] = text.split(':');
  if (head !== 'arn' || rest.length === 0) return undefined;
  return { partition: partition!, service: service!, region: region!, account: account!, resource: rest.join(':') };
}

export function isAccountId(text: string): boolean {
  return /^\d{12}$/.test(text);
}
