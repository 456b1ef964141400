// Rulesets of the fake GitHub: what they ask of a pull request, of a push and of the API.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { asking } from '../../support/github/ask.ts';
import { type ForkStory, pullStory } from '../../support/github/fork-story.ts';
import { gitEnvironment } from '../../support/github/git/native-git.ts';
import { refOf } from '../../support/github/git/refs.ts';
import { pushFiles } from '../../support/github/push-files.ts';
import { actionsApp, addApp, appToken, personToken } from '../../support/github/world.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const registry = '/repos/yard/registry';
const pull = `${registry}/pulls/1`;

const approvals = {
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_approving_review_count: 0,
  required_review_thread_resolution: false,
};

async function ruled(rules: readonly unknown[], more: object = {}): Promise<ForkStory> {
  const story = await pullStory(folder());
  const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } };
  const made = await story.asYard(`POST ${registry}/rulesets`, {
    name: 'main',
    enforcement: 'active',
    conditions,
    rules,
    ...more,
  });
  expect(made.status).toBe(201);
  return story;
}

/** A token of the app that workflows act as, or of another. */
function bot({ world, registry: repository }: ForkStory, slug?: string) {
  const app = slug === undefined ? actionsApp(world) : addApp(world, slug);
  return asking(world, appToken(world, { app, repository, permissions: { contents: 'write', statuses: 'write' } }));
}

describe('a required status', () => {
  test('must be green on the head before anything merges', async () => {
    const story = await ruled([
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: 'plugyard/verdict' }],
        },
      },
    ]);
    const { asYard, head, asBob } = story;
    expect((await asBob(`GET ${pull}`)).body).toMatchObject({ mergeable: true, mergeable_state: 'blocked' });
    const refused = await asYard(`PUT ${pull}/merge`, {});
    expect([refused.status, refused.body]).toMatchObject([
      405,
      { message: expect.stringContaining('"plugyard/verdict" is expected') },
    ]);
    await asYard(`POST ${registry}/statuses/${head}`, { state: 'success', context: 'plugyard/verdict' });
    expect((await asBob(`GET ${pull}`)).body).toMatchObject({ mergeable_state: 'clean' });
    await asYard(`POST ${registry}/statuses/${head}`, { state: 'failure', context: 'plugyard/verdict' });
    expect((await asYard(`PUT ${pull}/merge`, {})).status).toBe(405);
  });

  test('of an app counts from that app alone', async () => {
    const story = await pullStory(folder());
    const { world, asYard, head } = story;
    const wanted = { context: 'plugyard/verdict', integration_id: actionsApp(world).id };
    const rules = [
      {
        type: 'required_status_checks',
        parameters: { strict_required_status_checks_policy: false, required_status_checks: [wanted] },
      },
    ];
    const conditions = { ref_name: { include: ['refs/heads/main'], exclude: [] } };
    await asYard(`POST ${registry}/rulesets`, { name: 'main', enforcement: 'active', conditions, rules });
    const status = { state: 'success', context: 'plugyard/verdict' };
    await asYard(`POST ${registry}/statuses/${head}`, status);
    await bot(story, 'spoofer')(`POST ${registry}/statuses/${head}`, status);
    expect((await asYard(`PUT ${pull}/merge`, {})).status).toBe(405);
    await bot(story)(`POST ${registry}/statuses/${head}`, status);
    expect((await asYard(`PUT ${pull}/merge`, {})).status).toBe(200);
  });
});

describe('required reviews', () => {
  test('count from those who may write, not from the author, not from strangers', async () => {
    const { asYard, asBob } = await ruled([
      { type: 'pull_request', parameters: { ...approvals, required_approving_review_count: 1 } },
    ]);
    await asBob(`POST ${pull}/reviews`, { event: 'APPROVE' });
    expect((await asYard(`PUT ${pull}/merge`, {})).status).toBe(405);
    await asYard(`POST ${pull}/reviews`, { event: 'APPROVE' });
    expect((await asYard(`PUT ${pull}/merge`, {})).status).toBe(200);
  });

  test('are void after a push where the rule says so', async () => {
    const parameters = { ...approvals, required_approving_review_count: 1, dismiss_stale_reviews_on_push: true };
    const { world, fork, ann, asYard } = await ruled([{ type: 'pull_request', parameters }]);
    await asYard(`POST ${pull}/reviews`, { event: 'APPROVE' });
    pushFiles(world, { repository: fork, by: ann, branch: 'csv', files: { late: 'late' } });
    expect((await asYard(`GET ${pull}/reviews`)).body).toMatchObject([{ state: 'DISMISSED' }]);
    expect((await asYard(`PUT ${pull}/merge`, {})).status).toBe(405);
  });

  test('do not count from the last who pushed, where the rule says so', async () => {
    const parameters = { ...approvals, required_approving_review_count: 1, require_last_push_approval: true };
    const { world, fork, yard, asYard } = await ruled([{ type: 'pull_request', parameters }]);
    pushFiles(world, { repository: fork, by: yard, branch: 'csv', files: { late: 'late' } });
    await asYard(`POST ${pull}/reviews`, { event: 'APPROVE' });
    expect((await asYard(`PUT ${pull}/merge`, {})).status).toBe(405);
  });

  test('allow only the methods that are named', async () => {
    const { asYard } = await ruled([
      { type: 'pull_request', parameters: { ...approvals, allowed_merge_methods: ['merge'] } },
    ]);
    expect((await asYard(`PUT ${pull}/merge`, { merge_method: 'squash' })).status).toBe(405);
    expect((await asYard(`PUT ${pull}/merge`, {})).status).toBe(200);
  });
});

describe('code owners', () => {
  test('approve what is theirs by the file of the base', async () => {
    const story = await pullStory(folder());
    const { world, registry: of, fork, yard, ann, asYard, asBob } = story;
    pushFiles(world, {
      repository: of,
      by: yard,
      files: { '.github/CODEOWNERS': '# Ours\n* @yard\n/a/ @bob # data\n' },
    });
    pushFiles(world, {
      repository: fork,
      by: ann,
      branch: 'csv',
      files: { 'a/two.json': '{}', 'docs/CODEOWNERS': '* @ann' },
    });
    const rules = [{ type: 'pull_request', parameters: { ...approvals, require_code_owner_review: true } }];
    const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } };
    await asYard(`POST ${registry}/rulesets`, { name: 'main', enforcement: 'active', conditions, rules });
    await asYard(`POST ${pull}/reviews`, { event: 'APPROVE' });
    const refused = await asYard(`PUT ${pull}/merge`, {});
    expect(refused.body).toMatchObject({ message: expect.stringContaining('code owner review of a/two.json') });
    await asBob(`POST ${pull}/reviews`, { event: 'APPROVE' });
    expect((await asYard(`GET ${pull}`)).body).not.toMatchObject({ mergeable_state: 'blocked' });
  });
});

describe('a strict policy', () => {
  test('wants the head to contain the base', async () => {
    const parameters = { strict_required_status_checks_policy: true, required_status_checks: [] };
    const { world, registry: of, yard, asYard } = await ruled([{ type: 'required_status_checks', parameters }]);
    expect((await asYard(`GET ${pull}`)).body).toMatchObject({ mergeable_state: 'clean' });
    pushFiles(world, { repository: of, by: yard, files: { more: 'more' } });
    expect((await asYard(`PUT ${pull}/merge`, {})).status).toBe(405);
  });
});

describe('workflow files', () => {
  test('are changed by no token of a workflow, by merge, API or git', async () => {
    const story = await pullStory(folder());
    const { world, registry: of, fork, ann } = story;
    pushFiles(world, { repository: fork, by: ann, branch: 'csv', files: { '.github/workflows/x.yml': 'on: push' } });
    const permissions = { contents: 'write', pull_requests: 'write' } as const;
    const token = appToken(world, { app: actionsApp(world), repository: of, permissions, workflow: true });
    const ask = asking(world, token);
    const head = refOf(of.directory, 'refs/pull/1/head') ?? '';
    const before = refOf(of.directory, 'refs/heads/main');
    expect((await ask(`PUT ${pull}/merge`, {})).body).toMatchObject({
      message: expect.stringContaining('without `workflows` permission'),
    });
    expect((await ask(`GET ${pull}`)).body).toMatchObject({ merged: false });
    expect((await ask(`PATCH ${registry}/git/refs/heads/main`, { sha: head })).status).toBe(403);
    const url = world.url.replace('://', `://x:${token}@`);
    await promisify(execFile)('git', ['push', `${url}/yard/registry.git`, `${head}:refs/heads/copy`], {
      cwd: of.directory,
      env: gitEnvironment(),
    });
    expect(refOf(of.directory, 'refs/heads/main')).toBe(before);
  });

  test('a pull request is opened and approved by a workflow only where the setting allows it', async () => {
    const story = await pullStory(folder());
    const { world, registry: of, asYard } = story;
    const permissions = { pull_requests: 'write' } as const;
    const ask = asking(world, appToken(world, { app: actionsApp(world), repository: of, permissions, workflow: true }));
    expect((await ask(`POST ${pull}/reviews`, { event: 'APPROVE' })).status).toBe(403);
    expect((await ask(`POST ${pull}/reviews`, { event: 'COMMENT', body: 'Fine' })).status).toBe(200);
    const setting = { can_approve_pull_request_reviews: true };
    await asYard(`PUT ${registry}/actions/permissions/workflow`, setting);
    expect((await ask(`POST ${pull}/reviews`, { event: 'APPROVE' })).status).toBe(200);
  });
});

describe('a protected branch', () => {
  const all = [{ type: 'deletion' }, { type: 'non_fast_forward' }, { type: 'pull_request', parameters: approvals }];

  test('takes no change but by pull request, from the API as from git', async () => {
    const { world, registry: of, yard, asYard, head } = await ruled(all);
    const before = refOf(of.directory, 'refs/heads/main');
    expect((await asYard(`PATCH ${registry}/git/refs/heads/main`, { sha: head })).status).toBe(422);
    expect((await asYard(`DELETE ${registry}/git/refs/heads/main`)).status).toBe(422);
    const content = Buffer.from('x').toString('base64');
    expect((await asYard(`PUT ${registry}/contents/x`, { message: 'x', content })).status).toBe(422);
    const url = world.url.replace('://', `://x:${personToken(world, yard)}@`);
    const push = (...refs: string[]) =>
      promisify(execFile)('git', ['push', `${url}/yard/registry.git`, ...refs], {
        cwd: of.directory,
        env: gitEnvironment(),
      });
    await expect(push(`${head}:refs/heads/main`)).rejects.toThrow('Changes must be made through a pull request');
    await expect(push(':refs/heads/main')).rejects.toThrow(/Cannot delete this branch|deletion of the current branch/);
    await push(`${head}:refs/heads/other`);
    expect(refOf(of.directory, 'refs/heads/main')).toBe(before);
    expect((await asYard(`GET ${registry}/rules/branches/main`)).body).toMatchObject([
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      { type: 'pull_request' },
    ]);
    expect((await asYard(`GET ${registry}/rules/branches/other`)).body).toEqual([]);
  });

  test('takes it from those who may pass by', async () => {
    const bypass = { bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }] };
    const { asYard, head } = await ruled(all, bypass);
    expect((await asYard(`PATCH ${registry}/git/refs/heads/main`, { sha: head })).status).toBe(200);
  });
});

describe('rulesets', () => {
  test('are changed and removed by administrators, and seen by all without who may pass', async () => {
    const { asYard, asBob } = await ruled([{ type: 'deletion' }], {
      bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole' }],
    });
    const [{ id }] = (await asBob(`GET ${registry}/rulesets`)).body as [{ id: number }];
    expect((await asBob(`GET ${registry}/rulesets/${id}`)).body).not.toHaveProperty('bypass_actors');
    expect((await asYard(`GET ${registry}/rulesets/${id}`)).body).toMatchObject({
      bypass_actors: [{ actor_id: 5 }],
      rules: [{ type: 'deletion' }],
    });
    expect((await asYard(`PUT ${registry}/rulesets/${id}`, { enforcement: 'disabled' })).body).toMatchObject({
      enforcement: 'disabled',
    });
    expect((await asBob(`GET ${registry}/rules/branches/main`)).body).toEqual([]);
    expect((await asYard(`DELETE ${registry}/rulesets/${id}`)).status).toBe(204);
    expect((await asYard(`GET ${registry}/rulesets/${id}`)).status).toBe(404);
  });
});
