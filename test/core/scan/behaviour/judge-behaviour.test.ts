import { describe, expect, test } from 'vitest';
import type { ExampleOutcome, ObservedImport } from '../../../../src/core/model/behaviour.ts';
import { type Declared, judgeBehaviour, nameOf } from '../../../../src/core/scan/behaviour/judge-behaviour.ts';
import { aBehaviour, aCall } from '../../../support/a-behaviour.ts';

function messages(observed: readonly ObservedImport[], declared: Declared = {}): readonly string[] {
  return judgeBehaviour(aBehaviour({ observed }), declared).map(({ severity, message }) => `${severity}: ${message}`);
}

describe('a call', () => {
  test('that no permission covers is an error with a fix', () => {
    expect(
      judgeBehaviour(aBehaviour({ observed: [aCall('wasi_snapshot_preview1', 'random_get', { calls: 3 })] }), {}),
    ).toEqual([
      {
        severity: 'error',
        message: 'It called wasi_snapshot_preview1.random_get 3 times, which needs the permission random',
        fix: 'Ask for random in permissions, or build the artifact without that call.',
      },
    ]);
  });

  test('of a function that nobody knows needs its name in the manifest', () => {
    const call = aCall('extism:host/user', 'launch');
    expect(messages([call])).toEqual([
      'error: It called extism:host/user.launch once, which needs the permission host function launch',
    ]);
    expect(messages([call], { permissions: { hostFunctions: ['launch'] } })).toEqual([]);
  });

  test('that is permitted, or that no host would refuse, is none of our business', () => {
    const calls = [aCall('wasi_snapshot_preview1', 'random_get'), aCall('wasi_snapshot_preview1', 'fd_write')];
    expect(messages(calls, { permissions: { random: true } })).toEqual([]);
  });

  test('is held against nothing where there is no manifest', () => {
    expect(judgeBehaviour(aBehaviour({ observed: [aCall('wasi_snapshot_preview1', 'path_open')] }), undefined)).toEqual(
      [],
    );
  });

  test('before any function was asked for is a warning, permitted or not', () => {
    const call = aCall('wasi_snapshot_preview1', 'random_get', { atSetup: 1 });
    expect(messages([call], { permissions: { random: true } })).toEqual([
      'warning: It called wasi_snapshot_preview1.random_get (random) before any function was asked for',
    ]);
  });
});

describe('a request', () => {
  const permissions = { network: ['api.example.com', '*.example.org'] };
  const request = (...samples: readonly string[]): ObservedImport =>
    aCall('extism:host/env', 'http_request', { samples });

  test('to a host that the manifest names is fine, also below a wildcard', () => {
    const call = request('GET https://api.example.com/a', 'GET https://A.example.org:8443/b');
    expect(messages([call], { permissions })).toEqual([]);
  });

  test.each([
    ['GET https://evil.example/?api.example.com', 'evil.example'],
    ['GET https://api.example.com@evil.example/', 'evil.example'],
    ['GET https://api.example.com.evil.example/', 'api.example.com.evil.example'],
    ['GET https://example.org/', 'example.org'],
    ['GET no address', 'no address'],
  ])('%s is an error', (sample, host) => {
    expect(messages([request(sample)], { permissions })).toEqual([
      `error: It asked for the host ${host}, which permissions.network does not name`,
    ]);
  });

  test('to more hosts than are kept is an error by itself', () => {
    const samples = Array.from({ length: 16 }, (_, index) => `GET https://h${index}.example.org/`);
    expect(messages([request(...samples)], { permissions })).toEqual([
      'error: It asked for 16 hosts or more; those beyond were not kept',
    ]);
  });

  test('without any network permission is one error, not one for each host', () => {
    expect(messages([request('GET https://a.example/', 'GET https://b.example/')]).length).toBe(1);
  });
});

describe('memory', () => {
  test('is held against the limit of the manifest, if it has one', () => {
    const judge = (memory: number): readonly string[] =>
      judgeBehaviour(aBehaviour({ memoryBytes: 131_072 }), { limits: { memory } }).map(({ message }) => message);
    expect(judge(131_071)).toEqual(['It took 131072 bytes of memory, and limits.memory allows 131071']);
    expect(judge(131_072)).toEqual([]);
  });
});

describe('setup', () => {
  test.each([
    [{ outcome: 'out of', budget: 'time' }, 'error: It ran out of time when it was started'],
    [{ outcome: 'not run', reason: 'why' }, 'warning: It could not be started: why'],
    [{ outcome: 'needs a host', imports: ['a.b', 'c'] }, 'note: It cannot be started without a host for a.b, c'],
    [{ outcome: 'trapped', message: 'why' }, 'warning: It trapped when it was started: why'],
    [{ outcome: 'failed', message: 'why' }, 'warning: It failed when it was started: why'],
  ] as const)('that went wrong (%j) is told', (setup, message) => {
    const [finding] = judgeBehaviour(aBehaviour({ setup }), {});
    expect(`${finding?.severity}: ${finding?.message}`).toBe(message);
  });
});

describe('an example', () => {
  test.each<[ExampleOutcome, readonly string[]]>([
    [{ outcome: 'same' }, []],
    [{ outcome: 'different', expected: '1', got: '2' }, ['error: Example 2 of f should give 1, and gives 2']],
    [{ outcome: 'failed', message: 'why' }, ['error: Example 2 of f failed: why']],
    [{ outcome: 'trapped', message: 'why' }, ['error: Example 2 of f trapped: why']],
    [{ outcome: 'out of', budget: 'calls' }, ['error: Example 2 of f ran out of calls']],
    [
      { outcome: 'needs a host', imports: ['a.b', 'c.d'] },
      ['note: Example 2 of f proves nothing here: it needs a host for a.b, c.d'],
    ],
    [{ outcome: 'not run', reason: 'why' }, ['note: Example 2 of f was not run: why']],
  ])('that ended with %j is told as %j', (result, told) => {
    const findings = judgeBehaviour(aBehaviour({ examples: [{ function: 'f', index: 1, result }] }), undefined);
    expect(findings.map(({ severity, message }) => `${severity}: ${message}`)).toEqual(told);
  });
});

test('a name of thousands of letters is shortened', () => {
  expect(nameOf({ module: 'm'.repeat(5_000), name: 'n' }).length).toBe(120);
});
