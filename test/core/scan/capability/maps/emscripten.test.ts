import { describe, expect, test } from 'vitest';
import { emscripten, emscriptenGrant, isMinified } from '../../../../../src/core/scan/capability/maps/emscripten.ts';
import { hostFunctions } from '../../../../support/capability-vectors.ts';

describe('the map of Emscripten', () => {
  test('spells names as Emscripten does; what is not in its list is older or made while it links', () => {
    const listed = new Set(hostFunctions('emscripten'));
    const others = [...emscripten.keys()].filter((name) => !listed.has(name));
    expect(others.length).toBeLessThan(30);
    expect(others).toContain('setTempRet0');
    expect(others).toContain('emscripten_memcpy_big');
  });

  test('knows every system call and every way to run a script', () => {
    const names = hostFunctions('emscripten').filter((name) =>
      /^__syscall_|run_script|load_script|dlopen|fetch|wget/.test(name),
    );
    expect(names.length).toBeGreaterThan(60);
    const unknown = names.filter((name) => emscriptenGrant(name) === undefined);
    expect(unknown).toEqual([]);
  });

  test.each([
    ['invoke_viii', 'neutral'],
    ['malloc', 'neutral'],
    ['iswalpha', 'neutral'],
    ['system', undefined],
    ['emscripten_math_atan2', 'neutral'],
    ['emscripten_math_random', 'random'],
    ['glDrawArrays', 'device'],
    ['emscripten_glDrawArrays', 'device'],
    ['eglInitialize', 'device'],
    ['emscripten_websocket_new', 'network'],
    ['emscripten_run_script_string', 'dynamic-code'],
    ['_dlopen_js', 'dynamic-code'],
    ['emscripten_asm_const_int', 'javascript'],
    ['_emscripten_system', 'process'],
    ['__syscall_openat', 'filesystem-read'],
    ['__syscall_unlinkat', 'filesystem-write'],
    ['emscripten_resize_heap', 'neutral'],
    ['__cxa_allocate_exception', 'neutral'],
    ['_emscripten_thread_mailbox_await', 'neutral'],
    ['_emscripten_thread_set_strongref', 'neutral'],
    ['__pthread_create_js', 'threads'],
    ['_emscripten_receive_on_main_thread_js', undefined],
    ['invoke_', undefined],
    ['global', undefined],
    ['invoke_me_now', undefined],
  ])('%s is %s', (name, grant) => {
    expect(emscriptenGrant(name)).toBe(grant);
  });

  test('knows a shortened name by its module', () => {
    expect(isMinified('a', 'a')).toBe(true);
    expect(isMinified('a', '$b')).toBe(true);
    expect(isMinified('a', 'abcd')).toBe(false);
    expect(isMinified('b', 'a')).toBe(false);
  });
});
