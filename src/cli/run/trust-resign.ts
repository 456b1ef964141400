// What `plugyard registry trust resign` does; loaded when it runs.
import { resolve } from 'node:path';
import { indexRootPath } from '../../core/index/layout.ts';
import { indexRootLimits } from '../../core/model/index-root.ts';
import { PlugyardError } from '../../errors.ts';
import { signIndex } from '../../flows/trust/sign-index.ts';
import type { ResignOptions } from '../commands/registry-trust.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { nodeHasher, openFolder, openOutput, openRepository, systemClock } from '../wire.ts';
import { loadMetadataFormat, openMetadataBranch } from '../wire-trust.ts';
import { readSigningKey } from './read-key.ts';

export async function resign(terminal: Terminal, options: ResignOptions): Promise<Answer> {
  const directory = resolve(terminal.cwd, options.repository);
  const repository = openRepository(directory);
  try {
    const ports = {
      tree: repository.tree(await repository.resolve(options.revision)),
      format: await loadMetadataFormat(),
      branch: openMetadataBranch({ directory, ...(options.remote === undefined ? {} : { remote: options.remote }) }),
      signer: await readSigningKey(terminal, options.key, options),
      hash: nodeHasher,
    };
    const published = options.published === undefined ? undefined : resolve(terminal.cwd, options.published);
    const indexRoot = published === undefined ? undefined : await readIndexRoot(published);
    const { files, sequence, expires } = await signIndex(ports, indexRoot, systemClock());
    if (published !== undefined) {
      const output = openOutput(published);
      for (const [name, bytes] of files) {
        await output.write(`tuf/${name}`, bytes);
      }
    }
    return {
      data: { sequence, expires, files: [...files.keys()] },
      text: `Signed index ${sequence}; it holds until ${expires}.\n`,
    };
  } finally {
    await repository.close();
  }
}

async function readIndexRoot(published: string): Promise<Uint8Array> {
  const bytes = await openFolder(published).read(indexRootPath, indexRootLimits.maxBytes);
  if (bytes === undefined) {
    throw new PlugyardError('FILE_NOT_FOUND', `${published} holds no ${indexRootPath}`, {
      hint: 'Build it first: plugyard registry build --out <folder>',
    });
  }
  return bytes;
}
