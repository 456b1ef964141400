import { describe, expect, test } from 'vitest';
import { type HostFacts, unmetRequirement } from '../../../src/core/install/unmet-requirement.ts';
import type { HostRequirements } from '../../../src/core/model/host-requirements.ts';
import { range, version } from '../../support/builders.ts';

const requires: HostRequirements = {
  hosts: { wasmtime: range('>=20.0.0 <30.0.0'), extism: range('^1.0.0') },
  os: ['linux', 'darwin'],
  architecture: ['arm64'],
};
const host = (name: string, release: string): NonNullable<HostFacts['host']> => ({ name, version: version(release) });

describe('unmetRequirement()', () => {
  test.each<[string, HostFacts]>([
    ['a host of which nothing is known', {}],
    ['a host that is all that is asked for', { os: 'linux', architecture: 'arm64', host: host('wasmtime', '25.0.0') }],
    ['another host of the list', { host: host('extism', '1.4.0') }],
    ['a prerelease of a host', { host: host('wasmtime', '25.0.0-rc.1') }],
    ['a host that loads the ABI among others', { abis: ['raw', 'extism'] }],
  ])('finds nothing against %s', (_, facts) => {
    expect(unmetRequirement({ abi: 'extism', requires }, facts)).toBeUndefined();
  });

  test('finds nothing where nothing is asked for', () => {
    const facts = { os: 'plan9', architecture: 'mips', host: host('own', '0.1.0') };
    expect(unmetRequirement({ abi: 'extism' }, facts)).toBeUndefined();
  });

  test.each<[HostFacts, string]>([
    [{ abis: ['raw', 'proxy-wasm'] }, 'has the ABI extism, and this host loads raw, proxy-wasm'],
    [{ os: 'windows' }, 'runs on linux, darwin, and this is windows'],
    [{ architecture: 'x86_64' }, 'runs on arm64, and this is x86_64'],
    [{ host: host('own', '1.0.0') }, 'runs in wasmtime, extism, and this host is own'],
    [{ host: host('constructor', '1.0.0') }, 'runs in wasmtime, extism, and this host is constructor'],
    [{ host: host('wasmtime', '30.0.0') }, 'needs wasmtime >=20.0.0 <30.0.0, and this host is wasmtime 30.0.0'],
    [{ host: host('extism', '2.0.0') }, 'needs extism ^1.0.0, and this host is extism 2.0.0'],
  ])('tells why %j will not do: %s', (facts, reason) => {
    expect(unmetRequirement({ abi: 'extism', requires }, facts)).toBe(reason);
  });
});
