import { describe, expect, test } from 'vitest';
import { sigstoreVerifier } from '../../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../../src/adapters/system/node-inflate.ts';
import type { KeyPublisher } from '../../../src/core/model/publisher.ts';
import type { CheckPorts } from '../../../src/flows/check-range.ts';
import { type FolderToPublish, prepareRelease } from '../../../src/flows/submit/prepare-release.ts';
import { timestamp } from '../../support/builders.ts';
import {
  alice,
  aliceKey,
  baseRegistry,
  digestOf,
  type FileMap,
  manifest,
  newPlugin,
  plainWasm,
  record,
  release,
  treeOf,
} from '../../support/case-registry.ts';
import { memoryValidator } from '../../support/memory-validator.ts';

const fetched: string[] = [];
const ports: CheckPorts = {
  fetcher: {
    fetch: async (url) => {
      fetched.push(url);
      return plainWasm;
    },
  },
  verifier: sigstoreVerifier,
  hash: nodeHasher,
  validator: memoryValidator(),
  inflate: nodeInflate,
  clock: () => timestamp('2026-03-01T12:00:00Z'),
};

/** The names of a folder, out of a registry tree. */
function inside(files: FileMap, directory: string): FileMap {
  const own = Object.entries(files).filter(([path]) => path.startsWith(`${directory}/`));
  return Object.fromEntries(own.map(([path, content]) => [path.slice(directory.length + 1), content]));
}

function prepare(folder: FileMap, parts: Partial<FolderToPublish> = {}) {
  const base = treeOf(baseRegistry);
  return prepareRelease(ports, {
    folder: treeOf(folder),
    around: treeOf({}),
    path: '/home/alice/release',
    base,
    maxBytes: 1_048_576,
    author: alice,
    keys: [],
    ...parts,
  });
}

const update = async () => inside(await release(), 'registry/plugins/slugify/1.1.0');
const first = async () => inside(await newPlugin(), 'registry/plugins/word-count/1.0.0');

describe('prepareRelease()', () => {
  test('takes the files of a release, and leaves the others at home', async () => {
    const prepared = await prepare({ ...(await update()), 'src/main.ts': '', '.gitignore': '' });
    expect(prepared.report).toMatchObject({ verdict: 'PASS', complete: true });
    expect(prepared.left).toEqual(['.gitignore', 'src']);
    expect(prepared.plan.files.map(({ path }) => path)).toContain('registry/plugins/slugify/1.1.0/plugin.wasm');
    expect(prepared.record).toBeUndefined();
  });

  test('an artifact that the manifest has elsewhere is not sent', async () => {
    const url = 'https://files.example/plugin.wasm';
    const artifact = { url, sha256: digestOf(plainWasm), size: plainWasm.length };
    const folder = { 'plugin.json': manifest('slugify', '1.1.0', { artifact }), 'plugin.wasm': plainWasm };
    const { left, plan } = await prepare(folder);
    expect(left).toEqual(['plugin.wasm']);
    expect(plan.files.map(({ path }) => path)).toEqual(['registry/plugins/slugify/1.1.0/plugin.json']);
    expect(fetched).toEqual([url]);
  });

  test('a new plugin gets a record of whoever submits it and whoever has signed it', async () => {
    const prepared = await prepare(await first(), { keys: [aliceKey.publisher as KeyPublisher] });
    expect(prepared.record).toEqual([aliceKey.publisher]);
    expect(prepared.report).toMatchObject({ verdict: 'HOLD', subject: { kind: 'new-plugin' } });
    expect(prepared.report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a record of the author’s own is taken as it is, from the folder or around it', async () => {
    const own = { 'record.json': record([alice], [aliceKey.publisher]) };
    const within = await prepare({ ...(await first()), ...own });
    expect(within).toMatchObject({ record: 'own', left: [] });
    const around = await prepare(await first(), { around: treeOf(own), author: undefined });
    expect(around.plan.files).toEqual(within.plan.files);
  });

  test('a record beside a plugin that has one stays at home', async () => {
    const { left, plan } = await prepare({ ...(await update()), 'record.json': {} });
    expect(left).toEqual(['record.json']);
    expect(plan.matter).toBe('release');
  });

  test('nobody’s new plugin is refused, unless there is something to mend first', async () => {
    await expect(prepare(await first(), { author: undefined })).rejects.toMatchObject({ code: 'USAGE' });
    const broken = await prepare({ 'plugin.json': '{}' }, { author: undefined });
    expect(broken.report.verdict).toBe('FAIL');
  });

  test('what is too large is told, with where larger ones lie', async () => {
    await expect(prepare(await update(), { maxBytes: 8 })).rejects.toMatchObject({
      code: 'TOO_LARGE',
      hint: expect.stringContaining('"artifact" in plugin.json'),
    });
    const readme = { ...(await update()), 'README.md': 'x'.repeat(10_000_000) };
    await expect(prepare(readme)).rejects.toMatchObject({ code: 'TOO_LARGE', hint: 'Make it shorter.' });
  });
});
