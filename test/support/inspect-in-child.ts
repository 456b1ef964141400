// Exists so that hostile bytes meet the walk in a process of their own, with little memory and a kill for what would never end.
import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';

/** For files of up to 10 MB. Memory is all that the process ever held, with Node and the bytes themselves. */
const most = { milliseconds: 2_000, megabytes: 256 };

const core = new URL('../../src/core/', import.meta.url).href;
const script = `
  import { readFileSync } from 'node:fs';
  import { walkWasm } from '${core}wasm/walk-wasm.ts';
  import { importedCapabilities } from '${core}scan/capability/imported-capabilities.ts';
  const bytes = new Uint8Array(readFileSync(0));
  const start = process.cpuUsage();
  const walked = walkWasm(bytes);
  if (walked.ok) importedCapabilities(walked.value.facts);
  const { user, system } = process.cpuUsage(start);
  const message = walked.ok ? 'accepted' : walked.problems[0].message;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ message, milliseconds: (user + system) / 1000, megabytes }));`;

/** The message of the first problem, or `accepted`. Throws where that cost more than is allowed. */
export function inspectInChild(bytes: Uint8Array): string {
  const child = spawnSync(execPath, ['--max-old-space-size=200', '--input-type=module', '-e', script], {
    input: bytes,
    encoding: 'utf8',
    timeout: 20_000,
  });
  if (child.status !== 0) throw new Error(`The child ended with ${child.status ?? child.signal}: ${child.stderr}`);
  const { message, ...cost } = JSON.parse(child.stdout) as typeof most & { readonly message: string };
  if (cost.milliseconds > most.milliseconds || cost.megabytes > most.megabytes) {
    throw new Error(`"${message}" took ${cost.milliseconds} ms of work and ${cost.megabytes} MB`);
  }
  return message;
}
