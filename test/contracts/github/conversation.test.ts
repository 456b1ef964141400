// Issues, comments, labels, reviews, statuses and check runs of the fake GitHub.
import { describe, expect, test } from 'vitest';
import { asking } from '../../support/github/ask.ts';
import { pullStory } from '../../support/github/fork-story.ts';
import { pushFiles } from '../../support/github/push-files.ts';
import { actionsApp, addApp, appToken } from '../../support/github/world.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const registry = '/repos/yard/registry';
const issue = `${registry}/issues/1`;
const pull = `${registry}/pulls/1`;

describe('the timeline', () => {
  test('has commits, comments, reviews and what happened, in pages, and not everything', async () => {
    const { world, registry: of, yard, asAnn, asBob, asYard } = await pullStory(folder());
    await asBob(`POST ${issue}/comments`, { body: 'Hello' });
    world.now += 60_000;
    await asBob(`POST ${pull}/reviews`, { event: 'REQUEST_CHANGES', body: 'No' });
    world.now += 60_000;
    await asYard(`POST ${issue}/labels`, { labels: ['hold'] });
    await asAnn(`PATCH ${pull}`, { state: 'closed' });
    await asAnn(`PATCH ${pull}`, { state: 'open' });
    const told = (await asBob(`GET ${issue}/timeline`)).body as { event: string; state?: string }[];
    expect(told.map(({ event }) => event)).toEqual([
      'committed',
      'commented',
      'reviewed',
      'labeled',
      'closed',
      'reopened',
    ]);
    expect(told[1]).toMatchObject({ user: { login: 'bob' }, actor: { login: 'bob' }, body: 'Hello' });
    expect(told[2]).toMatchObject({ state: 'changes_requested', user: { login: 'bob' } });
    const page = await asBob(`GET ${issue}/timeline?per_page=4&exclude=committed,labeled`);
    expect(page.body).toHaveLength(4);
    expect((await asBob(`GET ${issue}/timeline?per_page=5`)).headers.get('link')).toContain('rel="next"');
    pushFiles(world, { repository: of, by: yard, branch: 'other', files: { 'x.json': '{}\n' } });
    await asAnn(`PATCH ${pull}`, { base: 'other' });
    const last = async (list: string) =>
      ((await asBob(`GET ${issue}/${list}`)).body as { event: string }[]).at(-1)?.event;
    expect([await last('events'), await last('timeline')]).toEqual(['base_ref_changed', 'reopened']);
  });
});

describe('comments', () => {
  test('keep their author, his association and the app that wrote them', async () => {
    const { world, registry: of, asBob, asYard } = await pullStory(folder());
    const bot = asking(
      world,
      appToken(world, { app: actionsApp(world), repository: of, permissions: { issues: 'write' }, workflow: true }),
    );
    await asBob(`POST ${issue}/comments`, { body: '/plugyard help' });
    await asYard(`POST ${issue}/comments`, { body: 'Hello' });
    await bot(`POST ${issue}/comments`, { body: 'Verdict: PASS' });
    expect((await asBob(`GET ${issue}/comments`)).body).toMatchObject([
      { user: { login: 'bob' }, author_association: 'NONE', performed_via_github_app: null },
      { user: { login: 'yard' }, author_association: 'OWNER' },
      { user: { login: 'github-actions[bot]', type: 'Bot' }, performed_via_github_app: { slug: 'github-actions' } },
    ]);
  });

  test('are edited by their author and by those who may write, and that is told', async () => {
    const { world, asBob, asAnn, asYard } = await pullStory(folder());
    const { body } = await asBob(`POST ${issue}/comments`, { body: 'One' });
    const one = `${registry}/issues/comments/${(body as { id: number }).id}`;
    world.now += 60_000;
    expect((await asAnn(`PATCH ${one}`, { body: 'Mine' })).status).toBe(403);
    expect((await asBob(`PATCH ${one}`, { body: 'Two' })).body).toMatchObject({
      body: 'Two',
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:01:00Z',
    });
    expect(world.events.at(-1)).toMatchObject({
      name: 'issue_comment',
      payload: { action: 'edited', changes: { body: { from: 'One' } } },
    });
    expect((await asAnn(`DELETE ${one}`)).status).toBe(403);
    expect((await asYard(`DELETE ${one}`)).status).toBe(204);
    expect((await asBob(`GET ${one}`)).status).toBe(404);
  });

  test('have 65,536 characters at most', async () => {
    const { asBob } = await pullStory(folder());
    expect((await asBob(`POST ${issue}/comments`, { body: 'x'.repeat(65_536) })).status).toBe(201);
    expect((await asBob(`POST ${issue}/comments`, { body: 'x'.repeat(65_537) })).status).toBe(422);
    expect((await asBob(`POST ${issue}/comments`, { body: ' ' })).status).toBe(422);
  });

  test('take one reaction of a kind from each', async () => {
    const { asBob } = await pullStory(folder());
    const { body } = await asBob(`POST ${issue}/comments`, { body: 'One' });
    const one = `${registry}/issues/comments/${(body as { id: number }).id}`;
    expect((await asBob(`POST ${one}/reactions`, { content: 'eyes' })).status).toBe(201);
    expect((await asBob(`POST ${one}/reactions`, { content: 'eyes' })).status).toBe(200);
    expect((await asBob(`GET ${one}/reactions`)).body).toHaveLength(1);
    expect((await asBob(`GET ${one}`)).body).toMatchObject({ reactions: { eyes: 1, total_count: 1 } });
  });
});

describe('labels', () => {
  test('are set by those who may, made where they do not exist, and it is on record who did it', async () => {
    const { world, asYard, asAnn } = await pullStory(folder());
    await asYard(`POST ${registry}/labels`, { name: 'hold', color: 'ff0000', description: 'Waits' });
    expect((await asYard(`POST ${registry}/labels`, { name: 'Hold' })).status).toBe(422);
    expect((await asAnn(`POST ${issue}/labels`, { labels: ['hold'] })).status).toBe(403);
    expect((await asYard(`POST ${issue}/labels`, { labels: ['hold', 'new'] })).body).toMatchObject([
      { name: 'hold' },
      { name: 'new' },
    ]);
    expect(world.events.slice(-2).map(({ payload }) => payload['action'])).toEqual(['labeled', 'labeled']);
    expect((await asYard(`PUT ${issue}/labels`, { labels: ['new'] })).body).toMatchObject([{ name: 'new' }]);
    expect((await asYard(`DELETE ${issue}/labels/new`)).body).toEqual([]);
    expect((await asYard(`DELETE ${issue}/labels/new`)).status).toBe(404);
    const events = (await asAnn(`GET ${issue}/events`)).body as {
      event: string;
      actor: { login: string };
      label: { name: string };
    }[];
    expect(events.map(({ event, actor, label }) => `${actor.login} ${event} ${label.name}`)).toEqual([
      'yard labeled hold',
      'yard labeled new',
      'yard unlabeled hold',
      'yard unlabeled new',
    ]);
  });

  test('are renamed and deleted with all that carry them', async () => {
    const { asYard, asBob } = await pullStory(folder());
    await asYard(`POST ${issue}/labels`, { labels: ['hold'] });
    expect((await asYard(`PATCH ${registry}/labels/hold`, { new_name: 'wait' })).body).toMatchObject({ name: 'wait' });
    expect((await asBob(`GET ${issue}/labels`)).body).toMatchObject([{ name: 'wait' }]);
    expect((await asYard(`DELETE ${registry}/labels/wait`)).status).toBe(204);
    expect((await asBob(`GET ${issue}`)).body).toMatchObject({ labels: [] });
    expect((await asBob(`GET ${registry}/labels`)).body).toEqual([]);
  });
});

describe('issues', () => {
  test('share their numbers with pull requests, and are found by label', async () => {
    const { asBob, asYard } = await pullStory(folder());
    expect((await asBob(`POST ${registry}/issues`, { title: 'Alarm', labels: ['alarm'] })).body).toMatchObject({
      number: 2,
      labels: [],
    });
    await asYard(`POST ${registry}/issues`, { title: 'Alarm', labels: ['alarm'] });
    expect((await asBob(`GET ${registry}/issues?labels=alarm`)).body).toMatchObject([{ number: 3 }]);
    expect((await asBob(`GET ${registry}/issues`)).body).toMatchObject([
      { number: 3 },
      { number: 2 },
      { number: 1, pull_request: {} },
    ]);
    expect((await asBob(`PATCH ${registry}/issues/3`, { state: 'closed' })).status).toBe(403);
    expect((await asYard(`PATCH ${registry}/issues/3`, { state: 'closed' })).body).toMatchObject({
      state: 'closed',
      state_reason: 'completed',
    });
  });
});

describe('reviews', () => {
  test('name the commit that was the head, and say so for ever', async () => {
    const { world, fork, ann, head, asBob } = await pullStory(folder());
    expect((await asBob(`POST ${pull}/reviews`, { event: 'APPROVE' })).body).toMatchObject({
      state: 'APPROVED',
      commit_id: head,
    });
    pushFiles(world, { repository: fork, by: ann, branch: 'csv', files: { late: 'late' } });
    expect((await asBob(`GET ${pull}/reviews`)).body).toMatchObject([
      { user: { login: 'bob' }, state: 'APPROVED', commit_id: head },
    ]);
    expect(world.events.find(({ name }) => name === 'pull_request_review')?.payload).toMatchObject({
      action: 'submitted',
      review: { state: 'approved' },
    });
  });

  test('are not given by the author', async () => {
    const { asAnn } = await pullStory(folder());
    expect((await asAnn(`POST ${pull}/reviews`, { event: 'APPROVE' })).status).toBe(422);
    expect((await asAnn(`POST ${pull}/reviews`, { event: 'COMMENT', body: 'Look' })).status).toBe(200);
  });

  test('wait until they are submitted, and are dismissed with a reason', async () => {
    const { asBob, asYard, asAnn } = await pullStory(folder());
    const { id } = (await asBob(`POST ${pull}/reviews`, { body: 'Not yet' })).body as { id: number };
    expect((await asAnn(`GET ${pull}/reviews`)).body).toEqual([]);
    expect(
      (await asBob(`POST ${pull}/reviews/${id}/events`, { event: 'REQUEST_CHANGES', body: 'No' })).body,
    ).toMatchObject({ state: 'CHANGES_REQUESTED' });
    expect((await asYard(`PUT ${pull}/reviews/${id}/dismissals`, { message: 'Settled' })).body).toMatchObject({
      state: 'DISMISSED',
    });
    expect((await asAnn(`GET ${pull}/reviews/${id}`)).status).toBe(200);
  });

  test('are asked for', async () => {
    const { asYard, asBob } = await pullStory(folder());
    expect((await asYard(`POST ${pull}/requested_reviewers`, { reviewers: ['bob'] })).status).toBe(201);
    expect((await asYard(`POST ${pull}/requested_reviewers`, { reviewers: ['ann'] })).status).toBe(422);
    expect((await asBob(`GET ${pull}/requested_reviewers`)).body).toMatchObject({
      users: [{ login: 'bob' }],
      teams: [],
    });
  });
});

describe('statuses', () => {
  test('the newest of each context counts, and each names who set it', async () => {
    const { world, registry: of, head, asYard, asBob } = await pullStory(folder());
    const bot = asking(
      world,
      appToken(world, { app: actionsApp(world), repository: of, permissions: { statuses: 'write' }, workflow: true }),
    );
    await asYard(`POST ${registry}/statuses/${head}`, { state: 'success', context: 'plugyard/verdict' });
    await bot(`POST ${registry}/statuses/${head}`, {
      state: 'failure',
      context: 'plugyard/verdict',
      description: 'HOLD',
    });
    const { body } = await asBob(`GET ${registry}/commits/${head}/status`);
    expect(body).toMatchObject({ state: 'failure', total_count: 1, statuses: [{ description: 'HOLD' }] });
    expect((await asBob(`GET ${registry}/commits/${head}/statuses`)).body).toMatchObject([
      { state: 'failure', creator: { login: 'github-actions[bot]' } },
      { state: 'success', creator: { login: 'yard' } },
    ]);
    expect(
      (await asYard(`POST ${registry}/statuses/${head}`, { state: 'error', description: 'x'.repeat(141) })).status,
    ).toBe(422);
    expect((await asYard(`POST ${registry}/statuses/${'0'.repeat(40)}`, { state: 'error' })).status).toBe(422);
  });
});

describe('check runs', () => {
  test('are changed by the app that made them, and by no other', async () => {
    const { world, registry: of, head, asBob } = await pullStory(folder());
    const as = (slug: string) =>
      asking(world, appToken(world, { app: addApp(world, slug), repository: of, permissions: { checks: 'write' } }));
    const [mine, other] = [as('mine'), as('other')];
    const made = await mine(`POST ${registry}/check-runs`, { name: 'verdict', head_sha: head, status: 'in_progress' });
    const one = `${registry}/check-runs/${(made.body as { id: number }).id}`;
    expect((await other(`PATCH ${one}`, { conclusion: 'success' })).status).toBe(403);
    const annotation = { path: 'csv.json', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'Look' };
    const output = { title: 'HOLD', summary: 'Waits', annotations: [annotation] };
    expect((await mine(`PATCH ${one}`, { conclusion: 'neutral', output })).body).toMatchObject({
      status: 'completed',
      conclusion: 'neutral',
      app: { slug: 'mine' },
    });
    expect((await asBob(`GET ${one}/annotations`)).body).toMatchObject([{ message: 'Look' }]);
    expect((await asBob(`GET ${registry}/commits/${head}/check-runs`)).body).toMatchObject({ total_count: 1 });
    expect((await asBob(`GET ${one}`)).body).toMatchObject({ output: { annotations_count: 1 } });
  });
});
