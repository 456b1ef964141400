// What a client remembers lies in a folder of its user: cut short, edited, replaced by links, or brought along by a project.
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/adapters/disk/folder-store.ts';
import { stateFolder } from '../../src/adapters/disk/state-folder.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { metadataClient } from '../../src/adapters/tuf/metadata-client.ts';
import type { Sha256 } from '../../src/core/model/digest.ts';
import { parseLockfile } from '../../src/core/model/lockfile.ts';
import { openRegistryIndex } from '../../src/flows/open-registry-index.ts';
import type { RootChoice } from '../../src/flows/root-pin.ts';
import { forge } from '../support/forged-metadata.ts';
import { anIndexClient, type IndexClient } from '../support/index-client.ts';
import { memorySource } from '../support/memory-source.ts';
import { memoryStore } from '../support/memory-store.ts';
import { aSignedRegistry, onDay, people } from '../support/signed-registry.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const registry = await aSignedRegistry();
const older = new Map(await registry.deploy(onDay(0)));
await registry.rotate({}, [people.ann, people.ben], onDay(1));
const newer = new Map(await registry.deploy(onDay(1), { sequence: 9 }));
const other = await aSignedRegistry({ signers: [people.ben, people.cleo], at: onDay(0.5) });
const remembered = [
  '2.root.json',
  'index-root.json',
  'index.json',
  'root.json',
  'seen.json',
  'snapshot.json',
  'targets.json',
  'timestamp.json',
];

async function aReader(): Promise<IndexClient> {
  const reader = anIndexClient(registry.pin);
  await reader.open(newer, onDay(1));
  return anIndexClient(undefined, memoryStore(reader.state.files));
}

describe('what is remembered', () => {
  test('is the pin of each address, the metadata that was accepted, and nothing else', async () => {
    const { state } = await aReader();
    expect([...state.files.keys()].sort()).toEqual([
      ...remembered.map((name) => `${registry.pin}/${name}`),
      'registries.json',
    ]);
    expect(JSON.parse(new TextDecoder().decode(state.files.get('registries.json')))).toEqual({
      'memory:': registry.pin,
    });
  });

  test('is not written again when there is nothing new', async () => {
    const reader = await aReader();
    await reader.open(newer, onDay(2));
    expect(reader.state.changes).toEqual([]);
  });

  test.each(remembered.filter((name) => !['root.json', 'index-root.json'].includes(name)))(
    'when %s is cut short or emptied, the client stops and says what to do',
    async (name) => {
      const path = `${registry.pin}/${name}`;
      for (const keep of [0, 1, 100]) {
        const reader = await aReader();
        await reader.state.write(path, reader.state.files.get(path)!.slice(0, keep));
        for (const served of [newer, older]) {
          const refusal = await reader.refuses(served, onDay(2), 'TRUST_INVALID');
          expect(refusal.message).toMatch(/^What is remembered of this index is damaged: /);
          expect(refusal.message).toContain(name);
          expect(refusal.hint).toContain('PLUGYARD_STATE');
        }
      }
    },
  );

  test.each([
    '{"format":1}',
    '[]',
    '{"sequence":"9","onlineKeys":[],"files":[]}',
    '{"sequence":1e300,"onlineKeys":["x"],"files":["root.json"]}',
    '{"sequence":1,"onlineKeys":[1],"files":{"root.json":1}}',
    `{"sequence":1,"onlineKeys":["${'a'.repeat(64)}"],"files":["../registries.json"]}`,
  ])('a seen.json that says %s is damaged', async (text) => {
    const reader = await aReader();
    await reader.state.write(`${registry.pin}/seen.json`, new TextEncoder().encode(text));
    await reader.refuses(newer, onDay(2), 'TRUST_INVALID');
  });

  test('the pinned root is held against its digest each time: another one in its place is not believed', async () => {
    for (const bytes of [other.firstRoot, new Uint8Array(), registry.firstRoot.slice(0, 100)]) {
      const reader = await aReader();
      await reader.state.write(`${registry.pin}/root.json`, bytes);
      await reader.open(newer, onDay(2));
      expect(reader.state.files.get(`${registry.pin}/root.json`)).toEqual(registry.firstRoot);
      await reader.refuses(older, onDay(2), 'INDEX_ROLLED_BACK');
    }
  });

  test('the index root is held against its digest each time: a damaged one is read anew', async () => {
    const path = `${registry.pin}/index-root.json`;
    const reader = await aReader();
    const good = reader.state.files.get(path)!;
    for (const bytes of [good.slice(0, 10), older.get('index-root.json')!, new Uint8Array()]) {
      await reader.state.write(path, bytes);
      expect((await reader.open(newer, onDay(2))).root.sequence).toBe(9);
      expect(reader.state.files.get(path)).toEqual(good);
    }
  });

  test('a later root of somebody else is not believed: the chain is followed from the pin each time', async () => {
    const reader = await aReader();
    await other.rotate({}, [people.stranger, people.ann], onDay(1)).catch(() => undefined);
    await reader.state.write(`${registry.pin}/2.root.json`, older.get('tuf/1.root.json')!);
    const refusal = await reader.refuses(newer, onDay(2), 'TRUST_INVALID');
    expect(refusal.message).toBe('What is remembered of this index is damaged: 2.root.json');
  });

  test('a timestamp of a later day, signed by nobody, does not lock the client out', async () => {
    const reader = await aReader();
    const forged = forge(newer, people.stranger, { timestamp: { version: 1000 } });
    await reader.state.write(`${registry.pin}/timestamp.json`, forged.get('tuf/timestamp.json')!);
    expect((await reader.open(newer, onDay(2))).root.sequence).toBe(9);
  });

  test('when all of it was deleted, the root must be named again', async () => {
    const refusal = await anIndexClient(undefined).refuses(newer, onDay(2), 'ROOT_NOT_PINNED');
    expect(refusal.hint).toContain(`--root sha256:${nodeHasher(registry.firstRoot)}`);
    expect(refusal.hint).toContain('publishes elsewhere');
  });

  test.each(['no JSON', '[]', '{"memory:":"sha256:zz"}', '{"memory:":7}', '{"memory:": "A"}'])(
    'a list of pins that says %s pins nothing, and nothing is taken on trust instead',
    async (text) => {
      const reader = await aReader();
      await reader.state.write('registries.json', new TextEncoder().encode(text));
      await reader.refuses(newer, onDay(2), 'ROOT_NOT_PINNED');
    },
  );
});

describe('on a disk', () => {
  const onDisk = (root: string, at = onDay(2)) =>
    openRegistryIndex(
      { source: memorySource(newer), hash: nodeHasher, metadata: metadataClient, state: openStore(root) },
      { named: { sha256: registry.pin }, unsigned: false },
      { now: at },
    );

  test('the folder is made with the first index that is accepted, and not before', async () => {
    const folder = join(newFolder(), 'not/there');
    await expect(onDisk(folder, onDay(400))).rejects.toMatchObject({ code: 'INDEX_EXPIRED' });
    expect(existsSync(folder)).toBe(false);
    await onDisk(folder);
    expect(readdirSync(join(folder, registry.pin)).sort()).toEqual(remembered);
  });

  test('a file that is a link is read, and replaced by a file when it changes: nothing is written through it', async () => {
    const [folder, elsewhere] = [newFolder(), newFolder()];
    await onDisk(folder);
    const seen = join(folder, registry.pin, 'seen.json');
    const target = join(elsewhere, 'seen.json');
    const before = readFileSync(seen, 'utf8').replace('"sequence": 9', '"sequence": 8');
    writeFileSync(target, before);
    rmSync(seen);
    symlinkSync(target, seen);
    await onDisk(folder);
    expect(readFileSync(target, 'utf8')).toBe(before);
    expect(lstatSync(seen).isSymbolicLink()).toBe(false);
  });

  test('a file that is a directory, or a link in a circle, stops the client: it is not taken for a first run', async () => {
    for (const make of [(path: string) => mkdirSync(path), (path: string) => symlinkSync(path, path)]) {
      const folder = newFolder();
      await onDisk(folder);
      const path = join(folder, registry.pin, 'seen.json');
      rmSync(path);
      make(path);
      await expect(onDisk(folder)).rejects.toThrow(/EISDIR|ELOOP/);
    }
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read stops the client', async () => {
    const folder = newFolder();
    await onDisk(folder);
    chmodSync(join(folder, registry.pin, 'seen.json'), 0);
    await expect(onDisk(folder)).rejects.toThrow('EACCES');
  });

  test('PLUGYARD_STATE names the folder; without it, it is where the system keeps data, and not in a cache', () => {
    expect(stateFolder({ PLUGYARD_STATE: '/somewhere/else' })).toBe('/somewhere/else');
    for (const env of [{}, { PLUGYARD_STATE: '' }]) {
      expect(stateFolder(env)).toMatch(/plugyard/);
      expect(stateFolder(env)).not.toMatch(/cache/i);
    }
  });
});

describe('the root that a project brings along', () => {
  const lock = (root: Sha256): Sha256 | undefined => {
    const lockfile = parseLockfile(JSON.stringify({ format: 1, registry: 'r', root, requested: {}, plugins: {} }));
    return lockfile.ok ? lockfile.value.root : undefined;
  };
  const open = async (choice: Partial<RootChoice>, state = memoryStore()) =>
    await openRegistryIndex(
      { source: memorySource(newer), hash: nodeHasher, metadata: metadataClient, state },
      { unsigned: false, ...choice },
      { now: onDay(2) },
    );

  test('is enough on a new machine, and is remembered', async () => {
    const state = memoryStore();
    expect((await open({ locked: lock(registry.pin) }, state)).signature?.pin).toBe(registry.pin);
    expect((await open({}, state)).signature?.pin).toBe(registry.pin);
  });

  test('must not contradict the one that is named now', async () => {
    await expect(open({ locked: lock(other.pin), named: { sha256: registry.pin } })).rejects.toMatchObject({
      code: 'INDEX_FOREIGN',
      message: `plugyard.lock pins the root sha256:${other.pin}, not sha256:${registry.pin}, which is named now`,
      hint: expect.stringContaining('take the line "root" out of plugyard.lock') as string,
    });
  });

  test('never takes the place of the one that this user pinned by hand', async () => {
    const state = memoryStore();
    await open({ named: { sha256: registry.pin } }, state);
    const changes = state.changes.length;
    await expect(open({ locked: lock(other.pin) }, state)).rejects.toMatchObject({
      code: 'INDEX_FOREIGN',
      hint: expect.stringContaining(`say --root sha256:${other.pin} once`) as string,
    });
    expect(state.changes).toHaveLength(changes);
  });

  test('is no digest, and the lockfile is refused whole', () => {
    for (const root of ['sha256:', 'A'.repeat(64), '../root.json', 7]) {
      expect(parseLockfile(JSON.stringify({ format: 1, registry: 'r', root, requested: {}, plugins: {} })).ok).toBe(
        false,
      );
    }
  });

  test('forbids --unsigned, as every pin does', async () => {
    const state = memoryStore();
    await open({ named: { sha256: registry.pin } }, state);
    for (const choice of [{ locked: lock(registry.pin) }, { named: { sha256: registry.pin } }]) {
      await expect(open({ ...choice, unsigned: true })).rejects.toMatchObject({ code: 'USAGE' });
    }
    await expect(open({ unsigned: true }, state)).rejects.toMatchObject({
      code: 'USAGE',
      hint: 'Leave out --unsigned; it is for registries that sign nothing.',
    });
  });
});
