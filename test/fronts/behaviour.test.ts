// Every plugin of the registry is run in the sandbox, by the bytes and the manifest that the registry holds.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeSandbox, openSandbox } from '../../src/adapters/sandbox/node-sandbox.ts';
import { type Manifest, parseManifest } from '../../src/core/model/manifest.ts';
import { judgeBehaviour } from '../../src/core/scan/behaviour/judge-behaviour.ts';
import { runArtifact } from '../../src/flows/run-artifact.ts';
import { factsOf } from '../support/wasm-builder.ts';

const root = join(import.meta.dirname, '../../registry/plugins');
const releases = globSync('**/plugin.json', { cwd: root }).sort();

/** What a sandbox cannot know: the status of a page, and what another plugin answers. */
const needHosts: ReadonlyMap<string, readonly string[]> = new Map([
  ['@plugyard/link-check check 0', ['extism:host/env.http_request', 'extism:host/env.http_status_code']],
  ['@plugyard/site-tools page 0', ['extism:host/user.call_dependency']],
  ['@plugyard/site-tools page 1', ['extism:host/user.call_dependency']],
  ['csv-table table 0', ['extism:host/user.call_dependency']],
  ['csv-table table 1', ['extism:host/user.call_dependency']],
]);

function readManifest(path: string): Manifest {
  const manifest = parseManifest(readFileSync(path, 'utf8'));
  if (!manifest.ok) throw new Error(`${path} is not valid`);
  return manifest.value;
}

test('the registry holds plugins of four kinds', () => {
  const kinds = new Set(releases.map((path) => readManifest(join(root, path)).abi));
  expect([...kinds].sort()).toEqual(['extism', 'raw', 'wasi-command', 'wasi-component']);
});

test('the program of the process is one file when it is bundled, and does the same there', async () => {
  const bundled = join(import.meta.dirname, '../../dist/guest.js');
  const imported = readFileSync(bundled, 'utf8').matchAll(/from ?"([^"]+)"|import\("([^"]+)"/g);
  expect([...imported].filter(([, one, other]) => !`${one ?? other}`.startsWith('node:'))).toEqual([]);
  const path = 'slugify/1.1.0/plugin.json';
  const manifest = readManifest(join(root, path));
  const wasm = new Uint8Array(readFileSync(join(root, dirname(path), 'plugin.wasm')));
  const request = { wasm, facts: factsOf(wasm), manifest, environment: { writeTokens: [] } };
  const behaviour = await runArtifact(request, openSandbox(bundled));
  expect(behaviour).toMatchObject({ setup: { outcome: 'done' } });
  expect(behaviour).toEqual(await runArtifact(request, nodeSandbox));
});

test.each(releases)('%s does what its examples say, and nothing that it did not declare', async (path) => {
  const manifest = readManifest(join(root, path));
  const wasm = new Uint8Array(readFileSync(join(root, dirname(path), 'plugin.wasm')));
  const behaviour = await runArtifact(
    { wasm, facts: factsOf(wasm), manifest, environment: { writeTokens: [] } },
    nodeSandbox,
  );
  if (manifest.abi === 'wasi-component') {
    expect(behaviour).toEqual({ notRun: expect.stringContaining('component') });
    return;
  }
  if ('notRun' in behaviour) throw new Error(behaviour.notRun);
  expect(behaviour.setup).toEqual({ outcome: 'done' });
  expect(behaviour.examples.length).toBeGreaterThan(1);
  for (const { function: name, index, result } of behaviour.examples) {
    const imports = needHosts.get(`${manifest.name} ${name} ${index}`);
    expect(result, `${name} ${index}`).toEqual(
      imports === undefined ? { outcome: 'same' } : { outcome: 'needs a host', imports },
    );
  }
  expect(judgeBehaviour(behaviour, manifest).filter(({ severity }) => severity !== 'note')).toEqual([]);
});
