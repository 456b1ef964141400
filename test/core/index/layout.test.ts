import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../../src/adapters/system/node-hasher.ts';
import {
  blobPath,
  dependentsPath,
  indexRootPath,
  metadataPath,
  namesPath,
  readPath,
  shardPath,
  targetPath,
  timestampPath,
} from '../../../src/core/index/layout.ts';

const sha256 = nodeHasher(new Uint8Array([1]));

describe('readPath()', () => {
  test.each([
    shardPath(sha256),
    dependentsPath(sha256),
    blobPath(sha256, 'json'),
    targetPath(sha256, 'index-root'),
    targetPath(sha256, 'client-policy'),
    targetPath(sha256, 'trusted-root'),
  ])('knows %s by its digest', (path) => {
    expect(readPath(path)).toEqual({ sha256, contentType: 'application/json' });
  });

  test('knows an artifact as what browsers compile', () => {
    expect(readPath(blobPath(sha256, 'wasm'))).toEqual({ sha256, contentType: 'application/wasm' });
  });

  test.each([
    indexRootPath,
    namesPath,
    timestampPath,
    metadataPath(1, 'root'),
    metadataPath(20, 'targets'),
    metadataPath(300, 'snapshot'),
    metadataPath(4000, 'index'),
  ])('knows %s, which may change', (path) => {
    expect(readPath(path)).toEqual({ contentType: 'application/json' });
  });

  test.each([
    '',
    '/index-root.json',
    './index-root.json',
    'INDEX-ROOT.JSON',
    'index-root.json\n',
    'index-root.json/',
    'index-root.json?x',
    'index-root%2Ejson',
    'index/../index-root.json',
    `index/${sha256.toUpperCase()}.json`,
    `index/${sha256}.wasm`,
    `dependents/${sha256}.wasm`,
    `dependents/${sha256}`,
    `index/${sha256.slice(1)}.json`,
    `blobs/sha256/${sha256}`,
    `blobs/sha256/${sha256}.html`,
    `blobs\\sha256\\${sha256}.json`,
    `blobs//sha256/${sha256}.json`,
    `targets/${sha256}.json`,
    `targets/${sha256}.passwd.json`,
    'tuf/0.root.json',
    'tuf/01.root.json',
    'tuf/1.timestamp.json',
    'tuf/root.json',
    'tuf/1.root.json\0',
  ])('knows nothing at %j', (path) => {
    expect(readPath(path)).toBeUndefined();
  });
});
