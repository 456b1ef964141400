import { describe, expect, test } from 'vitest';
import type { PlannedChange } from '../../../src/core/propose/planned-change.ts';
import { PlugyardError } from '../../../src/errors.ts';
import { isMerged, submitChange } from '../../../src/flows/submit/submit-change.ts';
import { forbidden, type MemoryForge, memoryForge, type Weather } from '../../support/memory-submission-forge.ts';
import { memoryTree } from '../../support/memory-tree.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const directory = 'registry/plugins/x1/1.0.0';
const plan: PlannedChange = {
  matter: 'release',
  title: 'Release x1 1.0.0',
  branch: 'plugyard/release/x1/1.0.0',
  directory,
  files: [{ path: `${directory}/plugin.json`, bytes: bytes('{}') }],
};
const place = `alice:${plan.branch}`;

async function submit(
  forge: MemoryForge,
  parts: { readonly plan?: PlannedChange; readonly again?: boolean; readonly app?: true } = {},
) {
  const told: string[] = [];
  const waits: number[] = [];
  const ports = {
    forge,
    wait: async (seconds: number) => void waits.push(seconds),
    progress: (line: string) => void told.push(line),
  };
  const submitted = await submitChange(ports, {
    registry: forge.registryRepository,
    submitter: parts.app === true ? { app: true } : { person: { login: 'alice', id: 1001 } },
    base: 'b'.repeat(40),
    plan: parts.plan ?? plan,
    text: { title: plan.title, body: '' },
    again: parts.again ?? false,
  });
  return { submitted, told, waits };
}

async function failure(weather: Weather): Promise<{ readonly error: PlugyardError; readonly forge: MemoryForge }> {
  const forge = memoryForge(weather);
  const error: unknown = await submit(forge).catch((reason: unknown) => reason);
  if (!(error instanceof PlugyardError)) throw new Error(`No failure of the world: ${String(error)}`);
  return { error, forge };
}

describe('submitChange()', () => {
  test('writes one commit on the base, makes the branch, opens the pull request', async () => {
    const forge = memoryForge();
    const { submitted, told } = await submit(forge);
    expect(forge.calls).toEqual(['commit on b', `make ${place}`, `open ${place}`]);
    expect(submitted).toMatchObject({ outcome: 'opened', number: 1 });
    expect(told).toEqual([
      'Your fork: alice/plugins',
      'Wrote 1 files to the branch plugyard/release/x1/1.0.0.',
      'Opened pull request #1.',
    ]);
  });

  test('done twice, does nothing the second time', async () => {
    const forge = memoryForge();
    const first = await submit(forge);
    const count = forge.calls.length;
    const second = await submit(forge);
    expect(forge.calls).toHaveLength(count);
    expect(second.submitted).toMatchObject({ ...first.submitted, outcome: 'found' });
  });

  test('waits for a fork that is being copied, a little longer each time', async () => {
    const { waits, submitted } = await submit(memoryForge({ unknownBase: 3, emptyFork: true }));
    expect(waits).toEqual([2, 4, 8]);
    expect(submitted.outcome).toBe('opened');
  });

  test('gives up on a fork that never comes, and says when to try again', async () => {
    const { error, forge } = await failure({ unknownBase: 99, emptyFork: true });
    expect(error).toMatchObject({
      code: 'FORGE_REFUSED',
      hint: expect.stringContaining('run this again in a few minutes'),
    });
    expect(forge.calls).toEqual([]);
  });

  test('an app writes to the registry itself, for it has no fork', async () => {
    const forge = memoryForge();
    await submit(forge, { app: true });
    expect(forge.calls).toContain(`make yard:${plan.branch}`);
  });

  test('attack: a branch that somebody makes or moves at the same moment is not overwritten', async () => {
    const made = await failure({ faster: 'e'.repeat(40) });
    expect(made.error.message).toBe('Somebody moved the branch plugyard/release/x1/1.0.0 meanwhile');
    const forge = memoryForge({ faster: 'e'.repeat(40) });
    forge.branches.set(place, 'd'.repeat(40));
    forge.commits.set('d'.repeat(40), new Map([[`${directory}/plugin.json`, 'other']]));
    await expect(submit(forge)).rejects.toThrow('meanwhile');
    expect(forge.calls.some((call) => call.startsWith('open'))).toBe(false);
  });

  test('an answer that was lost is no refusal, if the branch is where it should be', async () => {
    expect((await submit(memoryForge({ lostAnswer: true }))).submitted.outcome).toBe('opened');
    const forge = memoryForge({ lostAnswer: true });
    forge.branches.set(place, 'd'.repeat(40));
    forge.commits.set(
      'd'.repeat(40),
      new Map([
        [`${directory}/plugin.json`, 'other'],
        [`${directory}/README.md`, 'x'],
      ]),
    );
    expect((await submit(forge)).submitted.outcome).toBe('opened');
    expect([...(forge.commits.get(forge.branches.get(place) ?? '') ?? [])]).toEqual([
      [`${directory}/plugin.json`, 'id of {}'],
    ]);
  });

  test('what is too much for a comparison is somebody else’s', async () => {
    const forge = memoryForge({ tooMuch: true });
    for (const suffix of ['', '-2', '-3', '-4', '-5']) forge.branches.set(`${place}${suffix}`, 'd'.repeat(40));
    await expect(submit(forge)).rejects.toThrow('Every branch from plugyard/release/x1/1.0.0 on holds something else');
    expect(forge.calls).toEqual([]);
  });

  test('a token that may not open it leaves the branch; any other failure is told', async () => {
    expect((await submit(memoryForge({ openPull: forbidden }))).submitted).toMatchObject({
      outcome: 'unopened',
      cause: forbidden,
    });
    await expect(submit(memoryForge({ openPull: new Error('a bug') }))).rejects.toThrow('a bug');
  });

  test('a branch without a pull request gets one', async () => {
    const forge = memoryForge();
    await submit(forge);
    forge.pulls.clear();
    expect((await submit(forge)).submitted).toMatchObject({ outcome: 'opened', number: 2 });
  });

  test('an archived registry takes nothing', async () => {
    expect((await failure({ archived: true })).error.message).toContain('is archived');
  });
});

describe('isMerged()', () => {
  const treeOf = (text: string) =>
    memoryTree(new Map([[`${directory}/plugin.json`, { bytes: bytes(text), mode: '100644' }]]));
  const gone: PlannedChange = { ...plan, files: [{ path: `${directory}/plugin.json`, bytes: undefined }] };

  test.each([
    ['the same bytes', treeOf('{}'), plan, true],
    ['other bytes', treeOf('[]'), plan, false],
    ['more bytes', treeOf('{ "a": 1 }'), plan, false],
    ['nothing', memoryTree(new Map()), plan, false],
    ['a file that should be gone', treeOf('{}'), gone, false],
    ['nothing where nothing should be', memoryTree(new Map()), gone, true],
  ])('%s', async (...[, tree, wanted, merged]) => {
    expect(await isMerged(memoryForge(), tree, wanted)).toBe(merged);
  });

  test('a tree that cannot be read is told', async () => {
    const broken = { ...treeOf(''), read: () => Promise.reject(new Error('a bug')) };
    await expect(isMerged(memoryForge(), broken, plan)).rejects.toThrow('a bug');
  });
});
