// What `plugyard download` does; loaded when it runs.
import { basename, dirname, resolve } from 'node:path';
import { toFileName } from '../../core/model/plugin-name.ts';
import type { DownloadOptions } from '../commands/download.ts';
import { openRegistry } from '../open-registry.ts';
import { readRequest } from '../read-request.ts';
import type { Answer, Terminal } from '../terminal.ts';

export async function download(terminal: Terminal, plugin: string, options: DownloadOptions): Promise<Answer> {
  const request = readRequest(plugin);
  const index = await openRegistry(terminal, options);
  const { chooseRelease } = await import('../../flows/choose-release.ts');
  const { fetchVerified } = await import('../../flows/verify-release.ts');
  const { nodeHasher, openStore, sigstoreVerifier } = await import('../wire.ts');
  const shard = await index.shard(request.name);
  const release = chooseRelease(shard, request);
  const verified = await fetchVerified({ index, verifier: sigstoreVerifier, hash: nodeHasher }, shard, release);
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
