import { describe, expect, test } from 'vitest';
import type { CommitStatus } from '../../../src/core/model/commit-status.ts';
import { PlugyardError } from '../../../src/errors.ts';
import { followPull } from '../../../src/flows/submit/follow-pull.ts';
import { timestamp } from '../../support/builders.ts';
import { memoryForge, type Weather } from '../../support/memory-submission-forge.ts';

function says(description: string): { readonly statuses: readonly CommitStatus[] } {
  const at = timestamp('2026-01-01T00:00:00Z');
  return {
    statuses: [
      { id: 1, context: 'plugyard/verdict', state: 'pending', description: `#7 ${description}`, creator: 1, at },
    ],
  };
}

async function follow(watched: NonNullable<Weather['watched']>, seconds: number) {
  const waits: number[] = [];
  const told: string[] = [];
  const status = await followPull(
    {
      forge: memoryForge({ watched }),
      wait: async (pause) => void waits.push(pause),
      changed: ({ state, verdict }) => void told.push(`${state} ${verdict ?? ''}`),
    },
    7,
    seconds,
  );
  return { status, waits, told };
}

describe('followPull()', () => {
  test('without time it looks once', async () => {
    expect(await follow([{}, says('PASS: merging')], 0)).toMatchObject({ waits: [], told: ['open '] });
  });

  test('asks ever more rarely, and not beyond its time', async () => {
    const { waits } = await follow([{}], 300);
    expect(waits).toEqual([5, 8, 12, 18, 27, 41, 60, 60, 60, 9]);
    expect(waits.reduce((sum, one) => sum + one, 0)).toBe(300);
  });

  test('ends with HOLD and FAIL at once, and with PASS when it is merged', async () => {
    expect((await follow([{}, says('HOLD: waits')], 300)).waits).toEqual([5]);
    expect((await follow([says('FAIL: 1 error')], 300)).waits).toEqual([]);
    const passed = await follow([{}, says('PASS: merging'), says('PASS: merging'), { state: 'merged' }], 300);
    expect(passed).toMatchObject({ told: ['open ', 'open PASS', 'merged '], waits: [5, 8, 12] });
  });

  test('an outage while it waits ends nothing; any other failure does', async () => {
    const outage = new PlugyardError('FORGE_UNREACHABLE', 'down');
    expect((await follow([{}, outage, { state: 'closed' }], 300)).status.state).toBe('closed');
    await expect(follow([{}, new PlugyardError('FORGE_NOT_FOUND', 'gone')], 300)).rejects.toThrow('gone');
    await expect(follow([outage], 300)).rejects.toThrow('down');
  });
});
