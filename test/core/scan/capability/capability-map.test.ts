import { describe, expect, test } from 'vitest';
import {
  capabilityMapVersion,
  functionGrant,
  interfaceGrant,
  isKnownModule,
} from '../../../../src/core/scan/capability/capability-map.ts';
import { assemblyScript } from '../../../../src/core/scan/capability/maps/assemblyscript.ts';
import { dotnet } from '../../../../src/core/scan/capability/maps/dotnet.ts';
import { emscripten } from '../../../../src/core/scan/capability/maps/emscripten.ts';
import { extismKernel, extismKernelBefore1 } from '../../../../src/core/scan/capability/maps/extism.ts';
import { goHost } from '../../../../src/core/scan/capability/maps/go.ts';
import { proxyWasm } from '../../../../src/core/scan/capability/maps/proxy-wasm.ts';
import { wasiPreview1 } from '../../../../src/core/scan/capability/maps/wasi-preview-1.ts';
import { wasix } from '../../../../src/core/scan/capability/maps/wasix.ts';
import { hostFunctions } from '../../../support/capability-vectors.ts';

function unknownIn(module: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => functionGrant({ module, name }) === undefined);
}

describe('the capability map', () => {
  test('has a version, raised with its meaning', () => {
    expect(capabilityMapVersion).toBe(3);
  });

  test.each([
    ['wasi_snapshot_preview1', 'wasi-preview-1'],
    ['wasi_unstable', 'wasi-preview-1'],
    ['wasix_32v1', 'wasi-preview-1'],
    ['wasix_32v1', 'wasix'],
    ['wasix_64v1', 'wasix'],
    ['extism:host/env', 'extism'],
    ['env', 'proxy-wasm'],
    ['gojs', 'go'],
    ['go', 'go'],
    ['wbg', 'wasm-bindgen'],
  ])('knows every function that %s has by the list %s', (module, list) => {
    const names = hostFunctions(list);
    expect(names.length).toBeGreaterThan(15);
    expect(unknownIn(module, names)).toEqual([]);
  });

  test('speaks of no function that the lists do not have', () => {
    expect([...wasiPreview1.keys()].sort()).toEqual(hostFunctions('wasi-preview-1'));
    expect([...wasix.keys()].sort()).toEqual([...hostFunctions('wasi-preview-1'), ...hostFunctions('wasix')].sort());
    expect(beyond(goHost, 'go')).toEqual(['debug', 'runtime.sleepTicks', 'runtime.ticks']);
    expect(beyond(extismKernel, 'extism')).toEqual(['error_get', 'input_offset', 'load_u32', 'store_u32']);
    // Of ABI 0.1.0, 0.2.1 and the drafts after.
    expect(beyond(proxyWasm, 'proxy-wasm')).toEqual([
      'proxy_continue_request',
      'proxy_continue_response',
      'proxy_dispatch_grpc_call',
      'proxy_dispatch_http_call',
      'proxy_get_buffer_status',
      'proxy_get_configuration',
      'proxy_get_header_map_size',
      'proxy_open_grpc_stream',
      'proxy_send_grpc_message',
      'proxy_send_grpc_stream_message',
    ]);
  });

  test('knows every interface of WASI 0.2 and 0.3', () => {
    const ids = hostFunctions('wasi-interfaces').map((name) => name.slice(0, name.indexOf('@')));
    expect(new Set(ids).size).toBeGreaterThan(30);
    // A component exports it; one that imports it asks another component.
    expect(ids.filter((id) => interfaceGrant(id) === undefined)).toEqual(['wasi:http/incoming-handler']);
  });

  test('gives one meaning to each name of env', () => {
    const tables = [proxyWasm, extismKernelBefore1, assemblyScript, dotnet, emscripten];
    for (const [name, grant] of tables.flatMap((table) => [...table])) {
      expect(tables.map((table) => table.get(name) ?? grant)).toEqual(tables.map(() => grant));
      expect(functionGrant({ module: 'env', name })).toBe(grant);
    }
  });

  test.each([
    ['wasi:keyvalue/store', 'storage'],
    ['wasi:blobstore/container', 'storage'],
    ['wasi:sql/readwrite', 'storage'],
    ['wasi:messaging/producer', 'messaging'],
    ['wasi:config/store', 'configuration'],
    ['wasi:config/runtime', 'configuration'],
    ['wasi:nn/inference', 'device'],
    ['wasi:logging/logging', 'neutral'],
    ['wasi:tls/types', 'network'],
    ['wasi:unheard/of', undefined],
    ['wasi', undefined],
  ])('grants for the proposal %s: %s', (id, grant) => {
    expect(interfaceGrant(id)).toBe(grant);
  });

  test('knows the modules that it speaks of, and no others', () => {
    for (const module of [
      'env',
      'a',
      'wasi',
      'wasi_unstable',
      'wasix_64v1',
      'go',
      'gojs',
      'wbg',
      './x_bg.js',
      'GOT.mem',
      'wasi:io/poll@0.2.0',
    ]) {
      expect(isKnownModule(module)).toBe(true);
    }
    for (const module of ['', 'js', 'host', 'constructor', './x_bg.mjs', 'wasi_snapshot_preview2']) {
      expect(isKnownModule(module)).toBe(false);
    }
  });
});

function beyond(table: ReadonlyMap<string, unknown>, list: string): readonly string[] {
  return [...table.keys()].filter((name) => !hostFunctions(list).includes(name)).sort();
}
