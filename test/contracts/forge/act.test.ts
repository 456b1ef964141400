// What is done to pull requests: once each, as ourselves, and a refusal is a value or a reason.
import { describe, expect, test } from 'vitest';
import { openGithubForge } from '../../../src/adapters/github-forge/github-forge.ts';
import { breakRequests } from '../../support/github/faults.ts';
import { type ForgeStory, forgeStory, workflowClient } from '../../support/github/forge-story.ts';
import { readCommit } from '../../support/github/git/read-commit.ts';
import { refOf } from '../../support/github/git/refs.ts';
import { pushFiles } from '../../support/github/push-files.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const verdict = { context: 'plugyard/verdict', state: 'pending', description: '#1 HOLD: waits' } as const;
const pass = { name: 'plugyard/pass', color: '1a7f37', description: 'Nothing was found' };
const hold = { name: 'plugyard/hold', color: 'bf8700', description: 'A human has to decide' };

describe('labels', () => {
  test('are made with colour and meaning, and taken off', async () => {
    const { forge, registry } = await forgeStory(folder());
    await forge.changeLabels(1, { add: [hold], remove: [] });
    expect(registry.labels).toMatchObject([hold]);
    await forge.changeLabels(1, { add: [pass], remove: ['plugyard/hold', 'plugyard/never'] });
    expect((await forge.head(1)).labels).toEqual(['plugyard/pass']);
  });

  test('that somebody gave another colour keep it', async () => {
    const { forge, registry, asYard } = await forgeStory(folder());
    await asYard('POST /repos/yard/registry/labels', { ...hold, color: '000000' });
    await forge.changeLabels(1, { add: [hold], remove: [] });
    expect(registry.labels).toMatchObject([{ color: '000000' }]);
  });
});

describe('comments', () => {
  test('are written by us, and written anew', async () => {
    const { forge, bot } = await forgeStory(folder());
    const id = await forge.writeComment(1, 'First');
    await forge.rewriteComment(id, 'Second');
    expect((await forge.observe(await forge.head(1), () => true)).comments).toMatchObject([
      { id, author: { id: bot }, body: 'Second' },
    ]);
  });

  test.each([
    ['before', 'drop'],
    ['after', 'drop-after-work'],
  ] as const)('an answer that is lost %s the work gives one comment', async (_, answer) => {
    const { world, forge, issue } = await forgeStory(folder());
    breakRequests(world, { method: 'POST', path: /comments$/, answer, times: 2 });
    const id = await forge.writeComment(1, 'Once\r\n');
    expect(issue.comments).toMatchObject([{ id }]);
  });

  test('an outage that lasts is a failure, and nothing was said', async () => {
    const { world, forge, issue } = await forgeStory(folder());
    breakRequests(world, { method: 'POST', path: /comments$/, answer: { status: 502 }, times: 9 });
    await expect(forge.writeComment(1, 'Never')).rejects.toMatchObject({ code: 'FORGE_UNREACHABLE' });
    expect(issue.comments).toEqual([]);
  });

  test('a word of another account in our place is told', async () => {
    const story = await forgeStory(folder());
    const forge = openGithubForge(story.client, 'ann');
    const told = { code: 'FORGE_REFUSED', message: expect.stringContaining('writes as github-actions[bot]') };
    await expect(forge.writeComment(1, 'Hello')).rejects.toMatchObject(told);
    await expect(forge.setStatus(story.head, verdict)).rejects.toMatchObject(told);
  });
});

describe('a merge', () => {
  const wanted = (story: ForgeStory) => ({
    number: 1,
    expectedHead: story.head,
    method: 'merge' as const,
    title: 'Merge csv 1.0.0 (#1)',
    message: 'Plugyard-Record: 1\nPlugyard-Base: x\n',
  });

  test('has two parents and our words', async () => {
    const story = await forgeStory(folder());
    const { forge, registry, head } = story;
    const base = await forge.baseTip();
    const outcome = await forge.merge(wanted(story));
    const tip = refOf(registry.directory, 'refs/heads/main') ?? '';
    expect(outcome).toEqual({ merged: tip });
    expect(readCommit(registry.directory, tip)).toMatchObject({
      parents: [base, head],
      message: expect.stringMatching(/^Merge csv 1\.0\.0 \(#1\)\n\nPlugyard-Record: 1\nPlugyard-Base: x\n?$/),
    });
  });

  test.each([
    ['before', 'drop'],
    ['after', 'drop-after-work'],
  ] as const)('whose answer is lost %s the work is one merge', async (_, answer) => {
    const story = await forgeStory(folder());
    breakRequests(story.world, { method: 'PUT', path: /merge$/, answer });
    const outcome = await story.forge.merge(wanted(story));
    expect(outcome).toEqual({ merged: refOf(story.registry.directory, 'refs/heads/main') });
  });

  test('asked for twice is found', async () => {
    const story = await forgeStory(folder());
    const first = await story.forge.merge(wanted(story));
    expect(await story.forge.merge(wanted(story))).toEqual(first);
  });

  test('of a head that has moved', async () => {
    const story = await forgeStory(folder());
    pushFiles(story.world, { repository: story.fork, by: story.ann, branch: 'csv', files: { 'more.json': '{}\n' } });
    expect(await story.forge.merge(wanted(story))).toMatchObject({ refused: 'head-moved' });
  });

  test('in conflict, as a draft, and of a closed pull request', async () => {
    const story = await forgeStory(folder());
    const { issue, registry, world, yard } = story;
    issue.pull.draft = true;
    expect(await story.forge.merge(wanted(story))).toMatchObject({ refused: 'not-mergeable' });
    issue.pull.draft = false;
    pushFiles(world, { repository: registry, by: yard, files: { 'csv.json': '{"other":1}\n' } });
    expect(await story.forge.merge(wanted(story))).toMatchObject({ refused: 'not-mergeable' });
    await story.asAnn('PATCH /repos/yard/registry/pulls/1', { state: 'closed' });
    expect(await story.forge.merge(wanted(story))).toMatchObject({ refused: 'closed' });
  });

  test('by another way is none of ours', async () => {
    const story = await forgeStory(folder());
    await story.asYard('PUT /repos/yard/registry/pulls/1/merge', {});
    expect(await story.forge.merge(wanted(story))).toMatchObject({
      refused: 'closed',
      message: expect.stringContaining('another way'),
    });
  });

  test('while the base was changed, and against a rule', async () => {
    const story = await forgeStory(folder());
    const busy = { message: 'Base branch was modified. Review and try the merge again.' };
    breakRequests(story.world, {
      method: 'PUT',
      path: /merge$/,
      answer: { status: 405, headers: { 'content-type': 'application/json' }, body: JSON.stringify(busy) },
    });
    expect(await story.forge.merge(wanted(story))).toMatchObject({ refused: 'base-moved' });
    const parameters = {
      required_status_checks: [{ context: 'plugyard/verdict' }],
      strict_required_status_checks_policy: false,
    };
    await story.asYard('POST /repos/yard/registry/rulesets', {
      name: 'main',
      enforcement: 'active',
      target: 'branch',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      rules: [{ type: 'required_status_checks', parameters }],
    });
    expect(await story.forge.merge(wanted(story))).toMatchObject({ refused: 'not-allowed' });
    await story.forge.setStatus(story.head, { ...verdict, state: 'success' });
    expect(await story.forge.merge(wanted(story))).toHaveProperty('merged');
  });

  test('without the permission is a failure that names it', async () => {
    const story = await forgeStory(folder());
    const forge = openGithubForge(workflowClient(story, { contents: 'read', pull_requests: 'write' }));
    await expect(forge.merge(wanted(story))).rejects.toMatchObject({
      code: 'FORGE_FORBIDDEN',
      hint: expect.stringContaining('contents: write'),
    });
  });
});

test('a workflow is started on the branch that is the registry', async () => {
  const { forge, world, registry, yard } = await forgeStory(folder());
  const text = 'on:\n  workflow_dispatch:\n    inputs:\n      number:\n        type: number\njobs: {}\n';
  pushFiles(world, { repository: registry, by: yard, files: { '.github/workflows/review.yml': text } });
  await forge.dispatch('review', { number: '1' });
  expect(world.events.at(-1)).toMatchObject({
    name: 'workflow_dispatch',
    payload: { ref: 'refs/heads/main', inputs: { number: '1' } },
  });
  await expect(forge.dispatch('deploy')).rejects.toMatchObject({ code: 'FORGE_NOT_FOUND' });
});
