// Files of up to 10 MB, each built to make one part of the scan slow or large.
import { afterAll, expect, test } from 'vitest';
import { openScanChild } from '../support/scan-in-child.ts';
import { component, coreModule, custom, func, join, name, section, u32, vec } from '../support/wasm-builder.ts';

/** Two releases are 20 MB that are held at the same time. */
const most = { milliseconds: 2_000, megabytes: 256, megabytesOfTwo: 300 };

const end = 0x0b;
const types = section(1, vec(func()));
const oneTable = section(4, 1, 0x70, 0, 1);
const oneMemory = section(5, 1, 0, 1);
const run = section(7, vec(join(name('run'), 0, 0)));

/** So many parts in a row, 10 MB at most. */
function repeat(count: number, make: (index: number) => readonly number[] | Uint8Array): Uint8Array {
  const bytes = new Uint8Array(10_000_000);
  let size = 0;
  for (let index = 0; index < count; index += 1) {
    const part = make(index);
    bytes.set(part, size);
    size += part.length;
  }
  return bytes.slice(0, size);
}

function fill(size: number, text: string): Uint8Array {
  return new Uint8Array(Buffer.alloc(size, text, 'latin1'));
}

/** In four bytes, so that all bodies have one size. */
function fixed(value: number): readonly number[] {
  return [(value & 0x7f) | 0x80, ((value >> 7) & 0x7f) | 0x80, ((value >> 14) & 0x7f) | 0x80, (value >> 21) & 0x3f];
}

type Instructions = (index: number) => readonly number[] | Uint8Array;

/** The bodies of functions without locals. */
function bodies(count: number, instructions: Instructions): Uint8Array {
  return section(
    10,
    u32(count),
    repeat(count, (index) => body(instructions(index))),
  );
}

/** Short ones without a detour: there are a million of them. */
function body(instructions: readonly number[] | Uint8Array): readonly number[] | Uint8Array {
  return instructions.length < 100
    ? [instructions.length + 2, 0, ...instructions, end]
    : join(u32(instructions.length + 2), 0, instructions, end);
}

/** Functions without parameters, the first of them exported. */
function functions(count: number, instructions: Instructions): Uint8Array {
  return coreModule(types, section(3, u32(count), new Uint8Array(count)), run, bodies(count, instructions));
}

function element(functionsOfIt: Uint8Array): Uint8Array {
  return section(9, 1, 0, 0x41, 0, end, u32(functionsOfIt.length), functionsOfIt);
}

function calledByTable(body: Uint8Array): Uint8Array {
  return coreModule(
    types,
    section(3, 1, 0),
    oneTable,
    run,
    element(new Uint8Array(1)),
    bodies(1, () => body),
  );
}

function data(text: string): Uint8Array {
  return coreModule(oneMemory, section(11, 1, 1, u32(9_900_000), fill(9_900_000, text)));
}

function segments(count: number): Uint8Array {
  return repeat(count, (index) => join(0, 0x41, fixed(index), end, 90, fill(90, `http://${index}.example.org/`)));
}

function names(count: number): Uint8Array {
  const content = join(
    u32(count),
    repeat(count, (index) => join(u32(index), name(`f${index}`))),
  );
  return custom('name', 1, u32(content.length), content);
}

function differing(salt: number): Uint8Array {
  return functions(900_000, (index) => [0x41, ...fixed(2 * index + salt), 0x1a]);
}

const attacks: readonly (readonly [string, () => readonly Uint8Array[]])[] = [
  ['a million empty functions', () => [functions(1_000_000, () => [])]],
  [
    'a million functions of which each calls the next',
    () => [functions(999_999, (index) => [0x10, ...u32(Math.min(index + 1, 999_998))])],
  ],
  ['seven megabytes of calls', () => [functions(1, () => repeat(3_500_000, () => [0x10, 0]))]],
  [
    'calls through a million places of a table',
    () => [calledByTable(repeat(900_000, (index) => [0x41, ...fixed(index), 0x11, 0, 0]))],
  ],
  [
    'seven megabytes of elements',
    () => [
      coreModule(
        types,
        section(3, 1, 0),
        oneTable,
        run,
        element(new Uint8Array(9_900_000)),
        bodies(1, () => [0x41, 0, 0x11, 0, 0]),
      ),
    ],
  ],
  ['100,000 custom sections', () => [coreModule(repeat(99_000, (index) => custom(`section-${index}`, fill(80, 'x'))))]],
  [
    '250,000 imports',
    () => [
      coreModule(
        types,
        section(
          2,
          u32(249_000),
          repeat(249_000, (index) => join(name(`module-${index}`), name(`field-${index}`), 0, 0)),
        ),
      ),
    ],
  ],
  [
    '100,000 functions with an export each',
    () => [
      coreModule(
        types,
        section(3, u32(100_000), new Uint8Array(100_000)),
        section(
          7,
          u32(100_000),
          repeat(100_000, (index) => join(name(`${index}-${'x'.repeat(60)}`), 0, u32(index))),
        ),
        bodies(100_000, () => [0x10, 0]),
      ),
    ],
  ],
  ['data full of addresses', () => [data('http://a.b://')]],
  ['data full of keys', () => [data('AKIAIOSFODNN7EXAMPLF ')]],
  ['data full of dots and digits', () => [data('8.8.8.8:1')]],
  ['data full of web tokens', () => [data('eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl')]],
  ['data full of text of two bytes', () => [data('h\0t\0t\0p\0:\0/\0/\0a\0.\0b\0')]],
  ['99,000 data segments', () => [coreModule(oneMemory, section(11, u32(99_000), segments(99_000)))]],
  [
    'blocks inside blocks',
    () => [
      functions(500, () =>
        join(
          repeat(5_000, () => [0x02, 0x40]),
          fill(5_000, '\x0b'),
        ),
      ),
    ],
  ],
  [
    'loops inside loops that nothing leaves',
    () => [
      functions(390, () =>
        join(
          repeat(5_000, () => [0x03, 0x40]),
          repeat(5_000, () => [0x0c, 0, end]),
        ),
      ),
    ],
  ],
  [
    'a million names',
    () => [
      coreModule(
        types,
        section(3, 1, 0),
        run,
        bodies(1, () => []),
        names(900_000),
      ),
    ],
  ],
  [
    'a component of 900 modules',
    () => [
      component(
        ...new Array<Uint8Array>(900).fill(
          section(
            1,
            functions(1_500, () => [0x41, 0, 0x1a]),
          ),
        ),
      ),
    ],
  ],
  ['two releases of 900,000 functions that differ', () => [differing(0), differing(1)]],
];

const child = await openScanChild();
afterAll(child.close);

test.each(attacks)('%s', (_, build) => {
  const { answers, milliseconds, megabytes } = child.scan(build());
  expect(new Set(answers)).toEqual(new Set(['scanned']));
  expect(milliseconds).toBeLessThan(most.milliseconds);
  expect(megabytes).toBeLessThan(answers.length === 1 ? most.megabytes : most.megabytesOfTwo);
});
