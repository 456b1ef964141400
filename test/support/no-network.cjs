// Preloaded into a child process, this cuts the network: every socket and every look-up of a name throws.
const dns = require('node:dns');
const dgram = require('node:dgram');
const net = require('node:net');

function refuse() {
  throw new Error('the network is cut: a test forbids every socket');
}

net.Socket.prototype.connect = refuse;
dgram.createSocket = refuse;
dns.lookup = refuse;
dns.promises.lookup = refuse;
