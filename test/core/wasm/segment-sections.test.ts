import { describe, expect, test } from 'vitest';
import { coreModule, factsOf, type Part, problemOf, section, u32, vec } from '../../support/wasm-builder.ts';

const zero = [0x41, 0, 0x0b];
const nullFunction = [0xd0, 0x70, 0x0b];

describe('inspectWasm() passes over element segments and', () => {
  test.each<[string, readonly number[]]>([
    ['active functions', [0, ...zero, 2, 0, 1]],
    ['passive functions', [1, 0, 1, 0]],
    ['active functions of a table', [2, 1, ...zero, 0, 1, 0]],
    ['declared functions', [3, 0, 0]],
    ['active expressions', [4, ...zero, 1, ...nullFunction]],
    ['passive expressions', [5, 0x70, 2, ...nullFunction, ...nullFunction]],
    ['active expressions of a table', [6, 1, ...zero, 0x63, 0x70, 1, ...nullFunction]],
    ['declared expressions', [7, 0x6f, 0]],
  ])('understands %s', (_, segment) => {
    expect(factsOf(coreModule(section(9, vec(segment)))).sections).toHaveLength(1);
  });

  test.each<[string, Part, string]>([
    ['unknown flags', [8], 'There are no element flags 8.'],
    ['an unknown kind of elements', [1, 1, 0], 'There is no element kind 0x01; expected 0x00.'],
    ['more elements than bytes', [0, ...zero, 9, 0], 'claims 9 elements, but only 1 bytes follow'],
  ])('refuses %s', (_, segment, message) => {
    expect(problemOf(coreModule(section(9, vec(segment)))).message).toContain(message);
  });

  test('refuses 100,001 segments', () => {
    expect(problemOf(coreModule(section(9, u32(100_001), new Uint8Array(100_001)))).message).toContain(
      'at most 100000',
    );
  });
});

describe('inspectWasm() passes over data segments and', () => {
  test.each<[string, readonly number[]]>([
    ['active data', [0, ...zero, 2, 1, 2]],
    ['passive data', [1, 1, 0]],
    ['active data of a memory', [2, 1, ...zero, 0]],
  ])('understands %s', (_, segment) => {
    expect(factsOf(coreModule(section(11, vec(segment)))).sections).toHaveLength(1);
  });

  test.each<[string, Part, string]>([
    ['unknown flags', [3], 'There are no data flags 3.'],
    [
      'data beyond the section',
      [1, 9, 0],
      'The data segment should have 9 bytes, but only 1 are left in the data section.',
    ],
  ])('refuses %s', (_, segment, message) => {
    expect(problemOf(coreModule(section(11, vec(segment)))).message).toBe(message);
  });

  test('refuses 100,001 segments', () => {
    expect(problemOf(coreModule(section(11, u32(100_001), new Uint8Array(100_001)))).message).toContain(
      'at most 100000',
    );
  });
});
