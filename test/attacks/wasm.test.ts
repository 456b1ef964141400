import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importedCapabilities } from '../../src/core/scan/capability/imported-capabilities.ts';
import { inspectWasm } from '../../src/core/wasm/inspect-wasm.ts';
import { inspectInChild } from '../support/inspect-in-child.ts';
import {
  component,
  componentPreamble,
  coreModule,
  custom,
  func,
  instanceImports,
  join,
  modulePreamble,
  name,
  type Part,
  section,
  u32,
  vec,
  wat,
} from '../support/wasm-builder.ts';

const sample = wat(`(module
  (import "env" "f" (func $f (param i32) (result i64)))
  (import "env" "g" (global $g i32))
  (memory 1 2)
  (table 2 funcref)
  (global $h (export "h") (mut i64) (i64.const -5))
  (func $x (export "x") (param i32) (result i32) (local.get 0))
  (func $main)
  (export "m" (memory 0))
  (export "t" (table 0))
  (start $main)
  (elem (i32.const 0) $x $f)
  (data (i32.const 8) "hello"))`);

const sampleComponent = component(
  instanceImports('wasi:io/poll@0.2.0', 'wasi:cli/environment@0.2.0'),
  section(1, sample),
  section(4, component(section(1, coreModule(custom('note', 'x'))))),
  section(11, vec([0, ...name('run'), 1, 0, 1, 1, 0])),
  custom('producers', vec(join(name('sdk'), vec(join(name('a'), name('1')))))),
);

/** Whatever the bytes are, there is an answer, and a wrong place inside the file. Returns whether they were accepted. */
function isAccepted(bytes: Uint8Array): boolean {
  const result = inspectWasm(bytes);
  if (result.ok) {
    importedCapabilities(result.value);
    return true;
  }
  const [problem] = result.problems;
  expect(problem?.offset).toBeGreaterThanOrEqual(0);
  expect(problem?.offset).toBeLessThanOrEqual(bytes.length);
  return false;
}

/** Each bit, and several at once. */
const changes = [1, 2, 4, 8, 16, 32, 64, 128, 3, 0x0f, 0x3f, 0x7f, 0xc0, 0xf0, 0xff];

describe('inspectWasm() survives damage:', () => {
  test('a module cut off at any byte is refused, unless it ends between two sections and misses none', () => {
    for (let size = 0; size < sample.length; size += 1) {
      const bytes = sample.slice(0, size);
      expect([size, isAccepted(bytes)]).toEqual([size, WebAssembly.validate(bytes)]);
    }
  });

  test('a component cut off at any byte is refused, unless it ends between two sections', () => {
    const result = inspectWasm(sampleComponent);
    const ends = result.ok ? result.value.sections.map(({ offset, size }) => offset + size) : [];
    for (let size = 0; size < sampleComponent.length; size += 1) {
      expect([size, isAccepted(sampleComponent.slice(0, size))]).toEqual([size, size === 8 || ends.includes(size)]);
    }
  });

  test('any byte of a module changed: what V8 accepts is accepted, with the same imports and exports', () => {
    for (let index = 0; index < sample.length; index += 1) {
      for (const change of changes) {
        const bytes = sample.slice();
        bytes[index] = (bytes[index] ?? 0) ^ change;
        compareWithV8(bytes);
      }
    }
  });

  test('any byte of a component changed', () => {
    for (let index = 0; index < sampleComponent.length; index += 1) {
      for (const change of changes) {
        const bytes = sampleComponent.slice();
        bytes[index] = (bytes[index] ?? 0) ^ change;
        isAccepted(bytes);
      }
    }
  });

  test('any bytes, random or behind a right beginning', () => {
    const seed = Number(process.env['SEED'] ?? 1);
    const start = fc.constantFrom<Part>([], modulePreamble, componentPreamble);
    const sections = fc.array(fc.tuple(fc.nat({ max: 14 }), fc.uint8Array({ maxLength: 40 })), { maxLength: 6 });
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, tail) => void isAccepted(join(head, tail))),
      { seed, numRuns: 2_000 },
    );
    fc.assert(
      fc.property(start, sections, (head, parts) => {
        isAccepted(join(head, ...parts.map(([id, content]) => section(id, content))));
      }),
      { seed, numRuns: 2_000 },
    );
  });
});

function compareWithV8(bytes: Uint8Array<ArrayBuffer>): void {
  const accepted = isAccepted(bytes);
  if (!WebAssembly.validate(bytes)) return;
  expect([accepted, ...bytes]).toEqual([true, ...bytes]);
  const result = inspectWasm(bytes);
  const module = new WebAssembly.Module(bytes);
  expect(result.ok && result.value.imports.map((item) => [item.module, item.name, item.type.kind])).toEqual(
    WebAssembly.Module.imports(module).map((item) => [item.module, item.name, item.kind]),
  );
  expect(result.ok && result.value.exports.map((item) => [item.name, item.type.kind])).toEqual(
    WebAssembly.Module.exports(module).map((item) => [item.name, item.kind]),
  );
}

describe('inspectWasm() refuses in a child process with little memory:', () => {
  const most = [0xff, 0xff, 0xff, 0xff, 0x0f];

  test('a count of 0xffffffff in any section', () => {
    const bombs = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13].map((id) =>
      coreModule(section(id, most, new Uint8Array(1_000))),
    );
    for (const message of inspectInChild(...bombs)) {
      expect(message).toMatch(/claims 4294967295 .*; at most \d+ are possible here|more than/);
    }
  });

  test('a count of 0xffffffff in a section of a component', () => {
    const bombs = [10, 11].map((id) => component(section(id, most)));
    for (const message of inspectInChild(...bombs)) expect(message).toMatch(/claims 4294967295/);
  });

  test('a section, a name and a body of 0xffffffff bytes', () => {
    const bombs = [[1, ...most], [0, 6, ...most, 0x61], section(10, [1, ...most])].map((part) => coreModule(part));
    expect(inspectInChild(...bombs)).toEqual([
      expect.stringContaining('should have 4294967295 bytes'),
      expect.stringContaining('at most 100000 are possible'),
      expect.stringContaining('at most 7654321 are possible'),
    ]);
  });

  test('components nested to the size of the file', () => {
    let bomb = component();
    while (bomb.length < 100_000) bomb = component(section(4, bomb));
    expect(inspectInChild(bomb)).toEqual(['Components are nested deeper than 8 levels.']);
  });

  test('components nested 1,000 deep', () => {
    const nested = Array.from({ length: 1_000 }).reduce<Uint8Array>(
      (inner) => component(section(4, inner)),
      component(),
    );
    expect(inspectInChild(nested)).toEqual(['Components are nested deeper than 8 levels.']);
  });

  test('a zip or gzip file, whatever it would unpack to', () => {
    const bomb = gzipSync(new Uint8Array(100_000_000));
    expect(inspectInChild(bomb, join('PK\x03\x04', bomb))).toEqual([
      'This is a gzip file, not WebAssembly.',
      'This is a zip archive, not WebAssembly.',
    ]);
  });

  test('a component full of modules, of components, or of both', () => {
    const full = [section(1, coreModule()), section(4, component()), section(4, component(section(1, coreModule())))];
    const answers = inspectInChild(...full.map((part) => component(repeat(2_000, part))));
    expect(answers).toEqual(full.map(() => 'This file has more than 1000 nested modules and components.'));
  });

  test('50,000 function types of 1,000 parameters, of which the first 10 MB are there', () => {
    const wide = join(0x60, u32(1_000), new Uint8Array(1_000).fill(0x7f), 0);
    expect(inspectInChild(coreModule(section(1, u32(50_000), repeat(9_900, wide))))).toEqual([
      'This file has more than 1000000 value types in its type sections.',
    ]);
  });

  test('imports in a group that share one long type', () => {
    const wide = join(0x60, u32(1_000), new Uint8Array(1_000).fill(0x7f), 0);
    const group = join(name('env'), 0, 0x7e, 0, 0, u32(200_000), new Uint8Array(200_000));
    expect(inspectInChild(coreModule(section(1, vec(wide)), section(2, vec(group))))).toEqual([
      'This file has more than 1000000 value types in the signatures of its imports and exports.',
    ]);
  });

  test('millions of empty custom sections', () => {
    expect(inspectInChild(coreModule(repeat(3_000_000, [0, 1, 0])))).toEqual([
      'This file has more than 100000 sections.',
    ]);
  });
});

describe('inspectWasm() accepts in a child process with little memory:', () => {
  const empty = section(1, vec(func()));

  test.each<[string, () => Uint8Array]>([
    ['10 MB in one custom section', () => coreModule(custom('x', new Uint8Array(10_000_000)))],
    ['10 MB in 100,000 custom sections', () => coreModule(repeat(100_000, custom('x', new Uint8Array(90))))],
    ['100,000 damaged producers sections', () => coreModule(repeat(100_000, custom('producers', [5, 0x61])))],
    [
      '300,000 types',
      () =>
        coreModule(
          section(
            1,
            u32(300_000),
            repeat(300_000, (index) => func([index % 2 === 0 ? 0x7f : 0x7e])),
          ),
        ),
    ],
    [
      'a million reference types',
      () =>
        coreModule(
          section(
            1,
            u32(1_000),
            repeat(1_000, (row) =>
              join(
                0x60,
                u32(1_000),
                repeat(1_000, (column) => join(0x63, signed(row * 1_000 + column))),
                0,
              ),
            ),
          ),
        ),
    ],
    [
      'a million functions',
      () =>
        coreModule(
          empty,
          section(3, u32(1_000_000), new Uint8Array(1_000_000)),
          section(10, u32(1_000_000), repeat(1_000_000, [2, 0, 0x0b])),
        ),
    ],
    ['300,000 globals', () => coreModule(section(6, u32(300_000), repeat(300_000, [0x7f, 0, 0x41, 0, 0x0b])))],
    [
      '250,000 imports',
      () =>
        coreModule(
          empty,
          section(
            2,
            u32(250_000),
            repeat(250_000, (index) => join(name(`module-${index}`), name('größe'), 0, 0)),
          ),
        ),
    ],
    [
      '250,000 exports',
      () =>
        coreModule(
          empty,
          section(3, vec(0)),
          section(
            7,
            u32(250_000),
            repeat(250_000, (index) => join(name(`${index}`), 0, 0)),
          ),
          section(10, vec([2, 0, 0x0b])),
        ),
    ],
    [
      '100,000 imports of a component',
      () =>
        component(
          section(
            10,
            u32(100_000),
            repeat(100_000, (index) => join(0, name(`a:b/c${index}`), 5, 0)),
          ),
        ),
    ],
    ['a constant expression of 10 MB', () => coreModule(section(6, 1, 0x7f, 0, repeat(5_000_000, [0x41, 0]), 0x0b))],
    [
      'an element segment of 10 MB',
      () => coreModule(section(9, 1, 5, 0x70, u32(3_300_000), repeat(3_300_000, [0xd2, 0, 0x0b]))),
    ],
  ])('%s', (_, build) => {
    expect(inspectInChild(build())).toEqual(['accepted']);
  });
});

/** Signed LEB128 of a number that is not negative, in four bytes. */
function signed(value: number): readonly number[] {
  return [value | 0x80, (value >> 7) | 0x80, (value >> 14) | 0x80, (value >> 21) & 0x3f].map((byte) => byte & 0xff);
}

function repeat(count: number, part: Part | ((index: number) => Part)): Uint8Array {
  if (typeof part !== 'function') return Buffer.alloc(count * join(part).length, join(part));
  return Buffer.concat(Array.from({ length: count }, (_, index) => join(part(index))));
}
