export interface LabelledValue {
  readonly kind: string;
  readonly secret: boolean;
  readonly part: 'tuning' | 'held-out';
  readonly name?: string;
  readonly value: string;
}

export function readSet(): LabelledValue[];
