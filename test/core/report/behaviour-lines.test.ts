import { describe, expect, test } from 'vitest';
import type { ExampleOutcome, ExampleRun, SetupOutcome } from '../../../src/core/model/behaviour.ts';
import { budgets } from '../../../src/core/model/guest-job.ts';
import { behaviourLines } from '../../../src/core/report/behaviour-lines.ts';
import { aBehaviour, aCall } from '../../support/a-behaviour.ts';

function ran(name: string, ...outcomes: readonly ExampleOutcome[]): readonly ExampleRun[] {
  return outcomes.map((result, index) => ({ function: name, index, result }));
}

describe('the lines of a behaviour', () => {
  test('tell engine, start, memory, examples, calls and findings', () => {
    const behaviour = aBehaviour({
      examples: [
        ...ran('f', { outcome: 'same' }, { outcome: 'out of', budget: 'time' }, { outcome: 'same' }),
        ...ran('g', { outcome: 'not run', reason: 'why' }),
      ],
      observed: [
        aCall('extism:host/env', 'alloc', { calls: 3 }),
        aCall('extism:host/env', 'http_request', { calls: 5, samples: ['', 'GET https://a.example/', 'b', 'c', 'd'] }),
        aCall('host', 'ping'),
      ],
    });
    expect(behaviourLines(behaviour, [{ severity: 'warning', message: 'Look.' }])).toEqual([
      'engine    Node 24.0.0, V8 13.6',
      'start     done',
      'memory    0.1 MiB of 128.0 MiB',
      'examples  f: 2 same, 1 out of time',
      'examples  g: 1 not run',
      'called    extism:host/env.http_request, 5 times: GET https://a.example/ | b | c',
      'called    host.ping, once',
      'called    what needs no permission, 3 times',
      'warning   Look.',
    ]);
  });

  test('say why nothing was run', () => {
    expect(behaviourLines({ notRun: 'why' }, [])).toEqual(['not run   why']);
  });

  test.each<[SetupOutcome, string]>([
    ...budgets.map((budget): [SetupOutcome, string] => [
      { outcome: 'out of', budget },
      `start     ran out of ${budget}`,
    ]),
    [{ outcome: 'not run', reason: 'why' }, 'start     not run: why'],
    [{ outcome: 'trapped', message: 'why' }, 'start     trapped: why'],
    [{ outcome: 'needs a host', imports: ['a.b', 'c'] }, 'start     needs a host for a.b, c'],
    [{ outcome: 'failed', message: 'why' }, 'start     failed: why'],
  ])('tell of %j', (setup, expected) => {
    expect(behaviourLines(aBehaviour({ setup }), [])).toContain(expected);
  });

  test('say that nothing was called, and nothing of harmless calls where there are none', () => {
    expect(behaviourLines(aBehaviour(), [])).toContain('called    nothing');
    expect(behaviourLines(aBehaviour({ observed: [aCall('host', 'ping')] }), []).slice(3)).toEqual([
      'called    host.ping, once',
    ]);
  });

  test('cannot be broken by what a guest says', () => {
    const hostile = '\u001b[2J\n::error::\u202e';
    const lines = behaviourLines(
      aBehaviour({
        setup: { outcome: 'trapped', message: hostile },
        examples: ran(hostile, { outcome: 'same' }),
        observed: [aCall(hostile, hostile, { samples: [hostile] })],
      }),
      [{ severity: 'error', message: hostile }],
    );
    expect(lines.filter((line) => /[\p{Cc}\p{Cf}]/u.test(line))).toEqual([]);
  });
});
