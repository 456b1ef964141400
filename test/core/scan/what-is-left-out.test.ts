import { expect, test } from 'vitest';
import { nodeHasher } from '../../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../../src/adapters/system/node-inflate.ts';
import type { ScanFacts } from '../../../src/core/model/scan-facts.ts';
import { scanWasm } from '../../../src/core/scan/scan-wasm.ts';
import { whatIsLeftOut } from '../../../src/core/scan/what-is-left-out.ts';
import { accepted } from '../../support/builders.ts';
import { plainWasm } from '../../support/case-registry.ts';

const { scan } = accepted(scanWasm(plainWasm, { hash: nodeHasher, inflate: nodeInflate }));
const cut = (more: ScanFacts['data']['more'], pathsLeftOut = 0): ScanFacts => ({
  ...scan,
  data: { ...scan.data, more },
  reach: { ...scan.reach, pathsLeftOut },
});

test('a whole scan leaves nothing out', () => {
  expect(whatIsLeftOut(scan)).toEqual([]);
});

test('every list that no other check speaks of is named', () => {
  expect(whatIsLeftOut(cut({ paths: 12, packed: 1, sourceMaps: 2, modules: 3 }))).toEqual([
    '1 stretches of data that look random',
    '12 paths of the build machine',
    '2 addresses of source maps',
    '3 digests of core modules',
  ]);
});

test('what the check of a list tells is not told twice', () => {
  expect(whatIsLeftOut(cut({ hosts: 1, contacts: 1, secrets: 1, embedded: 1, packages: 1, places: 1 }))).toEqual([]);
});

test('ways that were not looked for are counted', () => {
  expect(whatIsLeftOut(cut({}, 7))).toEqual(['ways to 7 imports']);
});
