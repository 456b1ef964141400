// The contract of the port Store, kept by the memory version and by a folder; and that of Output.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/adapters/disk/folder-store.ts';
import { openOutput } from '../../src/adapters/disk/output-folder.ts';
import type { Store } from '../../src/ports.ts';
import { memoryStore } from '../support/memory-store.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each<[name: string, create: () => Store]>([
  ['memory', () => memoryStore()],
  ['folder', () => openStore(newFolder('store'))],
  ['folder that is made with the first write', () => openStore(join(newFolder('store'), 'not/there/yet'))],
])('a store in %s', (_, create) => {
  test('is empty at first', async () => {
    const store = create();
    expect(await store.list()).toEqual([]);
    expect(await store.read('missing.txt')).toBeUndefined();
    await store.remove('missing.txt');
  });

  test('gives back what was written, whatever it is', async () => {
    const store = create();
    const all = Uint8Array.from({ length: 256 }, (_unused, index) => index);
    await store.write('all.bin', all);
    await store.write('empty', new Uint8Array());
    await store.write('acme--x.plugin.json', bytes('{}\n'));
    expect(await store.read('all.bin')).toEqual(all);
    expect(await store.read('empty')).toEqual(new Uint8Array());
    expect([...(await store.list())].sort()).toEqual(['acme--x.plugin.json', 'all.bin', 'empty']);
  });

  test('replaces a file whole, by a longer or a shorter one', async () => {
    const store = create();
    for (const text of ['one', 'a much longer text than before', 'x', '']) {
      await store.write('file.txt', bytes(text));
      expect(await store.read('file.txt')).toEqual(bytes(text));
      expect(await store.list()).toEqual(['file.txt']);
    }
  });

  test('keeps its own copy', async () => {
    const store = create();
    const mine = bytes('mine');
    await store.write('file.txt', mine);
    mine.fill(0x78);
    expect(await store.read('file.txt')).toEqual(bytes('mine'));
  });

  test('writes into directories, and lists what is at the top', async () => {
    const store = create();
    await store.write('index/abc.json', bytes('1'));
    await store.write('index/def.json', bytes('2'));
    await store.write('root.json', bytes('3'));
    expect(await store.read('index/def.json')).toEqual(bytes('2'));
    expect([...(await store.list())].sort()).toEqual(['index', 'root.json']);
  });

  test('removes a file, and nothing else', async () => {
    const store = create();
    await store.write('a', bytes('1'));
    await store.write('b', bytes('2'));
    await store.remove('a');
    await store.remove('a');
    expect(await store.read('a')).toBeUndefined();
    expect(await store.read('b')).toEqual(bytes('2'));
  });

  test('takes many writes at once, the last word being one of them', async () => {
    const store = create();
    const texts = Array.from({ length: 20 }, (_unused, index) => `text ${index} `.repeat(index * 50 + 1));
    await Promise.all(texts.map((text) => store.write('file.txt', bytes(text))));
    expect(texts).toContain(new TextDecoder().decode(await store.read('file.txt')));
    expect(await store.list()).toEqual(['file.txt']);
  });
});

describe('a store in a folder', () => {
  test('leaves the old file and nothing else behind when a write fails', async () => {
    const root = newFolder();
    const store = openStore(root);
    mkdirSync(join(root, 'taken'));
    writeFileSync(join(root, 'taken/file'), 'old');
    await expect(store.write('taken', bytes('new'))).rejects.toThrow();
    expect(readdirSync(root)).toEqual(['taken']);
    expect(readFileSync(join(root, 'taken/file'), 'utf8')).toBe('old');
  });

  test('writes nothing below a file', async () => {
    const root = newFolder();
    writeFileSync(join(root, 'file'), 'old');
    await expect(openStore(root).write('file/below', bytes('new'))).rejects.toThrow();
    expect(readdirSync(root)).toEqual(['file']);
    expect(readFileSync(join(root, 'file'), 'utf8')).toBe('old');
  });

  test('replaces a link instead of writing through it', async () => {
    const [root, other] = [newFolder(), newFolder()];
    writeFileSync(join(other, 'precious'), 'precious');
    symlinkSync(join(other, 'precious'), join(root, 'plugin.wasm'));
    await openStore(root).write('plugin.wasm', bytes('new'));
    expect(readFileSync(join(other, 'precious'), 'utf8')).toBe('precious');
    expect(readFileSync(join(root, 'plugin.wasm'), 'utf8')).toBe('new');
  });

  test('makes files that no one may run, and others may read', async () => {
    const root = newFolder();
    writeFileSync(join(root, 'was-executable'), 'x');
    chmodSync(join(root, 'was-executable'), 0o755);
    await openStore(root).write('was-executable', bytes('new'));
    await openStore(root).write('plugin.wasm', bytes('new'));
    for (const name of ['was-executable', 'plugin.wasm']) {
      expect(statSync(join(root, name)).mode & 0o133).toBe(0);
      expect(statSync(join(root, name)).mode & 0o400).toBe(0o400);
    }
  });

  test('says what went wrong when a file cannot be read', async () => {
    const root = newFolder();
    mkdirSync(join(root, 'directory'));
    await expect(openStore(root).read('directory')).rejects.toThrow('EISDIR');
    writeFileSync(join(root, 'file'), 'x');
    await expect(openStore(join(root, 'file')).list()).rejects.toThrow('ENOTDIR');
  });
});

describe('an output folder', () => {
  test('writes files into the directories that they need', async () => {
    const root = join(newFolder('output'), 'public');
    const output = openOutput(root);
    await output.write('index-root.json', bytes('1'));
    await output.write('blobs/sha256/a.wasm', bytes('2'));
    await output.write('blobs/sha256/b.wasm', bytes('3'));
    await output.write('index-root.json', bytes('4'));
    expect(readFileSync(join(root, 'index-root.json'), 'utf8')).toBe('4');
    expect(readdirSync(join(root, 'blobs/sha256')).sort()).toEqual(['a.wasm', 'b.wasm']);
  });

  test('fails when a file cannot be written', async () => {
    const root = newFolder('output');
    mkdirSync(join(root, 'index-root.json'));
    await expect(openOutput(root).write('index-root.json', bytes('1'))).rejects.toThrow('EISDIR');
    expect(existsSync(join(root, 'index-root.json'))).toBe(true);
  });
});
