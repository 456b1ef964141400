import { describe, expect, onTestFinished, test } from 'vitest';
import { openRepository } from '../../src/adapters/git/git-repository.ts';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../src/adapters/system/node-inflate.ts';
import { knownValue } from '../../src/core/model/fact.ts';
import { toJson } from '../../src/core/report/to-json.ts';
import { checkFolder, type FolderToCheck } from '../../src/flows/check-folder.ts';
import { type CheckPorts, checkRange } from '../../src/flows/check-range.ts';
import type { Tree } from '../../src/ports.ts';
import { timestamp } from '../support/builders.ts';
import {
  alice,
  baseRegistry,
  type FileMap,
  newPlugin,
  record,
  release,
  toBytes,
  treeOf,
} from '../support/case-registry.ts';
import { memoryValidator } from '../support/memory-validator.ts';
import { createRepository } from '../support/scratch-repository.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();

const ports: CheckPorts = {
  fetcher: { fetch: async (url) => Promise.reject(new Error(`nobody should ask for ${url}`)) },
  verifier: sigstoreVerifier,
  hash: nodeHasher,
  validator: memoryValidator(),
  inflate: nodeInflate,
  clock: () => timestamp('2026-03-01T12:00:00Z'),
};

/** What lies below a directory, as a tree of its own. */
function folderOf(files: FileMap, directory: string): Tree {
  const tree = treeOf(files);
  const inside = (path: string): string => (path === '' ? directory : `${directory}/${path}`);
  return {
    commit: undefined,
    read: (path, maxBytes) => tree.read(inside(path), maxBytes),
    list: (path) => tree.list(inside(path)),
    walk: async (path) =>
      (await tree.walk(inside(path))).map((file) => ({ ...file, path: file.path.slice(directory.length + 1) })),
  };
}

const base = treeOf(baseRegistry);

/** Judges files as they lie in a registry tree; `path` is where the author has them. */
async function judge(files: FileMap, directory: string, more: Partial<FolderToCheck> = {}) {
  const folder = folderOf(files, directory);
  const around = folderOf(files, directory.slice(0, directory.lastIndexOf('/')));
  return await checkFolder(ports, { folder, around, path: '/home/alice/release', base, login: 'alice', ...more });
}

const slugify = 'registry/plugins/slugify/1.1.0';
const wordCount = 'registry/plugins/word-count/1.0.0';

describe('checkFolder()', () => {
  test('passes a signed release of its owner', async () => {
    const { report, directory } = await judge(await release(), slugify);
    expect(directory).toBe(slugify);
    expect(report).toMatchObject({ verdict: 'PASS', complete: true, findings: [] });
    expect(report.subject).toEqual({ kind: 'release', plugin: 'slugify', version: '1.1.0' });
  });

  test('says the same as the pull request will, byte for byte', async () => {
    const scratch = createRepository(newFolder());
    const bytesOf = (files: FileMap) =>
      Object.fromEntries(
        Object.entries(files).flatMap(([path, content]) => (content === null ? [] : [[path, toBytes(content)]])),
      );
    const start = scratch.commit({ files: bytesOf(baseRegistry), parents: [] });
    const repository = openRepository(scratch.directory);
    onTestFinished(() => repository.close());
    const cases: readonly (readonly [FileMap, string])[] = [
      [await release(), slugify],
      [await release({ manifest: { license: 'Apache 2' }, sign: 'nothing' }), slugify],
      [await release({ signed: { version: '9.9.9' } }), slugify],
      [await newPlugin(), wordCount],
    ];
    for (const [files, directory] of cases) {
      const head = scratch.commit({ files: bytesOf(files), parents: [start] });
      const range = { base: start, head, author: { login: 'alice' } };
      const pullRequest = await checkRange(ports, repository, range);
      const atHome = await judge(files, directory, { base: repository.tree(start) });
      expect(toJson(atHome.report)).toBe(toJson(pullRequest.report));
      expect(atHome.submission).toEqual(pullRequest.submission);
    }
  });

  test('brings the record beside a new plugin, and leaves that of an old one alone', async () => {
    const fresh = await judge(await newPlugin(), wordCount);
    expect(fresh.report.subject.kind).toBe('new-plugin');
    expect(knownValue(fresh.submission.facts.record)?.owners).toMatchObject([{ login: 'alice' }]);
    const beside = { ...(await release()), 'registry/plugins/slugify/record.json': record([], []) };
    const old = await judge(beside, slugify);
    expect(old.report).toMatchObject({ verdict: 'PASS', subject: { kind: 'release' } });
  });

  test('reads nothing of the disk but the release and its record', async () => {
    const files = await newPlugin();
    const asked: string[] = [];
    const watched = (tree: Tree): Tree => ({
      ...tree,
      read: async (path, maxBytes) => {
        asked.push(path);
        return await tree.read(path, maxBytes);
      },
    });
    const folder = watched(folderOf(files, wordCount));
    const around = watched(folderOf(files, 'registry/plugins/word-count'));
    await checkFolder(ports, { folder, around, path: '/home/alice/release', base, login: 'alice' });
    expect([...new Set(asked)].sort()).toEqual([
      'README.md',
      'plugin.json',
      'plugin.wasm',
      'plugin.wasm.sigstore.json',
      'record.json',
    ]);
  });

  test.each([
    [`/home/alice/yard/${slugify}`, slugify],
    [`/home/alice/yard/${slugify}/`, slugify],
    ['C:\\yard\\registry\\plugins\\slugify\\1.1.0', slugify],
    ['/yard/registry/plugins/old/registry/plugins/@acme/x-y/2.0.0', 'registry/plugins/@acme/x-y/2.0.0'],
    ['/home/registry/plugins/Bad_Name/1.0.0', slugify],
    ['/home/alice/anything', slugify],
  ])('at %s is placed at %s', async (path, directory) => {
    const judged = await judge(await release(), slugify, { path });
    expect(judged.directory).toBe(directory);
  });

  test('finds a manifest that does not fit the place where it lies', async () => {
    const path = '/yard/registry/plugins/slugify/1.2.0';
    const { report } = await judge(await release(), slugify, { path });
    expect(report.findings.map(({ check }) => check)).toContain('manifest/matches-its-directory');
  });

  test('without a registry says what it can, and what waits', async () => {
    const { report } = await judge(await release(), slugify, { base: undefined, login: undefined });
    expect(report.complete).toBe(false);
    expect(report.findings).toEqual([]);
    expect(report.checks.find(({ id }) => id === 'artifact/is-wasm')?.outcome).toBe('passed');
    expect(report.checks.find(({ id }) => id === 'version/is-new')).toMatchObject({ outcome: 'deferred' });
  });

  test.each([
    ['the owner', 'alice', { value: { login: 'alice', id: alice.id } }],
    ['someone else', 'mallory', { deferred: expect.stringContaining('mallory is not on record') }],
    ['nobody', undefined, { deferred: expect.stringContaining('--as <login>') }],
  ])('takes the author for %s', async (_, login, fact) => {
    const { submission } = await judge(await release(), slugify, { login });
    expect(submission.facts.author).toEqual(fact);
  });

  test('refuses a folder without manifest, and says how to make one', async () => {
    const { 'registry/plugins/slugify/1.1.0/plugin.json': _, ...rest } = await release();
    await expect(judge(rest, slugify)).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
      hint: expect.stringContaining('plugyard manifest plugin.wasm > plugin.json'),
    });
  });

  test.each<[string, string]>([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['no text', '\uffff'],
    ['no name', '{"plugyard":1,"version":"1.0.0"}'],
    ['a bad name and a bad version', '{"plugyard":1,"name":"Not A Name","version":"one"}'],
    ['a name that is a path', '{"plugyard":1,"name":"../../etc","version":"1.0.0"}'],
  ])('finds everything wrong with a manifest of %s', async (_, text) => {
    const files = { ...(await release()), [`${slugify}/plugin.json`]: text };
    const { report } = await judge(files, slugify);
    expect(report.verdict).toBe('FAIL');
    expect(report.findings.map(({ check }) => check)).toContain('manifest/is-valid');
  });

  test('finds files that no release has', async () => {
    const files = { ...(await release()), [`${slugify}/node_modules/x.js`]: 'x', [`${slugify}/notes.txt`]: 'x' };
    const { report } = await judge(files, slugify);
    const stray = report.findings.filter(({ check }) => check === 'change/only-registry-files').map(({ file }) => file);
    expect(stray).toEqual([`${slugify}/node_modules/x.js`, `${slugify}/notes.txt`]);
  });
});
