import { describe, expect, test } from 'vitest';
import type { Similarity } from '../../../../src/core/model/similarity.ts';
import { compareFunctions } from '../../../../src/core/scan/code/compare-functions.ts';
import type { WalkedWasm } from '../../../../src/core/wasm/walk-wasm.ts';
import { walked } from '../../../support/walked.ts';
import {
  component,
  coreModule,
  custom,
  func,
  join,
  name,
  section,
  u32,
  vec,
  wat,
} from '../../../support/wasm-builder.ts';

type Counts = Pick<Similarity, 'same' | 'alike' | 'changed' | 'added' | 'removed'>;

function compared(before: string, after: string): Counts {
  const { same, alike, changed, added, removed } = compareFunctions(
    walked(wat(`(module ${before})`)),
    walked(wat(`(module ${after})`)),
  );
  return { same, alike, changed, added, removed };
}

const none: Counts = { same: 0, alike: 0, changed: 0, added: 0, removed: 0 };
const one = '(func $one (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))';
const two = '(func $two (param i32) (result i32) (i32.mul (i32.mul (local.get 0) (i32.const 2)) (i32.const 3)))';
const three = '(func $three (nop) (nop) (nop))';
const caller = `(func (drop (call $one (call_indirect $t (type $u) (i32.const 0) (i32.const 0)))) (drop (ref.func $two)) (drop (memory.grow (i32.const 0))))`;
const table = '(memory 1) (table $t 1 funcref) (elem (i32.const 0) func $two)';

describe('functions of two releases', () => {
  test('are the same wherever they stand', () => {
    expect(compared(`${one}${two}`, `${two}${one}`)).toEqual({ ...none, same: 2 });
  });

  test('are the same when the functions, types and tables that they name got other indices', () => {
    const before = `(type $u (func (param i32) (result i32))) ${table} ${one} ${two} ${caller}`;
    const after = `(type (func)) (type $u (func (param i32) (result i32))) (table 1 funcref) ${table} ${three} ${one} ${two} ${caller}`;
    expect(compared(before, after)).toEqual({ ...none, same: 3, added: 1 });
  });

  test('are the same when an index became longer', () => {
    const far = `${'(func)'.repeat(120)} (func $far nop nop) (func (call $far))`;
    expect(
      compared(
        far,
        `${'(func)'.repeat(120)} ${three.repeat(1)} ${'(func unreachable)'.repeat(20)} (func $far nop nop) (func (call $far))`,
      ),
    ).toEqual({
      ...none,
      same: 122,
      added: 21,
    });
  });

  test('are counted once each, however many are equal', () => {
    expect(compared(`${three.repeat(1)}(func nop nop nop)`, '(func nop nop nop)')).toEqual({
      ...none,
      same: 1,
      removed: 1,
    });
    expect(compared('', '(func nop)(func nop)')).toEqual({ ...none, added: 2 });
  });

  test('are alike when numbers differ only', () => {
    expect(compared(one, one.replace('const 1', 'const 4096'))).toEqual({ ...none, alike: 1 });
  });

  test('are changed in the place of one that is gone, when nobody has a name', () => {
    expect(compared(`${one}${three}`, `${one}${two}`)).toEqual({ ...none, same: 1, changed: 1 });
    expect(compared(`${three}${one}`, `(func unreachable)(func return)${one}`)).toEqual({
      ...none,
      same: 1,
      changed: 1,
      added: 1,
    });
    expect(compared('(func unreachable)(func return return)', '(func nop)(func nop nop)')).toEqual({
      ...none,
      changed: 2,
    });
  });

  test('are changed under the same name, and never under two', () => {
    const [a, b] = ['(func (export "a")', '(func (export "b")'];
    expect(compared(`${a} nop) ${b} unreachable)`, `${b} return return) ${a} nop nop)`)).toEqual({
      ...none,
      changed: 2,
    });
    expect(compared(`${a} nop)`, `${b} nop nop)`)).toEqual({ ...none, added: 1, removed: 1 });
    expect(compared(`${a} nop)`, '(func nop nop)')).toEqual({ ...none, added: 1, removed: 1 });
  });

  test('with one name for two of them are paired once', () => {
    const names = (count: number): Uint8Array => {
      const all = vec(...Array.from({ length: count }, (_, index) => join(index, name('a'))));
      return custom('name', 1, u32(all.length), all);
    };
    const before = join(wat('(module (func nop))'), names(1));
    const after = join(wat('(module (func nop nop) (func return))'), names(2));
    expect(compareFunctions(walked(before), walked(after))).toMatchObject({ ...none, changed: 1, added: 1 });
  });

  test('of a component are compared together', () => {
    const [a, b] = [wat(`(module ${one})`), wat(`(module ${two})`)];
    const both = walked(component(join(section(1, a), section(1, b))));
    expect(compareFunctions(both, walked(component(section(1, b))))).toMatchObject({ ...none, same: 1, removed: 1 });
  });
});

test('the largest that are new are told with their sizes', () => {
  const many = Array.from({ length: 12 }, (_, count) => `(func ${'nop '.repeat(count)})`).join('');
  const { largestNew, size, newSize } = compareFunctions(
    walked(wat('(module (func))')),
    walked(wat(`(module ${many})`)),
  );
  expect(largestNew.map(({ number }) => number)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
  expect(largestNew[0]?.function).toBe('function 11');
  expect(size - newSize).toBe(2);
});

test('equally large ones stand in the order of the file', () => {
  const { largestNew } = compareFunctions(walked(wat('(module)')), walked(wat('(module (func nop) (func return))')));
  expect(largestNew.map((each) => each.function)).toEqual(['function 0', 'function 1']);
});

test('those behind the first 100,000 are not compared, and count as new', () => {
  const { size, newSize, largestNew, ...counts } = compareFunctions(emptyFunctions(100_003), emptyFunctions(100_002));
  expect(counts).toEqual({ ...none, same: 100_000, added: 2, removed: 3, uncompared: 5 });
  expect([size, newSize]).toEqual([200_004, 4]);
  expect(largestNew.map((each) => each.function)).toEqual(['function 100000', 'function 100001']);
});

function emptyFunctions(count: number): WalkedWasm {
  const bodies = Array.from({ length: count }, () => [2, 0, 0x0b]).flat();
  return walked(
    coreModule(section(1, vec(func())), section(3, u32(count), new Uint8Array(count)), section(10, u32(count), bodies)),
  );
}

test('a large body is compared to its end', () => {
  const large = (last: string): string => `(func ${'nop '.repeat(2_000)} ${last})`;
  expect(compared(large('nop'), large('return'))).toEqual({ ...none, changed: 1 });
});
