import { Readable } from 'node:stream';
import { HttpResponse } from '@smithy/core/protocols';
import { type LivePortOptions, type Normalise, openLivePort } from '../../../src/aws/live/live-port.ts';
import type { AwsCall } from '../../../src/model/index.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

export interface SentRequest {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface FakeReply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Stands where the SDK's HTTP client would; `reply` may throw as a socket would. */
export class FakeAws {
  readonly metadata = { handlerProtocol: 'http/1.1' };
  readonly requests: SentRequest[] = [];
  readonly #reply: (request: SentRequest, index: number) => FakeReply | Promise<FakeReply>;

  constructor(reply: (request: SentRequest, index: number) => FakeReply | Promise<FakeReply>) {
    this.#reply = reply;
  }

  updateHttpClientConfig(): void {}
  httpHandlerConfigs(): object {
    return {};
  }
  destroy(): void {}

  async handle(
    request: SentRequest,
    { abortSignal }: { abortSignal?: AbortSignal } = {},
  ): Promise<{ response: HttpResponse }> {
    // Kept as it was when it left: the SDK changes headers in place for the next attempt.
    const { body: raw, ...rest } = request;
    const sent = { ...rest, headers: { ...request.headers }, ...(raw && { body: textOf(raw) }) };
    this.requests.push(sent);
    const aborted = new Promise<never>((_resolve, reject) => {
      abortSignal?.addEventListener(
        'abort',
        () => reject(Object.assign(new Error('aborted'), { name: 'AbortError' })),
        {
          once: true,
        },
      );
    });
    const {
      status = 200,
      headers = {},
      body = '',
    } = await Promise.race([this.#reply(sent, this.requests.length - 1), aborted]);
    return { response: new HttpResponse({ statusCode: status, headers, body: Readable.from([Buffer.from(body)]) }) };
  }
}

/** The SDK's bodies are byte arrays that complain when they are used as strings. */
function textOf(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

export const json = (body: unknown, status = 200): FakeReply => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify(body),
});
export const xml = (body: string, status = 200): FakeReply => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body,
});

/** Leaves everything but `$metadata` as the SDK gave it. */
export const plainOutput: Normalise = (_client, _operation, { $metadata: _, ...output }) => output;

export const CREDENTIALS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };

export function portTo(handler: object | undefined, options: Partial<LivePortOptions> = {}) {
  return openLivePort({
    normalise: plainOutput,
    version: '1.2.3',
    allowed: EVERYTHING_TESTED,
    credentials: async () => CREDENTIALS,
    ...(handler && { requestHandler: handler }),
    ...options,
  });
}

export const EVERYTHING_TESTED: ReadonlySet<string> = new Set([
  'ec2.DescribeSnapshots',
  'iam.ListRoles',
  'kms.DescribeKey',
  'kms.ListKeys',
  'rds.DescribeDBClusters',
  'rds.DescribeDBInstances',
  's3.GetBucketEncryption',
  's3.GetBucketPolicy',
  's3.GetBucketReplication',
  's3.GetObjectLockConfiguration',
  's3.HeadBucket',
  's3.ListBuckets',
  's3-control.GetPublicAccessBlock',
  'ssm.DescribeParameters',
]);

export function call(id: string, input: Record<string, unknown> = {}, where: Partial<AwsCall> = {}): AwsCall {
  const [client = '', operation = ''] = id.split('.');
  return { partition: 'aws', account: '111122223333', region: 'eu-west-1', client, operation, input, ...where };
}
