import { describe, expect, test } from 'vitest';
import { diffPermissions, listPermissions } from '../../../src/core/model/permissions.ts';

describe('listPermissions()', () => {
  test('gives one line for each permission, sorted and without repetition', () => {
    expect(
      listPermissions({
        network: ['b.example', 'a.example', 'b.example'],
        filesystem: { read: ['in/**'], write: ['out/**'] },
        environment: ['HOME'],
        hostFunctions: ['log'],
        clock: true,
        random: true,
        process: true,
      }),
    ).toEqual([
      'clock',
      'environment HOME',
      'filesystem read in/**',
      'filesystem write out/**',
      'host function log',
      'network a.example',
      'network b.example',
      'process',
      'random',
    ]);
  });

  test.each([[undefined], [{}], [{ clock: false, random: false, process: false, network: [], filesystem: {} }]])(
    'is empty for %j: what is not named is refused',
    (permissions) => {
      expect(listPermissions(permissions)).toEqual([]);
    },
  );

  test('never gives two different permissions the same line', () => {
    expect(listPermissions({ filesystem: { read: ['write x'] } })).not.toEqual(
      listPermissions({ filesystem: { write: ['x'] } }),
    );
    expect(listPermissions({ hostFunctions: ['clock'] })).not.toEqual(listPermissions({ clock: true }));
  });
});

describe('diffPermissions()', () => {
  test('tells what came and what went', () => {
    expect(diffPermissions(['clock', 'network a.example'], ['network b.example', 'clock'])).toEqual({
      added: ['network b.example'],
      removed: ['network a.example'],
    });
  });

  test('takes a wider host for a new one', () => {
    expect(diffPermissions(['network a.example.com'], ['network *.example.com']).added).toEqual([
      'network *.example.com',
    ]);
  });
});
