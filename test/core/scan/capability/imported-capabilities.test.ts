import { describe, expect, test } from 'vitest';
import { importedCapabilities } from '../../../../src/core/scan/capability/imported-capabilities.ts';
import {
  component,
  componentImport,
  factsOf,
  instanceImports,
  name,
  section,
  vec,
  wat,
} from '../../../support/wasm-builder.ts';

/** `permission` or `host-function: name`, for each capability of core functions given as [module, name]. */
function grantsOf(...imports: readonly (readonly [string, string])[]): readonly string[] {
  const text = imports.map(([module, item]) => `(import "${module}" "${item}" (func))`).join('');
  return summary(wat(`(module ${text})`));
}

function interfaceGrantsOf(...names: readonly string[]): readonly string[] {
  return summary(component(instanceImports(...names)));
}

function summary(bytes: Uint8Array): readonly string[] {
  return importedCapabilities(factsOf(bytes)).map(({ permission, hostFunction }) =>
    hostFunction === undefined ? permission : `${permission}: ${hostFunction}`,
  );
}

describe('importedCapabilities()', () => {
  test.each([
    ['fd_write', []],
    ['fd_read', []],
    ['fd_prestat_get', []],
    ['fd_prestat_dir_name', []],
    ['args_get', []],
    ['proc_exit', []],
    ['sched_yield', []],
    ['path_open', ['filesystem-read']],
    ['path_readlink', ['filesystem-read']],
    ['fd_readdir', ['filesystem-read']],
    ['path_unlink_file', ['filesystem-write']],
    ['path_create_directory', ['filesystem-write']],
    ['fd_filestat_set_size', ['filesystem-write']],
    ['fd_pwrite', ['filesystem-write']],
    ['environ_get', ['environment']],
    ['environ_sizes_get', ['environment']],
    ['clock_time_get', ['clock']],
    ['poll_oneoff', ['clock']],
    ['random_get', ['random']],
    ['sock_send', ['network']],
    ['sock_open', ['network']],
    ['proc_raise', []],
  ])('grants for %s of both WASI previews: %j', (item, expected) => {
    expect(grantsOf(['wasi_snapshot_preview1', item])).toEqual(expected);
    expect(grantsOf(['wasi_unstable', item])).toEqual(expected);
  });

  test.each([
    ['wasi_snapshot_preview1', 'fd_teleport', 'wasi_snapshot_preview1.fd_teleport'],
    ['wasi_snapshot_preview1', 'constructor', 'wasi_snapshot_preview1.constructor'],
    ['wasi_snapshot_preview1', '__proto__', 'wasi_snapshot_preview1.__proto__'],
    ['wasix_32v1', 'proc_teleport', 'wasix_32v1.proc_teleport'],
    ['extism:host/env', 'launch', 'extism:host/env.launch'],
    ['gojs', 'runtime.launch', 'gojs.runtime.launch'],
    ['wasi', 'launch', 'wasi.launch'],
    ['wbg', 'launch', 'wbg.launch'],
    ['a', 'launch', 'a.launch'],
    ['env', 'launch', 'env.launch'],
    ['env', 'extism_launch', 'env.extism_launch'],
    ['', '', '.'],
    ['extism:host/user', 'notify', 'notify'],
    ['wasi:unheard/of@0.2.0', 'handle', 'wasi:unheard/of@0.2.0.handle'],
  ])('asks for the host function of "%s" "%s" by name', (module, item, hostFunction) => {
    expect(grantsOf([module, item])).toEqual([`host-function: ${hostFunction}`]);
  });

  test.each([
    ['extism:host/env', 'http_request', ['network']],
    ['extism:host/env', 'var_set', []],
    ['extism:host/env', 'config_get', ['configuration']],
    ['wasix_32v1', 'proc_spawn', ['process']],
    ['wasix_64v1', 'sock_connect', ['network']],
    ['wasi', 'thread-spawn', ['host-function: wasi.thread-spawn']],
    ['gojs', 'syscall/js.valueCall', ['host-function: gojs.syscall/js.valueCall']],
    ['go', 'runtime.walltime', ['clock']],
    ['wasi:cli/environment@0.2.12', 'get-environment', ['environment']],
    ['wasi:cli/stdout@0.2.12', 'get-stdout', []],
    ['env', 'proxy_http_call', ['network']],
    ['env', 'emscripten_run_script', ['host-function: env.emscripten_run_script']],
    ['wbg', '__wbg_fetch_0123456789abcdef', ['network']],
    ['./words_bg.js', '__wbindgen_throw', []],
    ['env', 'extism_http_request', ['network']],
    ['env', 'extism_var_set', []],
    ['env', 'abort', []],
    ['env', 'trace', []],
    ['env', 'console.log', []],
    ['env', 'seed', ['random']],
    ['env', 'Date.now', ['clock']],
  ])('grants for "%s" "%s": %j', (module, item, expected) => {
    expect(grantsOf([module, item])).toEqual(expected);
  });

  test('asks nothing for memories, tables and globals', () => {
    expect(
      summary(
        wat(
          '(module (import "env" "m" (memory 1)) (import "env" "t" (table 1 funcref)) (import "env" "g" (global i32)))',
        ),
      ),
    ).toEqual([]);
  });

  test.each([
    ['wasi:http/outgoing-handler@0.2.3', ['network']],
    ['wasi:http/client@0.3.0', ['network']],
    ['wasi:http/types@0.2.3', []],
    ['wasi:sockets/tcp@0.2.0', ['network']],
    ['wasi:sockets/ip-name-lookup', ['network']],
    ['wasi:filesystem/preopens@0.2.0', ['filesystem-read']],
    ['wasi:filesystem/types@0.2.0', []],
    ['wasi:cli/environment@0.2.0', ['environment']],
    ['wasi:cli/stdout@0.2.0', []],
    ['wasi:clocks/wall-clock@0.2.0', ['clock']],
    ['wasi:clocks/system-clock@0.3.0-rc-2026-03-15', ['clock']],
    ['wasi:random/insecure-seed@0.2.0', ['random']],
    ['wasi:io/poll@0.2.0', []],
    ['wasi:keyvalue/store@0.2.0-draft', ['host-function: wasi:keyvalue/store']],
    ['wasi:sockets', ['host-function: wasi:sockets']],
    ['wasi:sockets-evil/tcp', ['host-function: wasi:sockets-evil/tcp']],
    ['acme:tools/shell@1.2.0', ['host-function: acme:tools/shell']],
    ['plain-name', ['host-function: plain-name']],
    ['locked-dep=<acme:tools@1.0.0>', ['host-function: locked-dep=<acme:tools@1.0.0>']],
  ])('grants for the interface %s: %j', (item, expected) => {
    expect(interfaceGrantsOf(item)).toEqual(expected);
  });

  test('looks behind a plain name at the interface that it implements', () => {
    const title = [2, ...name('friendly'), 1, 0, ...name('wasi:http/outgoing-handler@0.2.0')];
    expect(summary(component(section(10, vec([...title, 5, 0]))))).toEqual(['network']);
  });

  test('asks nothing for types and values, and by name for functions, components and modules', () => {
    const imports = vec(
      componentImport('a-type', 3, 1),
      componentImport('a-value', 2, 0x73),
      componentImport('a-function', 1, 0),
      componentImport('a-component', 4, 0),
      componentImport('a-module', 0, 0x11, 0),
    );
    expect(summary(component(section(10, imports)))).toEqual([
      'host-function: a-component',
      'host-function: a-function',
      'host-function: a-module',
    ]);
  });

  test('leaves out what only the modules inside a component import', () => {
    const inner = wat('(module (import "wasi_snapshot_preview1" "path_open" (func)))');
    expect(summary(component(section(1, inner)))).toEqual([]);
  });

  test('sorts by permission, module and name in code units, and names each import once with its first offset', () => {
    const facts = factsOf(
      wat(`(module
        (import "wasi_snapshot_preview1" "random_get" (func))
        (import "env" "zeta" (func))
        (import "env" "alpha" (func))
        (import "env" "alpha" (func (param i32)))
        (import "Env" "zeta" (func))
        (import "wasi_snapshot_preview1" "clock_time_get" (func))
        (import "wasi_snapshot_preview1" "clock_res_get" (func)))`),
    );
    const capabilities = importedCapabilities(facts);
    expect(capabilities.map(({ permission, import: source }) => [permission, source.module, source.name])).toEqual([
      ['clock', 'wasi_snapshot_preview1', 'clock_res_get'],
      ['clock', 'wasi_snapshot_preview1', 'clock_time_get'],
      ['host-function', 'Env', 'zeta'],
      ['host-function', 'env', 'alpha'],
      ['host-function', 'env', 'zeta'],
      ['random', 'wasi_snapshot_preview1', 'random_get'],
    ]);
    expect(capabilities[3]?.import.offset).toBe(facts.imports[2]?.offset);
    expect(importedCapabilities({ ...facts, imports: facts.imports.toReversed() })).toEqual(capabilities);
  });

  test('keeps two modules apart whose names join to the same text', () => {
    expect(grantsOf(['a.b', 'c'], ['a', 'b.c'])).toEqual(['host-function: a.b.c', 'host-function: a.b.c']);
  });
});
