// Merged means held, also where a deploy cleans up what merges have left while another merge is made.
import { beforeEach, describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import { addHours, type Timestamp } from '../../src/core/model/timestamp.ts';
import type { Version } from '../../src/core/model/version.ts';
import { cleanStaging } from '../../src/flows/clean-staging.ts';
import { stageArtifact } from '../../src/flows/stage-artifact.ts';
import type { HeldFiles } from '../../src/forge.ts';
import { otherWasm, plainWasm } from '../support/case-registry.ts';
import { interleave, ordersOf, type Turn } from '../support/interleave.ts';
import { type MemoryHeldFiles, memoryHeldFiles } from '../support/memory-held-files.ts';

const start = '2026-03-01T12:00:00Z' as Timestamp;
const day = (days: number): Timestamp => addHours(start, days * 24);
const sha256 = nodeHasher(plainWasm);
const [plugin, version] = ['slugify' as PluginName, '1.1.0' as Version];
const staged = `staging/slugify-1.1.0-${sha256}.wasm`;
const [before, after] = ['a'.repeat(40), 'b'.repeat(40)];
const releaseText = { tag: 'staging', commit: before, title: '', body: '', prerelease: true };

let held: MemoryHeldFiles;
let now: Timestamp;
let tip: string;
beforeEach(() => {
  held = memoryHeldFiles();
  tip = before;
  at(0);
});

function at(days: number): void {
  now = day(days);
  held.now = now;
}

/** As the job that merges, up to its merge. */
async function stage(files: HeldFiles = held): Promise<void> {
  const judged = { plugin, version, sha256, bytes: plainWasm };
  await stageArtifact({ held: files, hash: nodeHasher, clock: () => now }, judged, before);
}

/** As the deploy that has signed the index of this commit. */
async function clean(files: HeldFiles = held, readTip = async () => tip): Promise<readonly string[]> {
  return await cleanStaging({ openHeld: async () => files, tip: readTip }, { commit: before, now });
}

describe('what no merge came for', () => {
  test('lies there for thirty days, and then no more', async () => {
    await stage();
    at(30);
    expect(await clean()).toEqual([]);
    expect([...held.files.keys()]).toEqual([staged]);
    at(31);
    expect(await clean()).toEqual([staged.slice('staging/'.length)]);
    expect(held.files.size).toBe(0);
    expect(await clean()).toEqual([]);
  });

  test('goes twenty at a time, the oldest first', async () => {
    const names: string[] = [];
    for (let count = 0; count < 23; count += 1) {
      held.now = addHours(start, 23 - count);
      const bytes = new Uint8Array([count]);
      names.unshift(`csv-1.0.${count}-${nodeHasher(bytes)}.wasm`);
      await held.put(releaseText, { name: names[0] ?? '', bytes });
    }
    at(40);
    expect(await clean()).toEqual(names.slice(0, 20));
    expect(await clean()).toEqual(names.slice(20));
  });

  test('is nothing where no one has ever staged', async () => {
    expect(await clean()).toEqual([]);
  });

  test('stays where the deploy is not that of the newest commit: a merged release may wait for it', async () => {
    await stage();
    at(31);
    tip = after;
    expect(await clean()).toEqual([]);
    expect(held.files.has(staged)).toBe(true);
  });
});

describe('a time that cannot be true keeps the file, and is not relied on', () => {
  test('none at all', async () => {
    held.now = undefined;
    await stage();
    now = day(400);
    expect(await clean()).toEqual([]);
    await stage();
    expect(held.files.get(staged)).toEqual(plainWasm);
  });

  test.each(['9999-12-31T23:59:59Z', '2026-03-20T12:00:00Z'])('one to come, %s', async (time) => {
    held.now = time as Timestamp;
    await held.put(releaseText, { name: staged.slice('staging/'.length), bytes: plainWasm });
    expect(await clean()).toEqual([]);
    held.now = now;
    await stage();
    expect((await held.list('staging'))?.[0]).toMatchObject({ uploadedAt: now });
  });

  test.each([-31, -8, 2])('one %i days from now for what was sent just now: nothing is merged', async (days) => {
    held.now = day(40 + days);
    now = day(40);
    await expect(stage()).rejects.toMatchObject({
      code: 'FORGE_REFUSED',
      message: expect.stringContaining('is of 2026'),
    });
  });
});

describe('before a merge', () => {
  test.each([0, 1, 7])('a file that is %i days old is left as it is', async (days) => {
    await stage();
    at(days);
    held.breakAt(2);
    await stage();
    expect((await held.list('staging'))?.[0]?.uploadedAt).toBe(start);
  });

  test.each([8, 30, 31, 400])('a file that is %i days old is put there anew', async (days) => {
    await stage();
    at(days);
    await stage();
    expect(await held.list('staging')).toMatchObject([{ uploadedAt: now, sha256 }]);
  });

  test('an old file with other bytes is evidence, and is left', async () => {
    await stage();
    held.files.set(staged, otherWasm);
    at(31);
    await expect(stage()).rejects.toMatchObject({ code: 'CHECKSUM_MISMATCH' });
    expect(held.files.get(staged)).toEqual(otherWasm);
  });
});

/** Every step of a job waits for its turn. */
function inTurns(files: HeldFiles, turn: Turn): HeldFiles {
  return {
    list: async (...parameters) => turn().then(() => files.list(...parameters)),
    put: async (...parameters) => turn().then(() => files.put(...parameters)),
    read: async (...parameters) => turn().then(() => files.read(...parameters)),
    remove: async (...parameters) => turn().then(() => files.remove(...parameters)),
  };
}

/** Puts, takes away, puts again, merges; asks for the tip, lists, takes away. */
const orders = ordersOf(4, 3);

/** A merge and a deploy of the commit before it, at the same time; whether it came to the merge. */
async function meet(order: string): Promise<boolean> {
  await interleave(order, {
    a: async (turn) => {
      try {
        await stage(inTurns(held, turn));
      } catch {
        // The machine was stopped.
        return;
      }
      await turn();
      tip = after;
    },
    b: async (turn) => {
      const readTip = async () => turn().then(() => tip);
      await clean(inTurns(held, turn), readTip).catch(() => undefined);
    },
  });
  return tip === after;
}

describe.each([0, 7, 8, 30, 31])(
  'a merge that was refused %i days ago, and is made while a deploy cleans up',
  (age) => {
    beforeEach(async () => {
      await stage();
      at(age);
    });

    test.each(orders)('in the order %s', async (order) => {
      expect(await meet(order)).toBe(true);
      expect(held.files.get(staged)).toEqual(plainWasm);
      // It waits for a deploy that goes wrong for weeks; those of other commits take nothing away.
      at(age + 60);
      expect(await clean()).toEqual([]);
      expect(held.files.get(staged)).toEqual(plainWasm);
    });

    test.each([1, 2, 3])('whichever job died at change %i of both, the next one goes on', async (broken) => {
      for (const order of orders) {
        held = memoryHeldFiles();
        [tip, now, held.now] = [before, start, start];
        await stage();
        at(age);
        held.breakAt(broken);
        const merged = await meet(order);
        held.breakAt(0);
        if (!merged) expect(await meet(order), order).toBe(true);
        expect(held.files.get(staged), order).toEqual(plainWasm);
      }
    });
  },
);
