// Exists so that a job fetches an artifact from a public name that a test answers; which addresses are public is shown elsewhere.
import { certificate } from '../github/certificate.ts';
import { type LoopbackServer, startServer } from '../loopback-server.ts';

export interface LentHost extends LoopbackServer {
  /** For `NODE_OPTIONS` of a child. */
  readonly option: string;
}

const program = (host: string, port: number): string => `
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
const { get } = https;
const here = { address: '127.0.0.1', family: 4 };
const lookup = (_, { all }, answer) => (all ? answer(null, [here]) : answer(null, here.address, here.family));
https.get = (options, answer) =>
  options.hostname === '${host}'
    ? get({ ...options, port: ${port}, servername: 'localhost', lookup }, answer)
    : get(options, answer);
syncBuiltinESMExports();`;

/** Answers each path with bytes, and everything else with 404. */
export async function lendHost(host: string, files: ReadonlyMap<string, Uint8Array>): Promise<LentHost> {
  const server = await startServer((request, response) => {
    const bytes = files.get(request.url ?? '');
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
  }, certificate);
  const source = encodeURIComponent(program(host, server.port).trim());
  return { ...server, option: `--import=data:text/javascript,${source}` };
}
