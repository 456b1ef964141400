// What the forge tells of pull requests, read by the adapter from the fake GitHub.
import { describe, expect, test } from 'vitest';
import { openGithubClient } from '../../../src/adapters/github-forge/client.ts';
import { openGithubForge } from '../../../src/adapters/github-forge/github-forge.ts';
import type { PluginName } from '../../../src/core/model/plugin-name.ts';
import type { PullRequest } from '../../../src/core/model/pull-request.ts';
import type { Forge, Observed } from '../../../src/forge.ts';
import { asking } from '../../support/github/ask.ts';
import { breakRequests } from '../../support/github/faults.ts';
import { type ForgeStory, forgeStory, workflowClient } from '../../support/github/forge-story.ts';
import { refOf } from '../../support/github/git/refs.ts';
import { pushFiles } from '../../support/github/push-files.ts';
import { enableActions } from '../../support/github/workflows/make-runs.ts';
import { addAccount, personToken, repositoryOf } from '../../support/github/world.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const pull = '/repos/yard/registry/pulls/1';
const issue = '/repos/yard/registry/issues/1';

/** An hour later. */
function later(world: { now: number }, hours = 1): void {
  world.now += hours * 3_600_000;
}

const observed = async (forge: Forge, number = 1, couldMerge = true): Promise<Observed> =>
  await forge.observe(await forge.head(number), () => couldMerge);
const pullOf = async (forge: Forge, number = 1): Promise<PullRequest> => (await observed(forge, number)).pullRequest;

describe('a pull request', () => {
  test('as it is', async () => {
    const { forge, head, ann } = await forgeStory(folder());
    expect(await pullOf(forge)).toEqual({
      number: 1,
      open: true,
      draft: false,
      head,
      author: { login: 'ann', id: ann.id },
      lastPusher: { login: 'ann', id: ann.id },
      openSince: '2026-01-01T00:00:00Z',
      labels: [],
      mergeable: true,
    });
  });

  test('the last pusher is who pushed, and no name in a commit', async () => {
    const { world, forge, fork, bob, asAnn } = await forgeStory(folder());
    await asAnn(`PUT /repos/ann/registry/collaborators/bob`, { permission: 'push' });
    const head = pushFiles(world, { repository: fork, by: bob, branch: 'csv', files: { 'more.json': '{}\n' } });
    expect(await pullOf(forge)).toMatchObject({ head, lastPusher: { login: 'bob', id: bob.id } });
  });

  test('the last pusher is unknown where the fork is gone, hidden, or tells of another head', async () => {
    const gone = await forgeStory(folder());
    await gone.asAnn('DELETE /repos/ann/registry');
    expect(await pullOf(gone.forge, 1)).not.toHaveProperty('lastPusher');
    const hidden = await forgeStory(folder());
    repositoryOf(hidden.world, hidden.fork.id).isPrivate = true;
    expect(await pullOf(hidden.forge, 1)).not.toHaveProperty('lastPusher');
    const late = await forgeStory(folder());
    late.fork.activities.pop();
    expect(await pullOf(late.forge, 1)).not.toHaveProperty('lastPusher');
  });

  test('it is open since it was opened again, or turned to this branch', async () => {
    const { world, forge, registry, head, yard, asAnn, asYard } = await forgeStory(folder());
    later(world);
    await asAnn(`PATCH ${pull}`, { state: 'closed' });
    await asAnn(`PATCH ${pull}`, { state: 'open' });
    // Before our first word nothing waits, and nobody asks.
    expect(await pullOf(forge)).toMatchObject({ openSince: '2026-01-01T00:00:00Z' });
    await forge.setStatus(head, { context: 'plugyard/verdict', state: 'pending', description: '#1 HOLD: waits' });
    expect(await pullOf(forge)).toMatchObject({ openSince: '2026-01-01T01:00:00Z' });
    await asAnn(`PATCH ${pull}`, { state: 'closed' });
    expect(await pullOf(forge)).toMatchObject({ open: false });
    later(world);
    await asAnn(`PATCH ${pull}`, { state: 'open' });
    expect(await pullOf(forge)).toMatchObject({ open: true, openSince: '2026-01-01T02:00:00Z' });
    pushFiles(world, { repository: registry, by: yard, branch: 'other', files: { 'x.json': '{}\n' } });
    later(world);
    await asYard(`PATCH ${pull}`, { base: 'other' });
    expect(await pullOf(forge)).toMatchObject({ open: false });
    later(world);
    await asYard(`PATCH ${pull}`, { base: 'main' });
    expect(await pullOf(forge)).toMatchObject({ open: true, openSince: '2026-01-01T04:00:00Z' });
  });

  test('how it stands, for one request; one into another branch is not open', async () => {
    const { forge, head, ann, issue: conversation } = await forgeStory(folder());
    const before = forge.requests();
    expect(await forge.head(1)).toEqual({
      number: 1,
      open: true,
      draft: false,
      head,
      author: { login: 'ann', id: ann.id },
      opened: '2026-01-01T00:00:00Z',
      labels: [],
      comments: 0,
      branch: { repository: 'ann/registry', name: 'csv' },
      mergeable: true,
    });
    expect(forge.requests() - before).toBe(1);
    conversation.pull.baseBranch = 'old';
    expect(await forge.head(1)).toMatchObject({ open: false });
  });

  test('draft, in conflict, labelled', async () => {
    const { world, forge, registry, fork, ann, yard, asAnn, asYard } = await forgeStory(folder());
    await asYard(`POST ${issue}/labels`, { labels: ['plugyard/hold'] });
    pushFiles(world, { repository: registry, by: yard, files: { 'csv.json': '{"other":1}\n' } });
    expect(await pullOf(forge)).toMatchObject({ mergeable: false, labels: ['plugyard/hold'] });
    pushFiles(world, { repository: fork, by: ann, branch: 'more', files: { 'm.json': '{}\n' } });
    await asAnn('POST /repos/yard/registry/pulls', { title: 'm', head: 'ann:more', base: 'main', draft: true });
    expect(await pullOf(forge, 2)).toMatchObject({ draft: true });
  });

  test('one that is not there', async () => {
    const { forge } = await forgeStory(folder());
    await expect(pullOf(forge, 9)).rejects.toMatchObject({ code: 'FORGE_NOT_FOUND' });
  });

  test('all that are open into the branch, the oldest first', async () => {
    const { world, forge, registry, fork, ann, yard, asAnn, head } = await forgeStory(folder());
    pushFiles(world, { repository: registry, by: yard, branch: 'other', files: { 'x.json': '{}\n' } });
    const more = pushFiles(world, { repository: fork, by: ann, branch: 'more', files: { 'm.json': '{}\n' } });
    await asAnn('POST /repos/yard/registry/pulls', { title: 'm', head: 'ann:more', base: 'main', draft: true });
    await asAnn('POST /repos/yard/registry/pulls', { title: 'o', head: 'ann:more', base: 'other' });
    expect(await forge.openPullRequests()).toEqual([
      { number: 1, head, draft: false },
      { number: 2, head: more, draft: true },
    ]);
  });
});

describe('what was said', () => {
  test('reviews, and who took their effect away', async () => {
    const { forge, head, yard, bob, asYard, asBob } = await forgeStory(folder());
    await asBob(`POST ${pull}/reviews`, { event: 'REQUEST_CHANGES', body: 'No' });
    await asYard(`POST ${pull}/reviews`, { event: 'APPROVE' });
    const [first] = (await observed(forge)).reviews;
    await asYard(`PUT ${pull}/reviews/${first?.id}/dismissals`, { message: 'I think yes' });
    expect(await forge.reviews(1)).toEqual((await observed(forge)).reviews);
    expect((await observed(forge)).reviews).toMatchObject([
      {
        reviewer: { id: bob.id },
        state: 'CHANGES_REQUESTED',
        commit: head,
        dismissedBy: { login: 'yard', id: yard.id },
      },
      { reviewer: { id: yard.id }, state: 'APPROVED', commit: head },
    ]);
  });

  test('an approval that a push took away is none', async () => {
    const { world, forge, issue: one, fork, ann, asYard } = await forgeStory(folder());
    const rules = [
      {
        type: 'pull_request',
        parameters: {
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: false,
          require_last_push_approval: false,
          required_approving_review_count: 0,
          required_review_thread_resolution: false,
        },
      },
    ];
    await asYard('POST /repos/yard/registry/rulesets', {
      name: 'main',
      enforcement: 'active',
      target: 'branch',
      conditions: { ref_name: { include: ['~ALL'], exclude: [] } },
      rules,
    });
    await asYard(`POST ${pull}/reviews`, { event: 'APPROVE' });
    pushFiles(world, { repository: fork, by: ann, branch: 'csv', files: { 'more.json': '{}\n' } });
    expect(await forge.reviews(1)).toEqual((await observed(forge)).reviews);
    expect((await observed(forge)).reviews).toMatchObject([{ state: 'APPROVED', dismissedBy: { login: 'ann' } }]);
    // What is not on record any more was a no, and nobody took it back.
    one.events.splice(0);
    expect(await forge.reviews(1)).toEqual((await observed(forge)).reviews);
    expect((await observed(forge)).reviews).toMatchObject([{ state: 'CHANGES_REQUESTED', dismissedBy: { id: 0 } }]);
  });

  test('comments of everybody, and whether they were edited', async () => {
    const { world, forge, ann, bob, asAnn, asBob } = await forgeStory(folder());
    await asAnn(`POST ${issue}/comments`, { body: 'Hello' });
    const { id } = (await asBob(`POST ${issue}/comments`, { body: '/plugyard hold' })).body as { id: number };
    later(world);
    await asBob(`PATCH /repos/yard/registry/issues/comments/${id}`, { body: 'Nothing' });
    expect((await observed(forge)).comments).toEqual([
      {
        id: expect.any(Number),
        author: { login: 'ann', id: ann.id },
        at: '2026-01-01T00:00:00Z',
        edited: false,
        body: 'Hello',
      },
      { id, author: { login: 'bob', id: bob.id }, at: '2026-01-01T00:00:00Z', edited: true, body: 'Nothing' },
    ]);
  });

  test('more comments than anybody reads are no silence', async () => {
    const { forge, issue: one, bob } = await forgeStory(folder());
    const at = '2026-01-01T00:00:00Z';
    for (let id = 1; id <= 2501; id += 1) {
      one.comments.push({ id, author: bob.id, createdAt: at, updatedAt: at, body: 'x', reactions: [] });
    }
    await expect(observed(forge)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    one.comments.pop();
    expect((await observed(forge)).comments).toHaveLength(2500);
  });

  describe('where no merge can come of it', () => {
    const told = async (forge: Forge): Promise<Observed> => await observed(forge, 1, false);
    const asked = (story: ForgeStory): readonly string[] =>
      story.world.askedByWorkflows.splice(0).filter((line) => /timeline|comments|reviews/.test(line));

    test('comments are read with one request, and are those of the list', async () => {
      const story = await forgeStory(folder());
      const { world, forge, asAnn, asBob } = story;
      await asAnn(`POST ${issue}/comments`, { body: 'Hello' });
      const { id } = (await asBob(`POST ${issue}/comments`, { body: '/plugyard hold' })).body as { id: number };
      await asBob(`POST ${pull}/reviews`, { event: 'COMMENT', body: 'I see' });
      later(world);
      await asBob(`PATCH /repos/yard/registry/issues/comments/${id}`, { body: 'Nothing' });
      const whole = await observed(forge);
      asked(story);
      expect((await told(forge)).comments).toEqual(whole.comments);
      expect(asked(story)).toEqual([`GET ${issue}/timeline`]);
    });

    test.each<[why: string, change: (story: ForgeStory) => Promise<unknown>]>([
      [
        'somebody objects with the button',
        ({ asBob }) => asBob(`POST ${pull}/reviews`, { event: 'REQUEST_CHANGES', body: 'No' }),
      ],
      ['somebody approves with the button', ({ asYard }) => asYard(`POST ${pull}/reviews`, { event: 'APPROVE' })],
      [
        'a review was dismissed',
        async ({ asYard }) => {
          const { id } = (await asYard(`POST ${pull}/reviews`, { event: 'APPROVE' })).body as { id: number };
          await asYard(`PUT ${pull}/reviews/${id}/dismissals`, { message: 'No' });
        },
      ],
      [
        'strangers have made the timeline long',
        async ({ issue: one, bob }) => {
          const event = { actor: bob.id, event: 'referenced', createdAt: '2026-01-01T00:00:00Z' };
          for (let id = 1; id <= 100; id += 1) one.events.push({ id, ...event });
        },
      ],
      [
        'the timeline lacks a comment',
        async ({ asBob, world }) => {
          await asBob(`POST ${issue}/comments`, { body: '/plugyard hold' });
          const headers = { 'content-type': 'application/json' };
          breakRequests(world, { path: /timeline$/, answer: { status: 200, headers, body: '[]' } });
        },
      ],
    ])('the lists are read all the same if %s', async (_, change) => {
      const story = await forgeStory(folder());
      await change(story);
      const whole = await observed(story.forge);
      asked(story);
      expect(await told(story.forge)).toEqual(whole);
      expect(asked(story)).toEqual(expect.arrayContaining([`GET ${issue}/comments`, `GET ${pull}/reviews`]));
    });

    test('a timeline that is no list is refused', async () => {
      const { world, forge } = await forgeStory(folder());
      const headers = { 'content-type': 'application/json' };
      breakRequests(world, { path: /timeline$/, answer: { status: 200, headers, body: '{}' } });
      await expect(told(forge)).rejects.toMatchObject({ code: 'FORGE_REFUSED' });
    });
  });

  test('statuses of the head with whoever set them, and the tip of the branch', async () => {
    const { world, forge, registry, head, yard, bot, asYard } = await forgeStory(folder());
    await forge.setStatus(head, { context: 'plugyard/verdict', state: 'pending', description: '#1 HOLD: waits' });
    later(world);
    await asYard(`POST /repos/yard/registry/statuses/${head}`, { context: 'plugyard/verdict', state: 'success' });
    const { statuses, self } = await observed(forge);
    expect(statuses).toMatchObject([
      { state: 'success', creator: yard.id, description: '', at: '2026-01-01T01:00:00Z' },
      { state: 'pending', creator: bot, description: '#1 HOLD: waits', at: '2026-01-01T00:00:00Z' },
    ]);
    expect(await forge.baseTip()).toBe(refOf(registry.directory, 'refs/heads/main'));
    expect(self).toBe(bot);
    expect(await forge.statuses(head)).toEqual(statuses);
  });

  test('a person is who the token is; another app is who it is said to be', async () => {
    const story = await forgeStory(folder());
    const token = personToken(story.world, story.bob);
    const client = openGithubClient({ api: `${story.world.url}/api/v3`, repository: 'yard/registry', token });
    expect(await openGithubForge(client).self()).toBe(story.bob.id);
    expect(await openGithubForge(story.client, 'ann').self()).toBe(story.ann.id);
  });
});

test('the commit of the newest deploy, whatever became of it', async () => {
  const { world, registry, yard, forge } = await forgeStory(folder());
  const files = { '.github/workflows/deploy.yml': 'on:\n  workflow_dispatch:\njobs: {}\n' };
  const tip = pushFiles(world, { repository: registry, by: yard, files });
  expect(await forge.lastRun('deploy')).toBeUndefined();
  enableActions(world);
  await forge.dispatch('deploy');
  expect(await forge.lastRun('deploy')).toBe(tip);
});

describe('the notice of an orphan', () => {
  const plugin = 'csv' as PluginName;
  const notice = { title: 'Orphaned: csv', labels: ['plugyard-orphan'] };

  test('counts from when an administrator said it in public', async () => {
    const { world, forge, yard, bob, asYard, asBob } = await forgeStory(folder());
    expect(await forge.orphanNotice(plugin, [yard])).toBeUndefined();
    later(world);
    await asBob('POST /repos/yard/registry/issues', notice);
    await asYard('POST /repos/yard/registry/issues', { ...notice, title: 'Orphaned: csv2' });
    expect(await forge.orphanNotice(plugin, [yard])).toBeUndefined();
    later(world);
    const { number } = (await asYard('POST /repos/yard/registry/issues', notice)).body as { number: number };
    expect(await forge.orphanNotice(plugin, [yard])).toBe('2026-01-01T02:00:00Z');
    expect(await forge.orphanNotice(plugin, [bob])).toBeUndefined();
    await asYard(`PATCH /repos/yard/registry/issues/${number}`, { state: 'closed' });
    expect(await forge.orphanNotice(plugin, [yard])).toBeUndefined();
    later(world);
    await asYard(`PATCH /repos/yard/registry/issues/${number}`, { state: 'open' });
    expect(await forge.orphanNotice(plugin, [yard])).toBe('2026-01-01T03:00:00Z');
  });

  test('an old issue with a new title is a new one, and with a title of somebody else none', async () => {
    const { world, forge, registry, yard, bob, asYard, asBob } = await forgeStory(folder());
    const made = await asYard('POST /repos/yard/registry/issues', { ...notice, title: 'Something' });
    const { number } = made.body as { number: number };
    later(world);
    await asYard(`PATCH /repos/yard/registry/issues/${number}`, { title: notice.title });
    expect(await forge.orphanNotice(plugin, [yard])).toBe('2026-01-01T01:00:00Z');
    registry.collaborators.set(bob.id, 'triage');
    await asBob(`PATCH /repos/yard/registry/issues/${number}`, { title: 'Other' });
    await asBob(`PATCH /repos/yard/registry/issues/${number}`, { title: notice.title });
    expect(await forge.orphanNotice(plugin, [yard])).toBeUndefined();
  });
});

describe('answers that make no sense', () => {
  const bad = { 'content-type': 'application/json' };

  test.each([
    ['no JSON', '<html>', { 'content-type': 'text/html' }],
    ['an empty object', '{}', bad],
    [
      'a head that is none',
      JSON.stringify({ number: 1, state: 'open', head: { sha: '../../x' }, base: {}, labels: [] }),
      bad,
    ],
  ])('%s', async (_, body, headers) => {
    const { world, forge } = await forgeStory(folder());
    breakRequests(world, { path: /pulls\/1$/, answer: { status: 200, headers, body } });
    await expect(pullOf(forge)).rejects.toMatchObject({ code: 'FORGE_REFUSED' });
  });

  test('a list that is none', async () => {
    const { world, forge } = await forgeStory(folder());
    breakRequests(world, { path: /comments$/, answer: { status: 200, headers: bad, body: '"x"' } });
    await expect(observed(forge)).rejects.toMatchObject({ code: 'FORGE_REFUSED' });
  });

  describe('our login beside another number', () => {
    const told = async (type: string) => {
      const { world, forge, head, bot } = await forgeStory(folder());
      await forge.setStatus(head, { context: 'plugyard/verdict', state: 'pending', description: '#1 HOLD: waits' });
      const status = {
        id: 1,
        context: 'plugyard/verdict',
        state: 'success',
        description: '#1',
        created_at: '2026-01-01T00:00:00Z',
      };
      const body = JSON.stringify([{ ...status, creator: { login: 'github-actions[bot]', id: 77, type } }]);
      breakRequests(world, { path: /statuses$/, answer: { status: 200, headers: bad, body } });
      return { observed: observed(forge), bot };
    };

    test('is refused where it is the app', async () => {
      await expect((await told('Bot')).observed).rejects.toMatchObject({ code: 'FORGE_REFUSED' });
    });

    test('is somebody else where it is a person', async () => {
      const { observed: seen, bot } = await told('User');
      expect(await seen).toMatchObject({ self: bot, statuses: [{ creator: 77 }] });
    });
  });

  test('a number that no account has', async () => {
    const { world, forge } = await forgeStory(folder());
    breakRequests(world, { path: /users/, answer: { status: 200, headers: bad, body: '{"id":1e30}' } });
    await expect(forge.self()).rejects.toMatchObject({ code: 'FORGE_REFUSED' });
  });
});

test('one look at a pull request takes five requests, and one more after our first word', async () => {
  const { world, forge, head } = await forgeStory(folder());
  await observed(forge);
  expect(forge.requests()).toBe(5);
  await forge.setStatus(head, { context: 'plugyard/verdict', state: 'pending', description: '#1 HOLD: waits' });
  const before = forge.requests();
  await observed(forge);
  expect(forge.requests() - before).toBe(6);
  expect(world.askedByWorkflows.some((line) => line.includes('/users/'))).toBe(false);
});

test('what a token of the first job may not read is told', async () => {
  const story = await forgeStory(folder());
  const judge = openGithubForge(workflowClient(story, { contents: 'read', pull_requests: 'read' }));
  expect(await judge.head(1)).toMatchObject({ number: 1 });
  expect(addAccount(story.world, 'late').id).toBeGreaterThan(0);
  const poor = openGithubForge(workflowClient(story, {}));
  await expect(poor.head(1)).rejects.toMatchObject({ code: 'FORGE_FORBIDDEN' });
});

test('asking anew sees what is new', async () => {
  const { forge, world } = await forgeStory(folder());
  const before = await observed(forge);
  const say = asking(world, personToken(world, addAccount(world, 'new')));
  await say(`POST ${issue}/comments`, { body: 'Hi' });
  expect((await observed(forge)).comments).toHaveLength(before.comments.length + 1);
});
