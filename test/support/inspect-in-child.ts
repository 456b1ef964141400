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
  const input = readFileSync(0);
  const answers = [];
  for (let at = 0; at < input.length; ) {
    const end = at + 4 + input.readUInt32LE(at);
    const bytes = new Uint8Array(input.buffer, input.byteOffset + at + 4, end - at - 4);
    const start = process.cpuUsage();
    const walked = walkWasm(bytes);
    if (walked.ok) importedCapabilities(walked.value.facts);
    const { user, system } = process.cpuUsage(start);
    const message = walked.ok ? 'accepted' : walked.problems[0].message;
    const megabytes = process.resourceUsage().maxRSS / 1024;
    answers.push({ message, milliseconds: (user + system) / 1000, megabytes });
    at = end;
  }
  process.stdout.write(JSON.stringify(answers));`;

/** Of each file the message of the first problem, or `accepted`. Throws where one cost more than is allowed. */
export function inspectInChild(...files: readonly Uint8Array[]): readonly string[] {
  const child = spawnSync(execPath, ['--max-old-space-size=200', '--input-type=module', '-e', script], {
    input: Buffer.concat(files.flatMap((bytes) => [sizeOf(bytes), bytes])),
    encoding: 'utf8',
    timeout: 20_000,
  });
  if (child.status !== 0) throw new Error(`The child ended with ${child.status ?? child.signal}: ${child.stderr}`);
  const answers = JSON.parse(child.stdout) as readonly (typeof most & { readonly message: string })[];
  return answers.map(({ message, milliseconds, megabytes }) => {
    if (milliseconds <= most.milliseconds && megabytes <= most.megabytes) return message;
    throw new Error(`"${message}" took ${milliseconds} ms of work and ${megabytes} MB`);
  });
}

function sizeOf(bytes: Uint8Array): Uint8Array {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(bytes.length);
  return size;
}
