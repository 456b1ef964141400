// What becomes of a judged pull request: merged, told, or judged again; and the same after a stop at any point.
import { describe, expect, test } from 'vitest';
import { parseMergeRecord } from '../../../src/core/model/merge-record.ts';
import { PlugyardError } from '../../../src/errors.ts';
import { accepted, timestamp } from '../../support/builders.ts';
import {
  alice,
  baseRegistry,
  digestOf,
  mallory,
  malloryKey,
  newPlugin,
  plainWasm,
  release,
  reviewer,
} from '../../support/case-registry.ts';
import { bytesOf } from '../../support/growing-registry.ts';
import { type ReviewYard, reviewYard } from '../../support/review-yard.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const update = await release();

function aYard(...parts: [Parameters<typeof reviewYard>[1]?, Parameters<typeof reviewYard>[2]?]): ReviewYard {
  return reviewYard(folder, parts[0] ?? update, parts[1]);
}

const messageOf = ({ repository }: ReviewYard, commit: string): string =>
  repository.git('log', '-1', '--format=%B', commit);

describe('a signed update of its owner', () => {
  test('is told of, merged on the base it was judged on, and deployed', async () => {
    const yard = aYard();
    const [base, head] = [yard.tip(), yard.repository.git('rev-parse', 'refs/pull/7/head')];
    const acted = await yard.review();
    expect(acted).toMatchObject({ did: 'merged', commit: yard.tip(), alarm: [], report: { verdict: 'PASS' } });
    expect(yard.forge.done).toEqual([
      'status success #7 PASS: merging',
      'labels +plugyard/pass',
      'comment',
      'merge',
      'dispatch deploy',
    ]);
    expect(accepted(parseMergeRecord(messageOf(yard, yard.tip())))).toMatchObject({
      base,
      head,
      submitter: alice.id,
      verdict: 'PASS',
      review: 'auto',
      reviewers: [],
    });
  });

  test('merges once, wherever its run was stopped before', async () => {
    const whole = aYard();
    await whole.review();
    const writes = whole.forge.done.length;
    expect(writes).toBe(5);
    for (let stop = 0; stop < writes; stop += 1) {
      const yard = aYard();
      const handed = await yard.judge();
      yard.forge.writesLeft = stop;
      await expect(yard.act(handed)).rejects.toThrow('the machine was stopped');
      yard.forge.writesLeft = undefined;
      await yard.act(handed);
      // What is left to a run that finds it merged is the deploy, which the schedule starts.
      const expected = stop < 4 ? whole.forge.done : whole.forge.done.slice(0, -1);
      expect(yard.forge.done).toEqual(expected);
      expect(yard.repository.git('rev-list', '--count', '--first-parent', yard.tip())).toBe('2');
    }
  });

  test('merges on the base that moved meanwhile, judged on that one', async () => {
    const yard = aYard();
    const handed = await yard.judge();
    const moved = yard.land(await release({ name: 'utf8-tools', version: '1.2.0' }));
    expect(await yard.act(handed)).toMatchObject({ did: 'merged', alarm: [] });
    expect(accepted(parseMergeRecord(messageOf(yard, yard.tip())))).toMatchObject({ base: moved });
    expect(yard.forge.dispatched).toEqual(['deploy']);
  });

  test('is judged by the rules that the base has got meanwhile', async () => {
    const yard = aYard();
    const handed = await yard.judge();
    const policy = baseRegistry['registry/policy.json'] as object;
    yard.land({ 'registry/policy.json': { ...policy, autoMerge: 'never' } });
    expect(await yard.act(handed)).toMatchObject({ did: 'told', report: { verdict: 'HOLD' } });
  });

  test('is read again where another release of the plugin came before it', async () => {
    const yard = aYard();
    const handed = await yard.judge();
    yard.land(await release({ version: '1.0.9' }));
    expect(await yard.act(handed)).toMatchObject({ did: 'asked' });
    expect(yard.forge.done).toEqual(['dispatch review']);
    expect(yard.forge.dispatched).toEqual(['review 7']);
    expect(await yard.review()).toMatchObject({ did: 'merged' });
  });

  test('is held for people where nobody may be asked once more', async () => {
    const yard = aYard();
    const handed = await yard.judge();
    yard.land(await release({ version: '1.0.9' }));
    const acted = await yard.act(handed, { mayAsk: false });
    expect(acted).toMatchObject({ did: 'told', report: { verdict: 'HOLD' } });
    expect(yard.forge.dispatched).toEqual([]);
  });
});

describe('between the look and the merge', () => {
  test('a base that moves is followed', async () => {
    const yard = aYard();
    const handed = await yard.judge();
    yard.onLook = async (look) => {
      if (look === 3) yard.land(await release({ name: 'utf8-tools', version: '1.2.0' }));
    };
    expect(await yard.act(handed)).toMatchObject({ did: 'merged', alarm: [] });
    expect(yard.forge.done.filter((line) => line === 'merge')).toEqual(['merge']);
  });

  test('a base that never rests is left to a later run, and to none after that', async () => {
    const restless = async (mayAsk: boolean) => {
      const yard = aYard();
      const handed = await yard.judge();
      let minor = 2;
      yard.onLook = async (look) => {
        if (look % 3 !== 0) return;
        yard.land(await release({ name: 'utf8-tools', version: `1.${minor}.0` }));
        minor += 1;
      };
      return { acted: await yard.act(handed, { mayAsk }), yard };
    };
    const first = await restless(true);
    expect(first.acted).toEqual({ did: 'asked', reason: 'the base branch keeps moving' });
    expect(first.yard.forge.dispatched).toEqual(['review 7']);
    const second = await restless(false);
    expect(second.acted).toMatchObject({ did: 'gave-up' });
    expect(second.yard.forge.dispatched).toEqual([]);
  });

  test.each([
    ['while it is judged', 2, []],
    ['after it was told', 3, ['status', 'labels', 'comment']],
  ])('a head that moves %s is judged again', async (_, when, done) => {
    const yard = aYard();
    const handed = await yard.judge();
    yard.onLook = async (look) => {
      if (look === when) yard.push({ 'registry/plugins/slugify/1.1.0/README.md': 'Something else\n' });
    };
    expect(await yard.act(handed)).toEqual({ did: 'asked', reason: 'the branch has moved since it was judged' });
    expect(yard.forge.done.map((line) => line.split(' ')[0])).toEqual([...done, 'dispatch']);
  });

  test('a head that moves is not merged', async () => {
    const yard = aYard();
    const handed = await yard.judge();
    yard.forge.beforeMerge = () => {
      yard.push({ 'registry/plugins/slugify/1.1.0/README.md': 'Something else\n' });
      yard.forge.beforeMerge = undefined;
    };
    expect(await yard.act(handed)).toEqual({ did: 'asked', reason: 'the branch has moved since it was judged' });
    expect(yard.forge.done).not.toContain('merge');
  });

  test('a merge that changes more than was judged is an alarm, and nothing is deployed', async () => {
    const yard = aYard();
    const handed = await yard.judge();
    yard.forge.mergeWith = (base, head) =>
      yard.repository.commit({
        files: { ...bytesOf(update), 'registry/policy.json': '{}' },
        parents: [base, head],
      });
    const acted = await yard.act(handed);
    expect(acted).toMatchObject({ did: 'merged' });
    expect('alarm' in acted && acted.alarm).toContain(
      'The merge changes registry/policy.json otherwise than it was judged',
    );
    expect(yard.forge.dispatched).toEqual([]);
  });

  test('a rule of the repository that forbids it stops the run aloud, and is told on the head', async () => {
    const yard = aYard();
    yard.forge.refuses = { refused: 'not-allowed', message: 'Waiting on code owner review from ada.' };
    await expect(yard.review()).rejects.toMatchObject({
      code: 'FORGE_REFUSED',
      hint: expect.stringContaining('approves with the button'),
    });
    expect(yard.forge.said.at(-1)).toMatchObject({
      state: 'failure',
      description: '#7 PASS: the repository refuses the merge: Waiting on code owner review from ada.',
    });
  });

  test('a merge that the token may not make is told too, and one without an answer is not', async () => {
    const attempt = async (code: 'FORGE_FORBIDDEN' | 'FORGE_UNREACHABLE') => {
      const yard = aYard();
      yard.forge.merge = async () => Promise.reject(new PlugyardError(code, 'no'));
      await expect(yard.review()).rejects.toMatchObject({ code });
      return yard.forge.said.at(-1);
    };
    expect(await attempt('FORGE_FORBIDDEN')).toMatchObject({
      state: 'failure',
      description: '#7 PASS: the repository refuses the merge: the workflow may not make it; an administrator can',
    });
    expect(await attempt('FORGE_UNREACHABLE')).toMatchObject({ state: 'success' });
  });

  test('somebody who closes it is obeyed', async () => {
    const yard = aYard();
    yard.forge.refuses = { refused: 'closed', message: 'closed' };
    expect(await yard.review()).toEqual({ did: 'closed' });
  });

  test('a conflict that shows itself only then ends in a later run', async () => {
    const yard = aYard();
    yard.forge.refuses = { refused: 'not-mergeable', message: 'not mergeable' };
    expect(await yard.review()).toMatchObject({ did: 'asked' });
  });
});

describe('an artifact at an address', () => {
  const url = 'https://example.com/slugify.wasm';
  const artifact = { url, sha256: digestOf(plainWasm), size: plainWasm.length };
  const far = release({ wasm: null, manifest: { artifact }, signed: { wasm: plainWasm } });

  test('is held before it is merged, and nobody fetches it again', async () => {
    const yard = aYard(await far);
    yard.answers[url] = plainWasm;
    const handed = await yard.judge();
    delete yard.answers[url];
    expect(await yard.act(handed)).toMatchObject({ did: 'merged' });
    const name = `slugify-1.1.0-${artifact.sha256}.wasm`;
    expect(yard.forge.done.slice(-3)).toEqual([`stage ${name}`, 'merge', 'dispatch deploy']);
    expect(yard.forge.staged.get(name)).toEqual(plainWasm);
  });

  test('that was swapped on its way is not merged', async () => {
    const yard = aYard(await far);
    yard.answers[url] = plainWasm;
    const handed = await yard.judge();
    const other = plainWasm.slice();
    other[other.length - 1] = 0;
    handed.set('artifact.wasm', other);
    expect(await yard.act(handed)).toMatchObject({ did: 'told', report: { verdict: 'FAIL' } });
    handed.delete('artifact.wasm');
    expect(await yard.act(handed)).toMatchObject({ did: 'told', report: { verdict: 'FAIL' } });
    handed.set('artifact.wasm', new Uint8Array([...plainWasm, 0]));
    expect(await yard.act(handed)).toMatchObject({ did: 'told', report: { verdict: 'FAIL' } });
    expect(yard.forge.staged.size).toBe(0);
  });
});

describe('a failure before the merge', () => {
  const url = 'https://example.com/slugify.wasm';
  const artifact = { url, sha256: digestOf(plainWasm), size: plainWasm.length };

  test.each(['FORGE_FORBIDDEN', 'FORGE_REFUSED'] as const)('of staging (%s) is told, and counted', async (code) => {
    const yard = aYard(await release({ wasm: null, manifest: { artifact }, signed: { wasm: plainWasm } }));
    yard.answers[url] = plainWasm;
    yard.forge.put = async () => Promise.reject(new PlugyardError(code, 'no'));
    await expect(yard.review()).rejects.toMatchObject({ code });
    expect(yard.forge.said.at(-1)).toMatchObject({
      state: 'error',
      description: '#7 could not be judged, 1 of 5 tries',
    });
    expect(yard.forge.done).not.toContain('merge');
  });

  test('that passes by itself is left to the next run', async () => {
    const yard = aYard(await release({ wasm: null, manifest: { artifact }, signed: { wasm: plainWasm } }));
    yard.answers[url] = plainWasm;
    yard.forge.put = async () => Promise.reject(new PlugyardError('FORGE_UNREACHABLE', 'no'));
    await expect(yard.review()).rejects.toMatchObject({ code: 'FORGE_UNREACHABLE' });
    expect(yard.forge.said.at(-1)).toMatchObject({ state: 'success' });
  });
});

describe('a new plugin', () => {
  test('waits for a reviewer and for three days, and then merges with his number in the record', async () => {
    const yard = aYard(await newPlugin());
    expect(await yard.review()).toMatchObject({ did: 'told', report: { verdict: 'HOLD' } });
    const head = yard.repository.git('rev-parse', 'refs/pull/7/head').slice(0, 12);
    yard.forge.now = timestamp('2026-03-01T13:00:00Z');
    yard.forge.comments.push({
      id: 500,
      author: reviewer,
      at: yard.forge.now,
      edited: false,
      body: `/plugyard approve ${head}`,
    });
    expect(await yard.review()).toMatchObject({ did: 'told' });
    expect(yard.forge.done.filter((line) => line.startsWith('merge'))).toEqual([]);
    yard.forge.now = timestamp('2026-03-04T12:00:00Z');
    expect(await yard.review()).toMatchObject({ did: 'merged' });
    expect(accepted(parseMergeRecord(messageOf(yard, yard.tip())))).toMatchObject({
      verdict: 'HOLD',
      review: 'approved',
      reviewers: [reviewer.id],
    });
  });
});

describe('a hand-over', () => {
  test('of a job that died is told on the head, and no more than that', async () => {
    const yard = aYard();
    expect(await yard.act(new Map())).toEqual({ did: 'unjudged' });
    expect(yard.forge.done).toEqual(['status error #7 could not be judged, 1 of 5 tries', 'comment']);
    expect(yard.forge.comments[0]?.body).toContain('https://forge.example/runs/1');
    expect(await yard.review()).toMatchObject({ did: 'merged' });
    expect(yard.forge.comments).toHaveLength(1);
  });

  test('that is torn, too large, of another form or about another pull request stops the run, and is told', async () => {
    const yard = aYard();
    const handed = await yard.judge();
    const text = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
    const judged = { number: 7, head: 'a'.repeat(40), base: 'b'.repeat(40) };
    const spoilt: readonly (readonly [string, Uint8Array])[] = [
      ['hand-over.json', text({ format: 1, judged, verdict: 'PASS' })],
      ['hand-over.json', new TextEncoder().encode('{"format":1,"__proto__":{"judged":{}}}')],
      ['hand-over.json', new Uint8Array(5_000).fill(0x20)],
      ['hand-over.json', text({ format: 1, judged: { ...judged, number: 8 } })],
      ['submission.json', text({ format: 1, facts: {} })],
      ['submission.json', new Uint8Array([0xff, 0xfe])],
      ['submission.json', new Uint8Array(64 * 1024 * 1024 + 1)],
    ];
    for (const [name, bytes] of spoilt) {
      await expect(yard.act(new Map([...handed, [name, bytes]]))).rejects.toMatchObject({ code: 'HAND_OVER_INVALID' });
    }
    const without = new Map([...handed].filter(([name]) => name !== 'submission.json'));
    await expect(yard.act(without)).rejects.toMatchObject({ code: 'HAND_OVER_INVALID' });
    expect([...new Set(yard.forge.said.map(({ state }) => state))]).toEqual(['error']);
    expect(yard.forge.comments).toHaveLength(1);
    expect(yard.forge.done).not.toContain('merge');
  });

  test('that cannot be told either still stops the run with the first reason', async () => {
    const yard = aYard();
    yard.forge.writesLeft = 0;
    const torn = new Map([['hand-over.json', new TextEncoder().encode('{')]]);
    await expect(yard.act(torn)).rejects.toMatchObject({ code: 'HAND_OVER_INVALID' });
    expect(yard.forge.done).toEqual([]);
  });

  test('of another head, or without a judgement, has it judged again', async () => {
    const yard = aYard();
    const handed = await yard.judge();
    yard.push({ 'registry/plugins/slugify/1.1.0/README.md': 'New\n' });
    expect(await yard.act(handed)).toMatchObject({ did: 'asked' });
    expect(await yard.act(new Map([['hand-over.json', new TextEncoder().encode('{"format":1}')]]))).toMatchObject({
      did: 'asked',
    });
    expect(yard.forge.done).toEqual(['dispatch review', 'dispatch review']);
  });

  test('about one that was closed is laid aside', async () => {
    const yard = aYard();
    const handed = await yard.judge();
    yard.forge.pull = { ...yard.forge.pull, open: false };
    expect(await yard.act(handed)).toEqual({ did: 'closed' });
    expect(await yard.act(await yard.judge())).toEqual({ did: 'closed' });
    yard.repository.git('update-ref', '-d', 'refs/pull/7/head');
    expect([...(await yard.judge()).keys()]).toEqual(['hand-over.json']);
  });

  test('says of the bytes what counts, and of nothing else', async () => {
    const yard = aYard(await release({ key: malloryKey }), {
      author: mallory,
    });
    const handed = await yard.judge();
    const submission = JSON.parse(new TextDecoder().decode(handed.get('submission.json')));
    // Poisoned: everybody's name, signature and record are made to fit.
    const honest = aYard();
    const good = JSON.parse(new TextDecoder().decode((await honest.judge()).get('submission.json')));
    for (const fact of ['author', 'provenance', 'record', 'settings', 'plugin', 'releaseFiles', 'change']) {
      submission.facts[fact] = good.facts[fact];
    }
    handed.set('submission.json', new TextEncoder().encode(JSON.stringify(submission)));
    const acted = await yard.act(handed);
    expect(acted).toMatchObject({ did: 'told', report: { verdict: 'FAIL' } });
  });

  test("about other bytes leaves them unread, and what is unread merges with nobody's leave", async () => {
    const yard = aYard();
    const handed = await yard.judge();
    const submission = JSON.parse(new TextDecoder().decode(handed.get('submission.json')));
    submission.facts.artifact.value.sha256 = 'e'.repeat(64);
    handed.set('submission.json', new TextEncoder().encode(JSON.stringify(submission)));
    expect(await yard.act(handed)).toMatchObject({ did: 'told', report: { verdict: 'HOLD' } });
    expect(yard.forge.said.at(-1)).toMatchObject({ state: 'failure' });
  });
});

describe('a head that the forge and git tell differently', () => {
  test('is waited for, and then refused', async () => {
    const yard = aYard();
    const honest = yard.forge.head;
    yard.forge.head = async (number) => ({ ...(await honest(number)), head: 'f'.repeat(40) });
    await expect(yard.act(await yard.judge())).rejects.toMatchObject({ code: 'REVISION_NOT_FOUND' });
    expect(yard.waits()).toBe(2);
  });

  test('is taken as soon as they agree', async () => {
    const yard = aYard();
    const honest = yard.forge.head;
    yard.forge.head = async (number) => {
      yard.forge.head = honest;
      return { ...(await honest(number)), head: 'f'.repeat(40) };
    };
    expect(await yard.act(await yard.judge())).toMatchObject({ did: 'merged' });
    expect(yard.waits()).toBe(1);
  });
});
