import { describe, expect, test } from 'vitest';
import type { WasmFacts } from '../../../../src/core/model/artifact-facts.ts';
import type { Grade } from '../../../../src/core/model/reach-facts.ts';
import {
  diffCapabilities,
  diffHosts,
  diffInterfaces,
  type ScannedRelease,
} from '../../../../src/core/scan/capability/compare-capabilities.ts';
import { dataWith, importing, producer, reachOf } from '../../../support/capability-builders.ts';

const p1 = 'wasi_snapshot_preview1';

function scanned(
  wasm: WasmFacts,
  grades: Readonly<Record<string, Grade>> = {},
  hosts: readonly string[] = [],
): ScannedRelease {
  return { wasm, scan: { reach: reachOf(wasm, grades), data: dataWith(...hosts) } };
}

function component(...names: readonly string[]): ScannedRelease {
  return scanned(importing(names, { kind: 'component' }));
}

describe('diffCapabilities()', () => {
  test('tells each permission once, by the first import that has it', () => {
    const before = scanned(importing([`${p1} clock_time_get`, 'env launch']));
    const after = scanned(
      importing([
        `${p1} clock_res_get`,
        `${p1} random_get`,
        'env land',
        'env ship',
        `${p1} sock_send`,
        `${p1} sock_recv`,
      ]),
    );
    expect(diffCapabilities(before, after)).toEqual({
      added: [
        'host function env.land by env land',
        'host function env.ship by env ship',
        `network by ${p1} sock_recv`,
        `random by ${p1} random_get`,
      ],
      removed: ['host function env.launch by env launch'],
    });
  });

  test('leaves out what nothing calls and what a toolchain explains', () => {
    const rust = { producers: [producer('processed-by rustc')] };
    const after = importing([`${p1} environ_get`, `${p1} path_open`], rust);
    expect(diffCapabilities(scanned(importing([])), scanned(after, { path_open: 'dead' }))).toEqual({
      added: [],
      removed: [],
    });
  });

  test('tells what was there and is called now', () => {
    const wasm = importing([`${p1} path_open`]);
    expect(diffCapabilities(scanned(wasm, { path_open: 'dead' }), scanned(wasm, { path_open: 'table' })).added).toEqual(
      [`filesystem read by ${p1} path_open`],
    );
  });
});

describe('diffInterfaces()', () => {
  test('tells a newer line of versions of an interface that grants something, and no newer patch', () => {
    const before = component(
      'wasi:http/outgoing-handler@0.2.3',
      'wasi:sockets/tcp@0.2.0',
      'wasi:io/poll@0.2.0',
      'plain',
    );
    const after = component(
      'wasi:http/outgoing-handler@0.2.9',
      'wasi:sockets/tcp@0.3.0',
      'wasi:io/poll@0.3.0',
      'plainer',
    );
    expect(diffInterfaces(before, after)).toEqual({
      added: ['wasi:sockets/tcp 0.3'],
      removed: ['wasi:sockets/tcp 0.2'],
    });
  });

  test('has nothing to tell of a module', () => {
    expect(diffInterfaces(scanned(importing([])), scanned(importing(['env launch@1.0.0'])))).toEqual({
      added: [],
      removed: [],
    });
  });
});

test('diffHosts() tells new and gone names in the data', () => {
  const before = scanned(importing([]), {}, ['a.example', 'b.example']);
  const after = scanned(importing([]), {}, ['c.example', 'b.example', 'c.example']);
  expect(diffHosts(before, after)).toEqual({ added: ['c.example'], removed: ['a.example'] });
});
