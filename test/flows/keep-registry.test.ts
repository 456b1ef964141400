// A registry that nobody touches: what is started, and when people hear of it.
import { describe, expect, test } from 'vitest';
import type { Timestamp } from '../../src/core/model/timestamp.ts';
import { keepRegistry } from '../../src/flows/keep-registry.ts';
import { daysAfter } from '../../src/flows/trust/dates.ts';

const now = '2026-03-20T12:00:00Z' as Timestamp;

async function keep(lastDeploy: Timestamp | undefined) {
  const asked: string[] = [];
  const upkeep = {
    keepSchedules: async () => ['deploy', 'maintain'],
    lastDeploy: async () => lastDeploy,
    raiseAlarm: async () => {},
    clearAlarm: async () => {},
  };
  const dispatch = async (workflow: string): Promise<void> => {
    asked.push(workflow);
  };
  return { ...(await keepRegistry({ upkeep, dispatch }, now)), asked };
}

describe('the last deploy', () => {
  test.each([
    ['29 hours ago: nothing to do', 29, { asked: [], started: false, stale: false }],
    ['31 hours ago: another one is started', 31, { asked: ['deploy'], started: true, stale: false }],
    ['8 days ago: still time', 8 * 24, { asked: ['deploy'], started: true, stale: false }],
    ['9 days and an hour ago: people are told', 9 * 24 + 1, { asked: ['deploy'], started: true, stale: true }],
  ])('%s', async (_, hours, expected) => {
    expect(await keep(daysAfter(now, -hours / 24))).toMatchObject(expected);
  });

  test('never: the first one is started, and nobody is told', async () => {
    expect(await keep(undefined)).toMatchObject({ asked: ['deploy'], started: true, stale: false });
  });
});
