export const MOTO_VERSION: string;
export const MOTO_ACCOUNT: string;

/** One request that reached the emulator. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Signing name: `kms`, `s3`, `secretsmanager`, `monitoring` … */
  readonly service: string;
  readonly region: string;
  /** Absent for REST protocols (S3), where method, path and query say it. */
  readonly operation?: string;
  /** The form's fields, or the text of any other body. */
  readonly body?: string | Readonly<Record<string, string>>;
  readonly status?: number;
  readonly userAgent: string;
  /** 1 for the first try. */
  readonly attempt: number;
}

export function startMoto(): Promise<{ readonly endpoint: string; stop(): Promise<void> }>;
export function accessLog(endpoint: string): Promise<LoggedRequest[]>;
export function clearAccessLog(endpoint: string): Promise<void>;
