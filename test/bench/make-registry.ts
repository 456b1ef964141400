// Exists so that figures are taken on registries of any size, written into git in one stream.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { parsePluginName } from '../../src/core/model/plugin-name.ts';
import { buildStatement, statementBytes, statementPayloadType } from '../../src/core/model/statement.ts';
import { parseVersion } from '../../src/core/model/version.ts';
import type { Signer } from '../../src/ports.ts';
import { alice, git, projectRoot } from '../demo/scratch-registry.ts';

/** A module with one memory page and no imports; a custom section tells releases apart. */
function tinyModule(label: string): Uint8Array {
  const name = new TextEncoder().encode(label);
  return new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0, name.length + 1, name.length, ...name]);
}

/** Makes a bare-bones registry of signed releases owned by Alice; every plugin is one commit. */
export async function makeRegistry(
  directory: string,
  size: { readonly plugins: number; readonly releases: number },
  signer: Signer,
): Promise<void> {
  mkdirSync(directory, { recursive: true });
  git(directory, 'init', '--quiet');
  const stream = spawn('git', ['fast-import', '--quiet'], { cwd: directory, stdio: ['pipe', 'inherit', 'inherit'] });
  const write = async (text: string | Uint8Array): Promise<void> => {
    if (!stream.stdin.write(text)) {
      await once(stream.stdin, 'drain');
    }
  };
  const writeFile = async (path: string, bytes: Uint8Array): Promise<void> => {
    await write(`M 100644 inline ${path}\ndata ${bytes.length}\n`);
    await write(bytes);
    await write('\n');
  };
  const writeValue = async (path: string, value: unknown): Promise<void> =>
    await writeFile(path, new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`));
  const commit = async (message: string, time: number): Promise<void> =>
    await write(
      `commit refs/heads/main\ncommitter Plugyard <plugyard@example.com> ${1_700_000_000 + time} +0000\ndata ${message.length}\n${message}\n`,
    );
  await commit('The registry', 0);
  for (const file of ['registry.json', 'policy.json']) {
    await writeFile(`registry/${file}`, new Uint8Array(readFileSync(join(projectRoot, 'registry', file))));
  }
  for (let plugin = 0; plugin < size.plugins; plugin += 1) {
    const name = `plugin-${plugin}`;
    await commit(name, plugin + 1);
    await writeValue(`registry/plugins/${name}/record.json`, {
      format: 1,
      owners: [alice],
      publishers: [signer.publisher],
    });
    for (let release = 0; release < size.releases; release += 1) {
      const version = `1.${release}.0`;
      const wasm = tinyModule(`${name} ${version}`);
      const directoryOf = `registry/plugins/${name}/${version}`;
      await writeValue(`${directoryOf}/plugin.json`, manifestOf(name, version));
      await writeFile(`${directoryOf}/plugin.wasm`, wasm);
      await writeFile(`${directoryOf}/plugin.wasm.sigstore.json`, await signArtifact(signer, { name, version, wasm }));
    }
  }
  stream.stdin.end();
  await once(stream, 'close');
  git(directory, 'symbolic-ref', 'HEAD', 'refs/heads/main');
}

function manifestOf(name: string, version: string): object {
  return {
    plugyard: 1,
    name,
    version,
    description: 'One of many plugins of a registry that was made to be measured.',
    license: 'MIT',
    abi: 'raw',
    keywords: ['bench'],
    ...(name === 'plugin-0' ? {} : { dependencies: { 'plugin-0': '^1.0.0' } }),
  };
}

async function signArtifact(
  signer: Signer,
  release: { readonly name: string; readonly version: string; readonly wasm: Uint8Array },
): Promise<Uint8Array> {
  const [plugin, version] = [parsePluginName(release.name), parseVersion(release.version)];
  if (!plugin.ok || !version.ok) {
    throw new Error(`${release.name} ${release.version} cannot be a release`);
  }
  const subject = { name: 'plugin.wasm', digest: { sha256: nodeHasher(release.wasm) } };
  const statement = buildStatement({ plugin: plugin.value, version: version.value }, [subject]);
  return await signer.sign(statementPayloadType, statementBytes(statement));
}
