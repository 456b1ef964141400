import { expect, test } from 'vitest';
import { NameRequests } from '../../../../src/core/scan/code/function-names.ts';
import { walked } from '../../../support/walked.ts';
import { wat } from '../../../support/wasm-builder.ts';

test('who did not ask for a name gets a number', () => {
  const { bytes, modules } = walked(wat('(module (func (export "a")) (func (export "b")))'));
  const requests = new NameRequests();
  const names = modules.map((module) => requests.ask(module, 0));
  const answer = requests.answer(bytes);
  const other = new NameRequests().answer(bytes);
  expect(names).toEqual(['']);
  expect(modules.map((module) => [answer(module, 0), answer(module, 1), other(module, 0)])).toEqual([
    ['a', 'function 1', 'function 0'],
  ]);
});
