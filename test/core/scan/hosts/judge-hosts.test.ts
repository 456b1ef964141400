import { describe, expect, test } from 'vitest';
import { parseVersion } from '../../../../src/core/model/version.ts';
import type { WasmFeature } from '../../../../src/core/model/wasm-features.ts';
import { hostProfiles } from '../../../../src/core/scan/hosts/host-profiles.ts';
import { unmetFeatures } from '../../../../src/core/scan/hosts/judge-hosts.ts';
import { accepted, range } from '../../../support/builders.ts';

/** Of a host with its range, such as `node >=20`. */
function unmet(host: string, feature: WasmFeature): readonly (string | undefined)[] {
  const [name = '', ...versions] = host.split(' ');
  const found = unmetFeatures({ [name]: range(versions.join(' ')) }, [{ feature, offset: 8 }]);
  return found.flatMap(({ lacking, since }) => [lacking, since]);
}

describe('unmetFeatures()', () => {
  test.each<[string, WasmFeature, ReturnType<typeof unmet>]>([
    ['wazero *', 'threads', ['all', undefined]],
    ['wasmtime <0.33', 'simd', ['all', '0.33.0']],
    ['wasmtime >=0.20 <40', 'simd', ['some', '0.33.0']],
    ['safari ^16', 'simd', ['some', '16.4.0']],
    ['node >=20', 'memory64', ['some', '24.0.0']],
  ])('tells of %s that it lacks %s', (host, feature, told) => {
    expect(unmet(host, feature)).toEqual(told);
  });

  test.each<[string, WasmFeature]>([
    ['wasmtime >=0.33.0', 'simd'],
    ['wasmtime ^40', 'mutable-globals'],
    ['wasmer *', 'multi-memory'],
    ['extism *', 'gc'],
    ['acme *', 'gc'],
    ['wazero *', 'branch-hinting'],
    ['node latest', 'memory64'],
  ])('has nothing to say of %s and %s', (host, feature) => {
    expect(unmet(host, feature)).toEqual([]);
  });

  test('keeps the order of the manifest', () => {
    const features = [{ feature: 'gc', offset: 8 }] as const;
    const hosts = { wazero: range('*'), chrome: range('*') };
    expect(unmetFeatures(hosts, features).map(({ host }) => host)).toEqual(['wazero', 'chrome']);
    expect(unmetFeatures(undefined, features)).toEqual([]);
  });
});

test('every version in the table of hosts is a version', () => {
  for (const { features = new Map<WasmFeature, string>() } of hostProfiles.values()) {
    for (const version of features.values()) expect(accepted(parseVersion(version))).toBe(version);
  }
});
