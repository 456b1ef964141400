import { describe, expect, test } from 'vitest';
import type { Permissions } from '../../../../src/core/model/permissions.ts';
import type { Permission } from '../../../../src/core/scan/capability/grant.ts';
import {
  isGranted,
  leastPermissions,
  neededPermissions,
} from '../../../../src/core/scan/capability/granted-permissions.ts';
import type { Capability } from '../../../../src/core/scan/capability/imported-capabilities.ts';

function capability(permission: Permission, hostFunction?: string): Capability {
  const source = { module: 'm', name: 'n', offset: 0 };
  return { permission, import: source, ...(hostFunction === undefined ? {} : { hostFunction }) };
}

describe('isGranted()', () => {
  test.each<[Permission, granting: Permissions, refusing: Permissions]>([
    ['network', { network: ['a.example'] }, { network: [] }],
    ['filesystem-read', { filesystem: { read: ['data/**'] } }, { filesystem: { read: [] } }],
    ['filesystem-write', { filesystem: { write: ['data/**'] } }, { filesystem: { read: ['data/**'] } }],
    ['environment', { environment: ['HOME'] }, { environment: [] }],
    ['clock', { clock: true }, { clock: false }],
    ['random', { random: true }, { clock: true }],
    ['process', { process: true }, { random: true }],
  ])('%s', (permission, granting, refusing) => {
    expect(isGranted(capability(permission), granting)).toBe(true);
    expect(isGranted(capability(permission), refusing)).toBe(false);
    expect(isGranted(capability(permission), {})).toBe(false);
    expect(isGranted(capability(permission))).toBe(false);
  });

  test('whoever may write may read', () => {
    expect(isGranted(capability('filesystem-read'), { filesystem: { write: ['data/**'] } })).toBe(true);
  });

  test('a host function is granted by its own name', () => {
    const log = capability('host-function', 'log');
    expect(isGranted(log, { hostFunctions: ['log'] })).toBe(true);
    expect(isGranted(log, { hostFunctions: ['log2', ''] })).toBe(false);
    expect(isGranted(log, {})).toBe(false);
    expect(isGranted(capability('host-function'), { hostFunctions: ['log'] })).toBe(false);
  });
});

describe('leastPermissions()', () => {
  test('asks for nothing where nothing is used', () => {
    expect(leastPermissions([])).toEqual({});
  });

  test('asks for everything that is used, host functions sorted and once', () => {
    expect(
      leastPermissions([
        capability('network'),
        capability('filesystem-read'),
        capability('filesystem-write'),
        capability('environment'),
        capability('host-function', 'z.log'),
        capability('host-function', 'a.log'),
        capability('host-function', 'z.log'),
        capability('clock'),
        capability('random'),
        capability('process'),
      ]),
    ).toEqual({
      network: ['api.example.com'],
      filesystem: { read: ['data/**'], write: ['data/**'] },
      environment: ['NAME'],
      hostFunctions: ['a.log', 'z.log'],
      clock: true,
      random: true,
      process: true,
    });
  });

  test('asks for one side of the filesystem where one is used', () => {
    expect(leastPermissions([capability('filesystem-read')])).toEqual({ filesystem: { read: ['data/**'] } });
    expect(leastPermissions([capability('filesystem-write')])).toEqual({ filesystem: { write: ['data/**'] } });
  });

  test('what it asks for grants every capability', () => {
    const capabilities = [
      ...(['network', 'filesystem-read', 'filesystem-write', 'environment', 'clock', 'random', 'process'] as const).map(
        (permission) => capability(permission),
      ),
      capability('host-function', 'log'),
    ];
    for (const one of capabilities) {
      expect(isGranted(one, leastPermissions([one]))).toBe(true);
      expect(isGranted(one, leastPermissions(capabilities))).toBe(true);
    }
  });
});

describe('neededPermissions()', () => {
  const all: Permissions = {
    network: ['a.example'],
    filesystem: { read: ['data/**'] },
    environment: ['HOME'],
    hostFunctions: ['b', 'a'],
    clock: true,
    random: true,
    process: true,
  };

  test('keeps hosts, paths and names of what can be used, and drops the rest', () => {
    expect(neededPermissions(all, [])).toEqual({});
    expect(neededPermissions(all, [capability('network'), capability('host-function', 'a')])).toEqual({
      network: ['a.example'],
      hostFunctions: ['a'],
    });
    expect(neededPermissions({}, [capability('network'), capability('clock')])).toEqual({});
    const kinds = ['network', 'filesystem-write', 'environment', 'clock', 'random', 'process'] as const;
    expect(
      neededPermissions(all, [
        ...kinds.map((kind) => capability(kind)),
        capability('host-function', 'a'),
        capability('host-function', 'b'),
      ]),
    ).toEqual(all);
  });

  test('gives no permission that was refused', () => {
    const refused: Permissions = { clock: false, random: false, process: false };
    const used = [capability('clock'), capability('random'), capability('process')];
    expect(neededPermissions(refused, used)).toEqual({});
  });
});

test('configuration needs no permission, and none is asked for', () => {
  expect(isGranted(capability('configuration'), {})).toBe(true);
  expect(leastPermissions([capability('configuration')])).toEqual({});
});
