import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../../src/adapters/system/node-inflate.ts';
import { scanOverview } from '../../../src/core/report/scan-overview.ts';
import { scanWasm } from '../../../src/core/scan/scan-wasm.ts';
import { accepted } from '../../support/builders.ts';
import { component, custom, join, name, section, vec, wat } from '../../support/wasm-builder.ts';

const scanned = (bytes: Uint8Array) => accepted(scanWasm(bytes, { hash: nodeHasher, inflate: nodeInflate }));
const overview = (bytes: Uint8Array, title = 'a.wasm'): readonly string[] =>
  scanOverview(title, bytes.length, scanned(bytes)).split('\n');

describe('scanOverview()', () => {
  test('is one line for a module in which there is nothing', () => {
    expect(overview(wat('(module)'))).toEqual(['a.wasm: module, raw, 8 bytes', '', '']);
  });

  test('says what a module is made of, a line for each thing', () => {
    const module = wat(`(module
      (import "env" "log" (func $log))
      (memory (export "memory") 1 2)
      (func $init (call $log) (drop (memory.grow (i32.const 1))))
      (start $init)
      (func (export "run") (result v128) (loop (drop (memory.grow (i32.const 1)))) (v128.const i32x4 0 0 0 0))
      (data (i32.const 0) "https://api.acme.dev/v1"))`);
    const made = custom('producers', vec(join(name('processed-by'), vec(join(name('clang'), name('21.1.0'))))));
    expect(overview(join(module, made))).toEqual([
      `a.wasm: module, raw, ${module.length + made.length} bytes`,
      '  made by  clang 21.1.0',
      '  imports  env log',
      '  exports  memory, run',
      '  code     2 functions, 12 instructions; a host reaches 2 of them by plain calls, 2 with tables',
      '  memory   1 to 2 pages; grown in 2 places, 1 of them in loops',
      '  start    start runs before any call',
      '  features simd',
      '  hosts    api.acme.dev',
      '',
      '',
    ]);
  });

  test('counts memories of all modules of a component, and says where there is no maximum', () => {
    const bytes = component(section(1, wat('(module (memory 3))')), section(1, wat('(module (memory 1 2))')));
    expect(overview(bytes)).toEqual([
      `a.wasm: component, wasi-component, ${bytes.length} bytes`,
      '  memory   3 to any number of pages, 1 to 2 pages; grown in 0 places',
      '',
      '',
    ]);
  });

  test('counts one place as one', () => {
    const text = wat('(module (memory 1) (func (export "run") (drop (memory.grow (i32.const 1)))))');
    expect(overview(text)).toContain('  memory   1 to any number of pages; grown in 1 place');
  });

  test('names eight of a kind and counts the rest', () => {
    const exports = Array.from({ length: 10 }, (_, index) => `(export "f${index}" (func 0))`).join('');
    const lines = overview(wat(`(module (func) ${exports})`));
    expect(lines).toContain('  exports  f0, f1, f2, f3, f4, f5, f6, f7, … (2 more)');
  });

  test('counts what the scan itself has left out, too', () => {
    const { wasm, scan } = scanned(wat('(module (memory 1) (data (i32.const 0) "https://api.acme.dev/v1"))'));
    const data = {
      ...scan.data,
      packages: [{ ecosystem: 'crates.io', name: 'a', version: '1.0.0' }],
      more: { hosts: 3, packages: 2 },
    };
    const text = scanOverview('a.wasm', 8, { wasm, scan: { ...scan, data } });
    expect(text).toContain('  hosts    api.acme.dev, … (3 more)\n');
    expect(text).toContain('  packages a 1.0.0, … (2 more)\n');
  });

  test('keeps names of strangers to their line', () => {
    expect(overview(wat('(module (func (export "a\\0ab")))'), 'a\nb.wasm')).toHaveLength(5);
  });
});
