import { describe, expect, test } from 'vitest';
import {
  isGlobalLookup,
  isWasmBindgen,
  wasmBindgenGrant,
} from '../../../../../src/core/scan/capability/maps/wasm-bindgen.ts';

describe('the map of wasm-bindgen', () => {
  test.each([
    ['__wbg_fetch_4465c2b10f21a927', 'network'],
    ['__wbg_send_b943290ac5f2', 'network'],
    ['__wbg_getRandomValues_38097e921c2494c3', 'random'],
    ['__wbg_randomFillSync_ac0988aba3254290', 'random'],
    ['__wbg_now_807e54c39636c349', 'clock'],
    ['__wbg_localStorage_1406c99c39728187', 'storage'],
    ['__wbg_eval_e10dc02e9547f640', 'dynamic-code'],
    ['__wbg_newnoargs_105ed471475aaf50', 'dynamic-code'],
    ['__wbg_new_no_args_105ed471475aaf50', 'dynamic-code'],
    ['__wbg_self_ce0dbfc45cf2f5be', 'javascript'],
    ['__wbg_static_accessor_GLOBAL_THIS_56578be7e9f832b0', 'javascript'],
    ['__wbindgen_throw', 'neutral'],
    ['__wbindgen_cast_2241b6af4c4b2941', 'neutral'],
    ['__wbindgen_closure_wrapper123', 'neutral'],
    ['__wbindgen_exec', undefined],
    ['__wbg_new_405e22f390576ce2', undefined],
    ['__wbg_launch_405e22f390576ce2', undefined],
    ['__wbg_fetch', undefined],
    ['fetch', undefined],
  ])('%s is %s', (name, grant) => {
    expect(wasmBindgenGrant(name)).toBe(grant);
  });

  test.each([
    ['wbg', true],
    ['./index_bg.js', true],
    ['__wbindgen_placeholder__', true],
    ['./a/index_bg.js', false],
    ['wbgx', false],
  ])('the module %s is its: %s', (module, expected) => {
    expect(isWasmBindgen(module)).toBe(expected);
  });

  test('knows how js-sys looks for the global object, in both spellings', () => {
    const before = ['globalThis', 'self', 'window', 'global'].map((name) => `__wbg_${name}_105ed471475aaf50`);
    const now = ['GLOBAL_THIS', 'SELF', 'WINDOW', 'GLOBAL'].map(
      (name) => `__wbg_static_accessor_${name}_105ed471475aaf50`,
    );
    expect(isGlobalLookup('__wbg_newnoargs_105ed471475aaf50', before)).toBe(true);
    expect(isGlobalLookup('__wbg_new_no_args_105ed471475aaf50', now)).toBe(true);
    expect(isGlobalLookup('__wbg_newnoargs_105ed471475aaf50', before.slice(1))).toBe(false);
    expect(isGlobalLookup('__wbg_eval_105ed471475aaf50', before)).toBe(false);
  });
});
