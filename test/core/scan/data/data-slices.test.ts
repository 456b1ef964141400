import { expect, test } from 'vitest';
import { dataSlices } from '../../../../src/core/scan/data/data-slices.ts';
import { walkWasm } from '../../../../src/core/wasm/walk-wasm.ts';
import { component, coreModule, custom, func, join, section, vec } from '../../../support/wasm-builder.ts';

const code = join(section(1, vec(func())), section(3, vec(0)), section(10, vec([2, 0, 0x0b])));

function textOf(wasm: Uint8Array): readonly string[] {
  const walked = walkWasm(wasm);
  if (!walked.ok) throw new Error(walked.problems[0]?.message);
  return dataSlices(walked.value).map(({ bytes, start, end, kind }) => `${kind} ${bytes.slice(start, end).length}`);
}

test('every byte that is not code is in exactly one slice', () => {
  const wasm = coreModule(code, section(11, vec(join(1, 3, 'abc'))), custom('a', 'text'), custom('b'));
  const sizes = textOf(wasm).map((slice) => Number(slice.split(' ')[1]));
  expect(textOf(wasm)).toEqual(['structure 20', 'structure 2', 'data 6', 'structure 4', 'custom 4', 'structure 4']);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(wasm.length - 4);
});

test('modules and sections inside a component are told apart as well', () => {
  const nested = section(
    4,
    component(custom('component-type:x', 'abc'), section(1, coreModule(code, custom('a', 'text')))),
  );
  expect(textOf(component(nested)).filter((slice) => !slice.startsWith('structure'))).toEqual([
    'interface 3',
    'custom 4',
  ]);
});

test('an empty module is structure', () => {
  expect(textOf(coreModule())).toEqual(['structure 8']);
});
