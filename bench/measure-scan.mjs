// Runs in a process of its own: scans a recording through the command line and prints time and peak memory.
import process from 'node:process';

const [recording] = process.argv.slice(2);
const started = performance.now();
const written = process.stdout.write;
let bytes = 0;
process.stdout.write = (chunk, ...rest) => {
  bytes += chunk.length;
  const callback = rest.find(argument => typeof argument === 'function');
  callback?.();
  return true;
};
const { default: v8 } = await import('node:v8');
v8.setFlagsFromString('--heap-growing-percent=25'); // as dist/cli/bin.js does
const { main } = await import('../dist/cli/main.js');
await main(['node', 'keyward', 'scan', '--recording', recording, '--format', 'json', '--fail-on', 'none']);
const seconds = (performance.now() - started) / 1000;
process.stdout.write = written;
process.stdout.write(
  JSON.stringify({
    seconds: Math.round(seconds * 10) / 10,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    reportMegabytes: Math.round(bytes / 1e6),
  }),
);
