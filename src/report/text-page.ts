import type pc from 'picocolors';
import type { Finding, Report } from '../model/index.ts';
import type { BlindSpot } from './blind-spots.ts';

/** What the sections of the text report work with. */
export interface Page {
  readonly report: Report;
  readonly width: number;
  readonly top: number;
  readonly colors: ReturnType<typeof pc.createColors>;
  readonly spots: readonly BlindSpot[];
  /** Not accepted, the highest risk first. */
  readonly open: readonly Finding[];
}
