// Preloaded into a child process: whatever opens a socket or asks a name server throws, and the process fails.
import dgram from 'node:dgram';
import dns from 'node:dns';
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
