// Runs moto (https://docs.getmoto.org), an AWS emulator in Python, behind a proxy that logs every request.
// As a program: `node scripts/moto.mjs` installs it into .venv if need be and serves until interrupted.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Agent, createServer, request as httpRequest } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

export const MOTO_VERSION = '5.2.5';
/** The account that moto answers for. */
export const MOTO_ACCOUNT = '123456789012';
const LOG_PATH = '/_keyward/access-log';

// Ends with its parent, however that ends: the parent's end of the pipe closes.
const SERVER = `
import os, sys, threading
def watch():
    sys.stdin.read()
    os._exit(0)
threading.Thread(target=watch, daemon=True).start()
from moto.server import main
main(["-H", "127.0.0.1", "-p", sys.argv[1]])
`;

/** Starts moto and the proxy on free loopback ports. Requests go to `endpoint`; `stop` ends both. */
export async function startMoto() {
  const python = await installMoto();
  const port = await freePort();
  // Without its stock of public images, whose 1300 snapshots moto counts as the account's own.
  const env = { ...process.env, MOTO_EC2_LOAD_DEFAULT_AMIS: 'false' };
  const moto = spawn(python, ['-c', SERVER, String(port)], { env, stdio: ['pipe', 'ignore', 'pipe'] });
  const errors = [];
  moto.stderr.on('data', chunk => {
    errors.push(chunk);
    if (errors.length > 200) errors.shift();
  });
  await untilReady(port, moto, () => Buffer.concat(errors).toString());
  const proxy = await startProxy(port);
  return {
    endpoint: proxy.endpoint,
    async stop() {
      await proxy.stop();
      if (moto.exitCode !== null || moto.signalCode !== null) return;
      const gone = once(moto, 'exit');
      moto.kill('SIGKILL'); // it holds nothing worth an orderly end
      await gone;
    },
  };
}

/** Path of a Python that has moto; makes `.venv` when it does not exist yet. */
async function installMoto() {
  const python = join(root, '.venv', 'bin', 'python');
  const installed = async () => {
    const { stdout } = await run(python, ['-c', 'import moto, flask; print(moto.__version__)']);
    return stdout.trim() === MOTO_VERSION;
  };
  if (existsSync(python) && (await installed().catch(() => false))) return python;
  await run('python3', ['-m', 'venv', join(root, '.venv')]);
  await run(python, ['-m', 'pip', 'install', '--quiet', `moto[server]==${MOTO_VERSION}`], { maxBuffer: 1 << 26 });
  return python;
}

async function untilReady(port, moto, errors) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (moto.exitCode !== null) throw new Error(`moto ended before it served:\n${errors()}`);
    try {
      const response = await fetch(`http://127.0.0.1:${port}/moto-api/`);
      if (response.ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  moto.kill('SIGKILL');
  throw new Error(`moto did not serve within a minute:\n${errors()}`);
}

/** Forwards everything to moto and remembers it; GET of LOG_PATH tells what, DELETE forgets. */
async function startProxy(motoPort) {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  let log = [];
  const server = createServer(async (request, response) => {
    if (request.url === LOG_PATH) {
      const answer = JSON.stringify(log);
      if (request.method === 'DELETE') log = [];
      response.setHeader('content-type', 'application/json').end(answer);
      return;
    }
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const entry = describeRequest(request, body.toString());
    log.push(entry);
    const upstream = httpRequest(
      { host: '127.0.0.1', port: motoPort, method: request.method, path: request.url, headers: request.headers, agent },
      answer => {
        entry.status = answer.statusCode;
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
      },
    );
    upstream.on('error', error => {
      entry.status = 502;
      response.writeHead(502).end(String(error));
    });
    upstream.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What was asked, as AWS would name it; Region and service come from the signature. */
function describeRequest(request, body) {
  const { method, url = '/', headers } = request;
  const { pathname, searchParams } = new URL(url, 'http://moto');
  const [, region = '', service = ''] =
    /Credential=[^/]+\/\d+\/([^/]+)\/([^/]+)\//.exec(headers.authorization ?? '') ?? [];
  const form = headers['content-type']?.startsWith('application/x-www-form-urlencoded')
    ? new URLSearchParams(body)
    : undefined;
  const target = headers['x-amz-target'];
  const operation = target ? String(target).split('.').at(-1) : (form?.get('Action') ?? undefined);
  const query = Object.fromEntries([...searchParams].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    method,
    path: pathname,
    query,
    service,
    region,
    ...(operation && { operation }),
    ...(body && { body: form ? Object.fromEntries(form) : body }),
    userAgent: headers['user-agent'] ?? '',
    attempt: Number(/attempt=(\d+)/.exec(headers['amz-sdk-request'] ?? '')?.[1] ?? 1),
  };
}

/** Everything that was asked of the emulator since it started, or since the last `clearAccessLog`. */
export async function accessLog(endpoint) {
  return (await fetch(endpoint + LOG_PATH)).json();
}

export async function clearAccessLog(endpoint) {
  await fetch(endpoint + LOG_PATH, { method: 'DELETE' });
}

async function freePort() {
  const probe = createTcpServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const moto = await startMoto();
  console.log(`AWS_ENDPOINT_URL=${moto.endpoint}`);
  const stop = () => void moto.stop().then(() => process.exit(0));
  process.on('SIGINT', stop).on('SIGTERM', stop);
}
