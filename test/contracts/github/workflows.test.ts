// Workflows on the fake GitHub: what starts them, with which rights, in which order; and what does not.
import { describe, expect, test } from 'vitest';
import { asking } from '../../support/github/ask.ts';
import { type ForkStory, forkStory } from '../../support/github/fork-story.ts';
import { refOf } from '../../support/github/git/refs.ts';
import { pushFiles } from '../../support/github/push-files.ts';
import type { WorkflowRun } from '../../support/github/workflow-state.ts';
import { fireSchedule } from '../../support/github/workflows/fire-schedule.ts';
import { enableActions } from '../../support/github/workflows/make-runs.ts';
import { admit } from '../../support/github/workflows/queue.ts';
import { readWorkflow } from '../../support/github/workflows/read-workflow.ts';
import { runWorkflows } from '../../support/github/workflows/run-workflows.ts';
import type { Runner } from '../../support/github/workflows/runner.ts';
import { found, personToken } from '../../support/github/world.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const registry = '/repos/yard/registry';
const plain: Runner = { ours: 'plugyard/plugyard' };

/** An expression, written so that no template of ours is meant. */
const inside = (text: string): string => `$\{{ ${text} }}`;

/** The story with these workflow files on main, and what happened until then forgotten. */
async function withWorkflows(files: Readonly<Record<string, string>>): Promise<ForkStory> {
  const story = await forkStory(folder());
  const named = Object.entries(files).map(([name, text]) => [`.github/workflows/${name}.yml`, text]);
  pushFiles(story.world, { repository: story.registry, by: story.yard, files: Object.fromEntries(named) });
  await story.asAnn('POST /repos/ann/registry/merge-upstream', { branch: 'main' });
  story.world.events.splice(0);
  enableActions(story.world);
  return story;
}

/** A workflow with one job of one step. */
function workflow(on: string, run = 'true', more = ''): string {
  return `on: ${on}\npermissions: {}\n${more}jobs:\n  one:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ${run}\n`;
}

const told = (runs: readonly WorkflowRun[]) =>
  runs.map(({ event, status, conclusion }) => `${event} ${status} ${conclusion ?? ''}`.trim());

const openPull = ({ asAnn }: ForkStory) =>
  asAnn(`POST ${registry}/pulls`, { title: 'Add csv', head: 'ann:csv', base: 'main' });

describe('triggers', () => {
  test("a pull request from a fork runs the merge with a stranger's rights, and the default branch with ours", async () => {
    const story = await withWorkflows({ check: workflow('pull_request'), review: workflow('pull_request_target') });
    const { world, registry: of, head } = story;
    await openPull(story);
    await runWorkflows(world, plain);
    expect(of.runs).toMatchObject([
      {
        event: 'pull_request',
        sha: refOf(of.directory, 'refs/pull/1/merge'),
        ref: 'refs/pull/1/merge',
        headSha: head,
        fromFork: true,
        conclusion: 'success',
      },
      {
        event: 'pull_request_target',
        sha: refOf(of.directory, 'refs/heads/main'),
        ref: 'refs/heads/main',
        headSha: head,
        fromFork: false,
      },
    ]);
  });

  test('a workflow that the pull request changes runs changed under pull_request, and unchanged under pull_request_target', async () => {
    const story = await withWorkflows({ both: workflow('[pull_request, pull_request_target]', 'echo ours') });
    const { world, fork, ann, registry: of } = story;
    pushFiles(world, {
      repository: fork,
      by: ann,
      branch: 'evil',
      files: { '.github/workflows/both.yml': workflow('[pull_request, pull_request_target]', 'echo theirs') },
    });
    await story.asAnn(`POST ${registry}/pulls`, { title: 'x', head: 'ann:evil', base: 'main' });
    await runWorkflows(world, plain);
    expect(of.runs.map(({ event, jobs }) => [event, jobs[0]?.steps[0]?.log])).toEqual([
      ['pull_request', 'theirs\n'],
      ['pull_request_target', 'ours\n'],
    ]);
  });

  test('types, branches and paths are asked for', async () => {
    const push = (filter: string): string => workflow(`{ push: ${filter} }`);
    const story = await withWorkflows({
      labelled: workflow('{ pull_request_target: { types: [labeled] } }'),
      main: push('{ branches: [main] }'),
      other: push('{ branches: [other, "releases/**"] }'),
      data: push('{ paths: ["data/**", "!data/x"] }'),
      rest: push('{ branches-ignore: [main] }'),
      tags: push('{ tags: [v*] }'),
    });
    const { world, registry: of, yard } = story;
    const names = () =>
      of.runs.splice(0).map(({ workflow: id }) =>
        found(of.workflows.find((one) => one.id === id))
          .path.split('/')
          .at(-1),
      );
    pushFiles(world, { repository: of, by: yard, files: { 'data/x': 'x' } });
    expect(names()).toEqual(['main.yml']);
    pushFiles(world, { repository: of, by: yard, files: { 'data/y': 'y' } });
    expect(names()).toEqual(['data.yml', 'main.yml']);
    pushFiles(world, { repository: of, by: yard, branch: 'releases/1/2', files: { z: 'z' } });
    // A new branch is compared with nothing, so every path is new.
    expect(names()).toEqual(['data.yml', 'other.yml', 'rest.yml']);
    await openPull(story);
    expect(names()).toEqual([]);
    await story.asYard(`POST ${registry}/issues/1/labels`, { labels: ['x'] });
    expect(names()).toEqual(['labelled.yml']);
  });

  test('a comment, a schedule and a dispatch run the default branch', async () => {
    const story = await withWorkflows({
      review: workflow(
        '{ issue_comment: { types: [created] }, schedule: [{ cron: "7 * * * *" }], repository_dispatch: { types: [go] }, workflow_dispatch: { inputs: { number: { required: true } } } }',
        `echo ${inside('inputs.number')}`,
      ),
    });
    const { world, registry: of, yard, asYard, asBob } = story;
    await openPull(story);
    await asBob(`POST ${registry}/issues/1/comments`, { body: '/plugyard help' });
    fireSchedule(world, of, '7 * * * *');
    fireSchedule(world, of, '8 * * * *');
    await asYard(`POST ${registry}/dispatches`, { event_type: 'go' });
    await asYard(`POST ${registry}/dispatches`, { event_type: 'stay' });
    const dispatch = `POST ${registry}/actions/workflows/review.yml/dispatches`;
    expect((await asYard(dispatch, { ref: 'main' })).status).toBe(422);
    expect((await asYard(dispatch, { ref: 'main', inputs: { number: '1', other: '2' } })).status).toBe(422);
    expect((await asYard(dispatch, { ref: 'main', inputs: { number: '7' } })).status).toBe(204);
    await runWorkflows(world, plain);
    expect(told(of.runs)).toEqual(
      ['issue_comment', 'schedule', 'repository_dispatch', 'workflow_dispatch'].map(
        (event) => `${event} completed success`,
      ),
    );
    expect(of.runs.at(-1)?.jobs[0]?.steps[0]?.log).toBe('7\n');
    expect(of.runs.map(({ actor }) => actor)).toEqual([story.bob.id, yard.id, yard.id, yard.id]);
  });

  test('schedules of a public repository rest after sixty idle days, until somebody enables them', async () => {
    const story = await withWorkflows({ maintain: workflow('{ schedule: [{ cron: "7 * * * *" }] }') });
    const { world, registry: of, asYard } = story;
    world.now += 61 * 86_400_000;
    fireSchedule(world, of, '7 * * * *');
    expect(of.runs).toEqual([]);
    expect((await asYard(`GET ${registry}/actions/workflows/maintain.yml`)).body).toMatchObject({
      state: 'disabled_inactivity',
    });
    await asYard(`PUT ${registry}/actions/workflows/maintain.yml/enable`);
    of.pushedAt = new Date(world.now).toISOString();
    fireSchedule(world, of, '7 * * * *');
    expect(of.runs).toHaveLength(1);
  });

  test('the end of a run is an event of its own', async () => {
    const story = await withWorkflows({
      first: `name: First\n${workflow('push')}`,
      second: workflow('{ workflow_run: { workflows: [First], types: [completed] } }'),
    });
    pushFiles(story.world, { repository: story.registry, by: story.yard, files: { x: 'x' } });
    await runWorkflows(story.world, plain);
    expect(told(story.registry.runs)).toEqual(['push completed success', 'workflow_run completed success']);
  });

  test('a disabled workflow, and every workflow of a fork, stays quiet', async () => {
    const story = await withWorkflows({ push: workflow('push') });
    const { world, registry: of, fork, yard, ann, asYard } = story;
    pushFiles(world, { repository: fork, by: ann, files: { x: 'x' } });
    expect(fork.runs).toEqual([]);
    expect((await asYard(`PUT ${registry}/actions/workflows/push.yml/disable`)).status).toBe(204);
    pushFiles(world, { repository: of, by: yard, files: { x: 'x' } });
    expect(of.runs).toEqual([]);
    expect((await asYard(`PUT ${registry}/actions/workflows/push.yml/enable`)).status).toBe(204);
    expect((await asYard(`GET ${registry}/actions/workflows`)).body).toMatchObject({
      workflows: [{ state: 'active' }],
    });
  });
});

describe('rights', () => {
  const curl = (call: string) =>
    `curl --silent --output answer.json --write-out '%{http_code}\\n' --header "Authorization: Bearer $TOKEN" ${call}`;
  const env = `env:\n  TOKEN: ${inside('github.token')}\n  SECRET: ${inside('secrets.KEY')}\n`;

  test('a run of a fork reads and knows no secret; ours may what the file says, and knows it', async () => {
    const comment = curl(
      `--data '{"body":"Hello"}' "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/issues/1/comments"; echo "secret=$SECRET"`,
    );
    const file = `on: [pull_request, pull_request_target]\npermissions:\n  issues: write\n${env}jobs:\n  one:\n    runs-on: x\n    steps:\n      - run: |\n          ${comment}\n`;
    const story = await withWorkflows({ both: file });
    story.registry.secrets.set('KEY', 'key');
    await openPull(story);
    await runWorkflows(story.world, plain);
    expect(story.registry.runs.map(({ event, jobs }) => [event, jobs[0]?.steps[0]?.log])).toEqual([
      ['pull_request', '403\nsecret=\n'],
      ['pull_request_target', '201\nsecret=key\n'],
    ]);
    expect(story.registry.issues[0]?.comments).toMatchObject([{ body: 'Hello' }]);
  });

  test('what a token of a workflow does starts nothing, but a dispatch', async () => {
    const file = `on: push\npermissions:\n  contents: write\n  actions: write\n${env}jobs:\n  one:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v5\n      - run: |\n          git -c user.name=bot -c user.email=bot@example.com commit --quiet --allow-empty --message More\n          git push --quiet origin HEAD:main\n          ${curl(`--data '{"ref":"main"}' "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/actions/workflows/deploy.yml/dispatches"`)}\n`;
    const story = await withWorkflows({ push: file, deploy: workflow('[push, workflow_dispatch]') });
    pushFiles(story.world, { repository: story.registry, by: story.yard, files: { x: 'x' } });
    await runWorkflows(story.world, plain);
    expect(told(story.registry.runs)).toEqual([
      'push completed success',
      'push completed success',
      'workflow_dispatch completed success',
    ]);
    expect(story.world.events.filter(({ name, byWorkflow }) => name === 'push' && byWorkflow)).toHaveLength(1);
  });

  test('only a job with id-token: write has an identity, and it says what the run is', async () => {
    const file =
      'on: push\njobs:\n  with:\n    runs-on: x\n    permissions: { id-token: write }\n    environment: signing\n    steps: [{ run: echo $CLAIMS }]\n  without:\n    runs-on: x\n    steps: [{ run: echo $CLAIMS }]\n';
    const story = await withWorkflows({ sign: file });
    const head = pushFiles(story.world, { repository: story.registry, by: story.yard, files: { x: 'x' } });
    await runWorkflows(story.world, { ...plain, identity: (claims) => ({ CLAIMS: JSON.stringify(claims) }) });
    const [first = '', second] = story.registry.runs[0]?.jobs.map(({ steps }) => steps[0]?.log) ?? [];
    expect(second).toBe('\n');
    expect(JSON.parse(first)).toMatchObject({
      repository_id: String(story.registry.id),
      repository_owner_id: String(story.yard.id),
      workflow_ref: 'yard/registry/.github/workflows/sign.yml@refs/heads/main',
      sha: head,
      environment: 'signing',
      event_name: 'push',
    });
  });

  test('the token dies with its job', async () => {
    const story = await withWorkflows({ push: workflow('push', `echo ${inside('github.token')}`) });
    pushFiles(story.world, { repository: story.registry, by: story.yard, files: { x: 'x' } });
    await runWorkflows(story.world, plain);
    const token = story.registry.runs[0]?.jobs[0]?.steps[0]?.log.trim() ?? '';
    expect(token).toMatch(/^ghs_\d+$/);
    expect((await asking(story.world, token)('GET /rate_limit')).status).toBe(401);
  });

  test("a checkout of a stranger's head beside a token of ours is refused", async () => {
    const file = `on: pull_request_target\njobs:\n  one:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v7\n        with:\n          ref: ${inside('github.event.pull_request.head.sha')}\n`;
    const story = await withWorkflows({ evil: file });
    await openPull(story);
    await runWorkflows(story.world, plain);
    expect(story.registry.runs[0]?.jobs[0]?.steps).toMatchObject([
      { conclusion: 'failure', log: expect.stringContaining('Refused') },
    ]);
  });
});

describe('jobs', () => {
  test('wait for each other, hand on outputs and artifacts, and are skipped after a failure unless they ask', async () => {
    const file = `on: push
permissions: {}
jobs:
  build:
    runs-on: x
    outputs:
      word: ${inside('steps.say.outputs.word')}
    steps:
      - id: say
        run: |
          echo word=hello >> "$GITHUB_OUTPUT"
          mkdir -p out/deep && echo bytes > out/deep/file && echo "# Done" >> "$GITHUB_STEP_SUMMARY"
      - uses: actions/upload-artifact@v4
        with: { name: built, path: out }
  use:
    needs: build
    runs-on: x
    steps:
      - uses: actions/download-artifact@v4
        with: { name: built, path: in }
      - run: cat in/deep/file; echo ${inside('needs.build.outputs.word')}; exit 1
      - run: echo never
      - if: failure()
        run: echo after
  never:
    needs: use
    runs-on: x
    steps: [{ run: echo never }]
  always:
    needs: [use, never]
    if: always() && contains(needs.*.result, 'failure')
    runs-on: x
    steps: [{ run: echo alarm }]
`;
    const story = await withWorkflows({ all: file });
    pushFiles(story.world, { repository: story.registry, by: story.yard, files: { x: 'x' } });
    await runWorkflows(story.world, plain);
    const [run] = story.registry.runs;
    expect(run?.conclusion).toBe('failure');
    expect(run?.jobs.map(({ key, conclusion }) => `${key} ${conclusion}`)).toEqual([
      'build success',
      'use failure',
      'never skipped',
      'always success',
    ]);
    expect(run?.jobs[1]?.steps.map(({ conclusion, log }) => [conclusion, log])).toEqual([
      ['success', ''],
      ['failure', 'bytes\nhello\n'],
      ['skipped', ''],
      ['success', 'after\n'],
    ]);
    expect(run?.jobs[0]?.summary).toBe('# Done\n');
    const runs = `${registry}/actions/runs`;
    expect((await story.asBob(runs.replace(/^/, 'GET '))).body).toMatchObject({
      total_count: 1,
      workflow_runs: [{ conclusion: 'failure' }],
    });
    expect((await story.asBob(`GET ${runs}/${run?.id}`)).body).toMatchObject({ event: 'push' });
    expect((await story.asBob(`GET ${runs}/${run?.id}/jobs`)).body).toMatchObject({
      jobs: [{ name: 'build' }, {}, { conclusion: 'skipped' }, {}],
    });
    expect((await story.asBob(`GET ${runs}/${run?.id}/artifacts`)).body).toMatchObject({
      artifacts: [{ name: 'built', size_in_bytes: 6 }],
    });
  });

  test('an action and a key that nobody wrote down here are refused loudly', async () => {
    const story = await withWorkflows({
      one: 'on: push\njobs:\n  one:\n    runs-on: x\n    steps:\n      - uses: some/action@v1\n',
    });
    pushFiles(story.world, { repository: story.registry, by: story.yard, files: { x: 'x' } });
    await runWorkflows(story.world, plain);
    expect(story.world.violations.splice(0)).toEqual(['The action some/action is not known to the fake GitHub']);
    pushFiles(story.world, {
      repository: story.registry,
      by: story.yard,
      files: { '.github/workflows/two.yml': 'on: push\njobs:\n  one:\n    strategy: {}\n    steps: []\n' },
    });
    expect(story.world.violations.splice(0)).toEqual([expect.stringContaining('job one has strategy')]);
  });

  test.each([
    ['an event that is never raised here', 'on: status\njobs: {}\n', 'on has status'],
    [
      'a permission with a slip in its name',
      'on: push\npermissions: { content: read }\njobs: {}\n',
      'permissions has content',
    ],
    ['a level that there is not', 'on: push\npermissions: { contents: admin }\njobs: {}\n', 'neither read nor write'],
    [
      'a queue that cancels what works',
      'on: push\nconcurrency: { group: x, queue: max, cancel-in-progress: true }\njobs: {}\n',
      'exclude each other',
    ],
    ['a step that does nothing', 'on: push\njobs: { one: { steps: [{ name: x }] } }\n', 'neither "uses" nor "run"'],
  ])('%s is refused', (_, text, words) => {
    expect(() => readWorkflow('x.yml', text)).toThrow(words);
  });

  test('wait for the approval of their environment, and stay on its branches', async () => {
    const file =
      'on: push\njobs:\n  one:\n    runs-on: x\n    environment: signing\n    steps: [{ run: echo signed }]\n';
    const story = await withWorkflows({ sign: file });
    const { world, registry: of, yard, bob, asYard, asBob } = story;
    const policy = { protected_branches: false, custom_branch_policies: true };
    const reviewers = [{ type: 'User', id: bob.id }];
    await asYard(`PUT ${registry}/environments/signing`, { reviewers, deployment_branch_policy: policy });
    await asYard(`POST ${registry}/environments/signing/deployment-branch-policies`, { name: 'main' });
    pushFiles(world, { repository: of, by: yard, files: { x: 'x' } });
    pushFiles(world, { repository: of, by: yard, branch: 'side', files: { y: 'y' } });
    await runWorkflows(world, plain);
    expect(told(of.runs)).toEqual(['push waiting', 'push completed failure']);
    const pending = `${registry}/actions/runs/${of.runs[0]?.id}/pending_deployments`;
    const [{ environment }] = (await asBob(`GET ${pending}`)).body as [{ environment: { id: number } }];
    const approval = { environment_ids: [environment.id], state: 'approved', comment: 'Go' };
    expect((await asYard(`POST ${pending}`, approval)).status).toBe(403);
    expect((await asBob(`POST ${pending}`, approval)).status).toBe(200);
    await runWorkflows(world, plain);
    expect(told(of.runs)[0]).toBe('push completed success');
    expect((await asBob(`GET ${registry}/deployments`)).body).toMatchObject([{ environment: 'signing' }]);
  });
});

describe('a called workflow', () => {
  const publish = `on:
  workflow_call:
    inputs:
      name: { required: true, type: string }
      level: { type: string, default: low }
    outputs:
      word:
        value: ${inside('jobs.second.outputs.word')}
permissions: { contents: write, id-token: write }
jobs:
  first:
    runs-on: x
    steps: [{ run: 'echo ${inside('inputs.name')} ${inside('inputs.level')} "${inside('secrets.KEY')}" $CLAIMS' }]
  second:
    needs: first
    runs-on: x
    outputs:
      word: ${inside('steps.say.outputs.word')}
    steps: [{ id: say, run: 'echo word=${inside('needs.first.result')} >> $GITHUB_OUTPUT' }]
`;
  const caller = (uses: string, more = '') =>
    `on: push\njobs:\n  build:\n    runs-on: x\n    steps: [{ run: "true" }]\n  call:\n    needs: build\n    uses: ${uses}\n    permissions: { contents: read, id-token: write }\n    with: { name: csv }\n${more}  after:\n    needs: call\n    runs-on: x\n    steps: [{ run: 'echo ${inside('needs.call.outputs.word')} ${inside('needs.call.result')}' }]\n`;

  test('of another repository runs as its own jobs, with no more rights and secrets than it is given', async () => {
    const story = await withWorkflows({ publish });
    const { world, ann, fork, head: _ } = story;
    const tip = refOf(story.registry.directory, 'refs/heads/main');
    fork.actions.enabled = true;
    fork.secrets.set('KEY', 'key');
    const file = caller('yard/registry/.github/workflows/publish.yml@main');
    pushFiles(world, { repository: fork, by: ann, files: { '.github/workflows/release.yml': file } });
    await runWorkflows(world, {
      ...plain,
      identity: ({ job_workflow_ref: ref, job_workflow_sha: sha }) => ({ CLAIMS: `${ref} ${sha}` }),
    });
    const [run] = fork.runs;
    const logs = run?.jobs.map(({ key, conclusion, steps }) => [key, conclusion, steps[0]?.log]);
    expect(logs).toEqual([
      ['build', 'success', ''],
      ['call/first', 'success', `csv low  yard/registry/.github/workflows/publish.yml@refs/heads/main ${tip}\n`],
      ['call/second', 'success', ''],
      ['after', 'success', 'success success\n'],
    ]);
    expect(run?.jobs[1]?.permissions).toEqual({ metadata: 'read', contents: 'read', id_token: 'write' });
  });

  test('of the same commit inherits secrets where the caller says so, and is skipped with its caller', async () => {
    const local = './.github/workflows/publish.yml';
    const story = await withWorkflows({
      publish,
      release: caller(local, '    secrets: inherit\n'),
      never: caller(local, '    if: false\n'),
    });
    story.registry.secrets.set('KEY', 'key');
    pushFiles(story.world, { repository: story.registry, by: story.yard, files: { x: 'x' } });
    await runWorkflows(story.world, plain);
    const shown = story.registry.runs.map(({ jobs }) =>
      jobs.map(({ conclusion, steps }) => [conclusion, steps[0]?.log]),
    );
    expect(shown).toEqual([
      [
        ['success', ''],
        ['skipped', undefined],
        ['skipped', undefined],
        ['skipped', undefined],
      ],
      [
        ['success', ''],
        ['success', 'csv low key\n'],
        ['success', ''],
        ['success', 'success success\n'],
      ],
    ]);
  });
});

describe('concurrency', () => {
  const grouped = (more = '') => workflow('push', 'true', `concurrency: { group: deploy${more} }\n`);
  const push = ({ world, registry: repository, yard: by }: ForkStory, name: string) =>
    pushFiles(world, { repository, by, files: { [name]: name } });

  test('one works, one waits, and the one that waited before is dropped', async () => {
    const story = await withWorkflows({ deploy: grouped() });
    for (const name of ['a', 'b', 'c']) {
      push(story, name);
    }
    expect(told(story.registry.runs)).toEqual(['push queued', 'push completed cancelled', 'push pending']);
    await runWorkflows(story.world, plain);
    expect(told(story.registry.runs)).toEqual([
      'push completed success',
      'push completed cancelled',
      'push completed success',
    ]);
  });

  test('all wait their turn with queue: max, a hundred at most', async () => {
    const story = await withWorkflows({ deploy: grouped(', queue: max') });
    for (const name of ['a', 'b', 'c']) {
      push(story, name);
    }
    const { world, registry: of } = story;
    expect(told(of.runs)).toEqual(['push queued', 'push pending', 'push pending']);
    const [pattern] = of.runs;
    for (let at = 3; at < 102; at += 1) {
      const run: WorkflowRun = { ...found(pattern), id: at, group: null, jobs: [] };
      of.runs.push(run);
      const admission = { group: 'deploy', cancelInProgress: false, queue: 'max' } as const;
      admit(world, of, { holder: { run }, admission });
    }
    const statuses = of.runs.map(({ status, conclusion }) => conclusion ?? status);
    expect(statuses.filter((one) => one === 'pending')).toHaveLength(100);
    expect(statuses.at(-1)).toBe('cancelled');
  });

  test('what works is cancelled with cancel-in-progress', async () => {
    const story = await withWorkflows({ deploy: grouped(', cancel-in-progress: true') });
    push(story, 'a');
    push(story, 'b');
    expect(told(story.registry.runs)).toEqual(['push completed cancelled', 'push queued']);
  });

  test('of a job holds while the job works, and a push in between finds it held', async () => {
    const file =
      'on: push\njobs:\n  one:\n    runs-on: x\n    concurrency: { group: merge, queue: max }\n    steps: [{ run: "true" }]\n';
    const story = await withWorkflows({ act: file });
    const seen: string[] = [];
    push(story, 'a');
    const before = ({ id }: WorkflowRun) => {
      seen.push(String(id));
      if (seen.length === 1) {
        push(story, 'b');
        push(story, 'c');
      }
    };
    await runWorkflows(story.world, { ...plain, before });
    expect(seen).toEqual(story.registry.runs.map(({ id }) => String(id)));
    expect(told(story.registry.runs)).toEqual(Array.from({ length: 3 }, () => 'push completed success'));
  });

  test('a run is cancelled by the API', async () => {
    const story = await withWorkflows({ deploy: grouped() });
    push(story, 'a');
    const runs = `${registry}/actions/runs`;
    const [{ id }] = ((await story.asBob(`GET ${runs}`)).body as { workflow_runs: [{ id: number }] }).workflow_runs;
    expect((await story.asYard(`POST ${runs}/${id}/cancel`)).status).toBe(202);
    expect((await story.asYard(`POST ${runs}/${id}/cancel`)).status).toBe(409);
    expect(asking(story.world, personToken(story.world, story.bob))).toBeDefined();
  });
});
