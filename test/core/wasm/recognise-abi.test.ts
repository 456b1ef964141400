import { describe, expect, test } from 'vitest';
import { component, coreModule, custom, factsOf, wat } from '../../support/wasm-builder.ts';

const abiOf = (text: string): string => factsOf(wat(`(module ${text})`)).abi;

const wasi = '(import "wasi_snapshot_preview1" "fd_write" (func (param i32 i32 i32 i32) (result i32)))';
const oldWasi = '(import "wasi_unstable" "fd_close" (func (param i32) (result i32)))';
const extism = '(import "extism:host/env" "alloc" (func (param i64) (result i64)))';
const abort = '(import "env" "abort" (func (param i32 i32 i32 i32)))';
const start = '(func (export "_start"))';
const initialize = '(func (export "_initialize"))';

describe('recogniseAbi()', () => {
  test.each([
    ['extism', 'the kernel of Extism', extism],
    ['extism', 'host functions of Extism', '(import "extism:host/user" "notify" (func))'],
    ['extism', 'the kernel of Extism before 1.0', '(import "env" "extism_input_length" (func (result i64)))'],
    ['extism', 'Extism over WASI with an entry', extism + wasi + start],
    ['extism', 'Extism over AssemblyScript', abort + extism],
    ['proxy-wasm', 'a Proxy-Wasm version', '(func (export "proxy_abi_version_0_2_1"))'],
    [
      'proxy-wasm',
      'Proxy-Wasm over WASI and AssemblyScript',
      `${wasi}${abort}(func (export "proxy_abi_version_0_2_0"))${initialize}`,
    ],
    ['wasm-bindgen', 'the module wbg', '(import "wbg" "__wbg_new" (func))'],
    ['wasm-bindgen', 'a generated JavaScript module', '(import "./calc_bg.js" "f" (func))'],
    ['wasm-bindgen', 'a placeholder module', '(import "__wbindgen_placeholder__" "f" (func))'],
    ['wasm-bindgen', 'an intrinsic', '(import "x" "__wbindgen_throw" (func))'],
    ['wasi-command', 'WASI with an entry', wasi + start],
    ['wasi-command', 'old WASI with both entries', oldWasi + start + initialize],
    ['wasi-command', 'an entry alone', start],
    ['wasi-reactor', 'WASI with an initialiser', wasi + initialize],
    ['wasi-reactor', 'WASI without an entry', wasi],
    ['wasi-reactor', 'WASI with an entry that takes an argument', `${wasi}(func (export "_start") (param i32))`],
    ['wasi-reactor', 'an initialiser alone', initialize],
    ['wasi-reactor', 'AssemblyScript over WASI', abort + wasi],
    ['assemblyscript', 'the abort function of AssemblyScript', abort],
    ['assemblyscript', 'AssemblyScript with an entry but without WASI', abort + start],
    [
      'raw',
      'no imports and no known exports',
      '(func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))',
    ],
    ['raw', 'another abort function', '(import "env" "abort" (func))'],
    ['raw', 'an abort function with a result', '(import "env" "abort" (func (param i32 i32 i32 i32) (result i32)))'],
    ['raw', 'an abort function of other numbers', '(import "env" "abort" (func (param i32 i32 i32 i64)))'],
    ['raw', 'an abort that is no function', '(import "env" "abort" (global i32))'],
    ['raw', 'a memory called _start', '(memory (export "_start") 1)'],
    ['raw', 'a memory called like a Proxy-Wasm version', '(memory (export "proxy_abi_version_0_2_1") 1)'],
  ])('says %s for %s', (abi, _, text) => {
    expect(abiOf(text)).toBe(abi);
  });

  test('says wasm-bindgen for a module that was not yet post-processed', () => {
    expect(factsOf(coreModule(custom('__wasm_bindgen_unstable', 'x'))).abi).toBe('wasm-bindgen');
  });

  test('says wasi-component for every component', () => {
    expect(factsOf(component()).abi).toBe('wasi-component');
  });
});
