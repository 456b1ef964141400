import { expect, test } from 'vitest';
import { measureCode } from '../../../../src/core/scan/code/measure-code.ts';
import { walked } from '../../../support/walked.ts';
import { component, join, section, wat } from '../../../support/wasm-builder.ts';

const module = wat(`(module
  (type $t (func))
  (import "env" "log" (func $log))
  (memory 1)
  (table 1 funcref)
  (func nop)
  (func (call $log) (call_indirect (type $t) (i32.const 0)) (if (i32.const 1) (then (br_if 0 (i32.const 1)))))
  (func (loop (br 0)) (block (block nop)) (drop (i32.const 0x6a09e667)))
  (data (i32.const 0) "\\63\\7c\\77\\7b\\f2\\6b\\6f\\c5"))`);

const numbers = measureCode(walked(module));

test('functions, sizes and instructions are added up', () => {
  expect(numbers).toMatchObject({ functions: 3, complexity: 5, indirectCalls: 1 });
  expect(numbers.work).toMatchObject({ call: 2, branch: 2, nop: 2, exit: 0 });
  expect(numbers.instructions).toBe(Object.values(numbers.work).reduce((sum, count) => sum + count, 0));
  expect(numbers.size).toBeGreaterThan(numbers.instructions);
});

test('the function with the most of something has a number and a place', () => {
  expect(numbers.mostComplex).toMatchObject({ function: 'function 2', number: 3 });
  expect(numbers.deepest).toMatchObject({ function: 'function 3', number: 3 });
  expect(module[(numbers.largest?.offset ?? 0) - 1]).toBe(numbers.largest?.number);
});

test('a function is told by the name of its export', () => {
  const named = measureCode(
    walked(wat('(module (func) (func (export "spin") (loop (br 0)) (drop (i32.const 0x6a09e667))))')),
  );
  expect(named.largest?.function).toBe('spin');
  expect(named.endlessLoops[0]?.function).toBe('spin');
  expect(named.algorithms[0]?.function).toBe('spin');
  expect(named.mostComplex?.function).toBe('function 0');
});

test('a loop that nothing leaves is told with its function', () => {
  const [loop] = numbers.endlessLoops;
  expect(loop?.function).toBe('function 3');
  expect(module[(loop?.loop ?? 0) - 1]).toBe(0x03);
  expect(numbers.moreEndlessLoops).toBe(0);
});

test('of very many loops the first 16 are told and the others counted', () => {
  const many = measureCode(walked(wat(`(module ${'(func (loop (br 0)))'.repeat(20)})`)));
  expect(many.endlessLoops.map((each) => each.function)).toEqual([...Array(16).keys()].map((at) => `function ${at}`));
  expect(many.moreEndlessLoops).toBe(4);
});

test('algorithms are found in data and in code, sorted by name', () => {
  expect(numbers.algorithms).toMatchObject([
    { algorithm: 'AES', kind: 'primitive' },
    { algorithm: 'BLAKE or SHA-2', kind: 'primitive', function: 'function 3' },
  ]);
  const inData = numbers.algorithms[0];
  expect(inData?.function).toBeUndefined();
  expect(module[inData?.offset ?? 0]).toBe(0x63);
});

test.each<[string, string, readonly string[]]>([
  ['AES backwards', '\\52\\09\\6a\\d5\\30\\36\\a5\\38', ['AES']],
  ['Skein one byte further', '.\\22\\1a\\fc\\a9\\da\\1b\\d1\\1b', ['Skein']],
  ['Skein two bytes further', '..\\22\\1a\\fc\\a9\\da\\1b\\d1\\1b', ['Skein']],
  ['the table of AES', 'xx\\a5\\63\\63\\c6\\84\\7c\\7c\\f8', ['AES']],
  ['the same with the other end first', '\\c6\\63\\63\\a5\\f8\\7c\\7c\\84', ['AES']],
  ['SHA-2', '\\67\\e6\\09\\6a', ['BLAKE or SHA-2']],
  ['Keccak', '\\81\\80\\00\\80\\00\\00\\00\\80', ['Keccak']],
  ['Skein twice', '\\22\\1a\\fc\\a9\\da\\1b\\d1\\1b\\22\\1a\\fc\\a9\\da\\1b\\d1\\1b', ['Skein']],
  ['a beginning that is repeated', '\\63\\63\\7c\\63\\7c\\77\\7b\\f2\\6b\\6f\\c5', ['AES']],
  ['SHA-2 but for one bit', '\\67\\e6\\09\\6b', []],
  ['the first half of Skein, at the end', '\\22\\1a\\fc\\a9', []],
])('in data: %s', (_, bytes, expected) => {
  const { algorithms } = measureCode(walked(wat(`(module (memory 1) (data (i32.const 0) "${bytes}"))`)));
  expect(algorithms.map(({ algorithm }) => algorithm)).toEqual(expected);
});

test('an artifact without a function has no highest numbers', () => {
  const empty = measureCode(walked(wat('(module)')));
  expect(empty).toMatchObject({ functions: 0, size: 0, complexity: 0, endlessLoops: [], algorithms: [] });
  expect(empty).not.toHaveProperty('largest');
});

test('the modules of a component are measured together', () => {
  const small = wat('(module (func (loop (br 0)) (drop (i32.const 0x6a09e667))))');
  const both = measureCode(walked(component(join(section(1, small), section(1, module), section(1, small)))));
  expect(both.functions).toBe(5);
  expect(both.size).toBeGreaterThan(numbers.size);
  expect(both.mostComplex?.number).toBe(3);
  expect(both.endlessLoops).toHaveLength(3);
  expect(both.algorithms).toHaveLength(2);
});
