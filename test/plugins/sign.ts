// Exists so that every release of our own plugins is signed, and its publisher recorded, in one command.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { openStore } from '../../src/adapters/disk/folder-store.ts';
import { openKey } from '../../src/adapters/keys/open-key.ts';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { signRelease } from '../../src/flows/sign-release.ts';

const root = resolve(import.meta.dirname, '../../registry/plugins');
const owner = { login: 'plugyard', id: 0 };

/** The directories of all plugins, `@org/name` included. */
function pluginDirectories(): readonly string[] {
  return readdirSync(root).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(root, name)).map((inner) => join(root, name, inner)) : [join(root, name)],
  );
}

async function signAll(keyFile: string): Promise<void> {
  const signer = openKey(readFileSync(keyFile, 'utf8'));
  for (const directory of pluginDirectories()) {
    const record = { format: 1, owners: [owner], publishers: [signer.publisher] };
    writeFileSync(join(directory, 'record.json'), `${JSON.stringify(record, undefined, 2)}\n`);
    for (const version of readdirSync(directory)) {
      const release = join(directory, version);
      if (existsSync(join(release, 'plugin.json'))) {
        const ports = { release: openStore(release), signer, verifier: sigstoreVerifier, hash: nodeHasher };
        await signRelease(ports, 'artifact');
        if (release.includes('@')) {
          await signRelease(ports, 'release');
        }
        stdout.write(`${release.slice(root.length + 1)}\n`);
      }
    }
  }
}

const keyFile = argv[2];
if (keyFile === undefined) {
  stderr.write(
    'usage: node test/plugins/sign.ts <private key>\nMake a key with: node src/cli/main.ts keygen --out <private key>\n',
  );
  exit(2);
}
await signAll(keyFile);
