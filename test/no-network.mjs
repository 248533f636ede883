// Preloaded into a child process: whatever opens a socket or asks a name server throws, and the process fails.
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import process from 'node:process';

const forbid = what => () => {
  process.stderr.write(`network used: ${what}\n`);
  process.exit(99);
};
net.Socket.prototype.connect = forbid('connect');
dgram.createSocket = forbid('datagram');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = forbid(name);
  dns.promises[name] = forbid(name);
}
for (const protocol of [http, https]) {
  protocol.request = forbid('request');
  protocol.get = forbid('request');
}
// Named imports of built-in modules are copies; without this `import { lookup } from 'node:dns'` would get through.
syncBuiltinESMExports();
