// Exists to be loaded before a program (`node --import`): every connection that it tries to open ends it, or is refused and noted.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { env, exit, stderr } from 'node:process';

/** `none` refuses everything, `loopback` everything but this machine by its number. */
const allowed = env['PLUGYARD_TEST_NETWORK'];
/**
 * A file with one line for everything that was refused: a program may pass over an error, but not over this. Without
 * it the program ends with the code 99.
 */
const log = env['PLUGYARD_TEST_NETWORK_LOG'];

function refuse(...how: readonly unknown[]): never {
  if (log === undefined) {
    stderr.write('THE NETWORK WAS USED\n');
    exit(99);
  }
  appendFileSync(log, `${JSON.stringify(how.map(String))}\n`);
  throw new Error('The network is cut');
}

const connect = Socket.prototype.connect;
Socket.prototype.connect = function cut(this: Socket, ...how: unknown[]): Socket {
  const isHere = /"host":"(127\.0\.0\.1|::1)"/.test(JSON.stringify(how));
  return allowed === 'loopback' && isHere ? (Reflect.apply(connect, this, how) as Socket) : refuse('connect');
};
dgram.createSocket = refuse;
Object.assign(dns, { lookup: refuse, resolve: refuse, resolve4: refuse, resolve6: refuse });
Object.assign(dns.promises, { lookup: refuse, resolve: refuse, resolve4: refuse, resolve6: refuse });
