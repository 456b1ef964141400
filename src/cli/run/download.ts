// What `plugyard download` does; loaded when it runs.
import { basename, dirname, resolve } from 'node:path';
import { toFileName } from '../../core/model/plugin-name.ts';
import { chooseRelease } from '../../flows/choose-release.ts';
import { fetchVerified } from '../../flows/verify-release.ts';
import type { DownloadOptions } from '../commands/download.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { nodeHasher, openStore, sigstoreVerifier } from '../wire.ts';
import { openRegistry } from './open-registry.ts';
import { readMinimumTrust } from './read-minimum-trust.ts';
import { readRequest } from './read-request.ts';
import { warnOfLowerLevel } from './warn-of-lower-level.ts';

export async function download(terminal: Terminal, plugin: string, options: DownloadOptions): Promise<Answer> {
  const request = readRequest(plugin);
  const index = await openRegistry(terminal, options);
  const shard = await index.shard(request.name);
  const release = chooseRelease(shard, request);
  const ports = { index, verifier: sigstoreVerifier, hash: nodeHasher, ...readMinimumTrust(options) };
  const verified = await fetchVerified(ports, shard, release);
  warnOfLowerLevel(terminal, `${request.name} ${release.version}`, verified);
  const file = options.out ?? `${toFileName(request.name)}-${release.version}.wasm`;
  const target = resolve(terminal.cwd, file);
  await openStore(dirname(target)).write(basename(target), verified.artifact);
  return {
    data: {
      file,
      version: release.version,
      size: verified.artifact.length,
      sha256: release.artifact?.sha256,
      trustLevel: verified.level,
    },
    text: `${file}  ${request.name} ${release.version}, ${verified.artifact.length} bytes, ${verified.level}\n`,
  };
}
