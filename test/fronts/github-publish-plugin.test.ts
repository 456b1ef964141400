// The reusable workflow in an author's repository: a tag becomes a signed release and its pull request, or the steps to open one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { git, projectRoot } from '../demo/scratch-registry.ts';
import { type AuthorStory, authorStory, change, reviewed, whenOpened } from '../support/author-story.ts';
import { asking } from '../support/github/ask.ts';
import { setRef } from '../support/github/git/refs.ts';
import { pushFiles } from '../support/github/push-files.ts';
import { refChanged } from '../support/github/refs-changed.ts';
import type { Repository } from '../support/github/state.ts';
import type { WorkflowRun } from '../support/github/workflow-state.ts';
import type { Double } from '../support/github/workflows/doubles/double.ts';
import { enableActions } from '../support/github/workflows/make-runs.ts';
import { runWorkflows } from '../support/github/workflows/run-workflows.ts';
import type { Runner } from '../support/github/workflows/runner.ts';
import { addAccount, addApp, addRepository, appToken, found, personToken } from '../support/github/world.ts';
import { type SigstoreProcess, startSigstoreProcess } from '../support/sigstore-process.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const source = join(projectRoot, 'registry/plugins/crc32/1.0.0');

let sigstore: SigstoreProcess;
beforeAll(async () => {
  sigstore = await startSigstoreProcess();
});
afterAll(() => sigstore.stop());

interface Workshop extends AuthorStory {
  /** `alice/crc32`. */
  readonly plugin: Repository;
}

/** The release of plugyard that authors name: the built program, and the workflow with the local Sigstore in it. */
function releasePlugyard({ world }: AuthorStory): string {
  const account = addAccount(world, 'plugyard');
  const repository = addRepository(world, { owner: account, name: 'plugyard' });
  const folder = newFolder('plugyard');
  git(folder, 'init', '--quiet');
  git(folder, 'config', 'core.worktree', projectRoot);
  git(folder, 'add', '--force', join(projectRoot, 'dist'), join(projectRoot, 'package.json'));
  git(folder, 'commit', '--quiet', '--message', 'Release');
  git(repository.directory, 'fetch', '--quiet', folder, 'main:refs/heads/main');
  const text = readFileSync(join(projectRoot, '.github/workflows/publish-plugin.yml'), 'utf8');
  const local = text.replace('--keyless --statement', `--keyless ${sigstore.options.join(' ')} --statement`);
  return pushFiles(world, { repository, by: account, files: { '.github/workflows/publish-plugin.yml': local } });
}

function callingWorkflow(commit: string, more: string): string {
  return `on:
  push:
    tags: ['v*']
permissions: {}
jobs:
  publish:
    permissions:
      contents: read
      id-token: write
    uses: plugyard/plugyard/.github/workflows/publish-plugin.yml@${commit}
    with:
      registry: yard/plugins
      plugyard: ${commit}
      build: |
        test -z "\${ACTIONS_ID_TOKEN_REQUEST_TOKEN:-}\${GH_TOKEN:-}"
        cp -r source release
${more}`;
}

/** Alice's repository, on record as the publisher of crc32, with a tag of its next version. */
async function workshop(more = ''): Promise<Workshop> {
  const story = await authorStory(newFolder, { trustedRoot: sigstore.trustedRoot });
  const { world, alice, registry, clone } = story;
  const commit = releasePlugyard(story);
  const plugin = addRepository(world, { owner: alice, name: 'crc32' });
  change(join(clone, 'registry/plugins/crc32/record.json'), (old) => {
    const { publishers } = old as { readonly publishers: readonly { readonly kind: string }[] };
    const signerWorkflow = `plugyard/plugyard/.github/workflows/publish-plugin.yml@${commit}`;
    const ids = { repositoryId: plugin.id, ownerId: alice.id, signerWorkflow };
    return { ...old, publishers: publishers.map((one) => (one.kind === 'key' ? one : { ...one, ...ids })) };
  });
  git(clone, 'commit', '--all', '--quiet', '--message', 'The workflow of Alice');
  git(registry.directory, 'fetch', '--quiet', clone, '+main:refs/heads/main');
  enableActions(world);
  const manifest = JSON.parse(readFileSync(join(source, 'plugin.json'), 'utf8')) as object;
  const head = pushFiles(world, {
    repository: plugin,
    by: alice,
    files: {
      'source/plugin.json': `${JSON.stringify({ ...manifest, version: '1.1.0' }, undefined, 2)}\n`,
      'source/plugin.wasm': readFileSync(join(source, 'plugin.wasm')),
      'source/README.md': '# crc32\n',
      '.github/workflows/release.yml': callingWorkflow(commit, more),
    },
  });
  setRef(plugin.directory, 'refs/tags/v1.1.0', head);
  const by = { account: alice.id, workflow: false };
  refChanged(world, { repository: plugin, ref: 'refs/tags/v1.1.0', before: undefined, after: head, by });
  return { ...story, plugin };
}

const runner: Runner = {
  ours: 'plugyard/plugyard',
  identity: (claims) => sigstore.jobEnvironment(claims),
  doubles: { 'actions/setup-node': async () => ({}) },
};

function told({ jobs }: WorkflowRun) {
  const failed = jobs.flatMap(({ steps }) =>
    steps.filter(({ conclusion }) => conclusion === 'failure').map(({ log }) => log),
  );
  return { jobs: jobs.map(({ key, conclusion }) => `${key} ${conclusion}`), failed };
}

const wellDone = { jobs: ['publish/build success', 'publish/sign success', 'publish/submit success'], failed: [] };

describe('publish-plugin', () => {
  test('with a token in its environment opens the pull request, signed by the workflow on record', async () => {
    const story = await workshop(`    secrets:
      PLUGYARD_TOKEN: \${{ secrets.PLUGYARD_TOKEN }}
`);
    const { world, alice, plugin, registry, clone } = story;
    const ask = asking(world, personToken(world, alice));
    await ask('PUT /repos/alice/crc32/environments/plugyard-publish', {});
    found(plugin.environments[0]).secrets.set('PLUGYARD_TOKEN', personToken(world, alice));
    whenOpened(story, (number) => reviewed(story, number, { says: 'HOLD: waits for people' }));
    await runWorkflows(world, runner);
    const [run] = plugin.runs;
    expect(told(found(run))).toEqual(wellDone);
    const [issue] = registry.issues;
    expect(issue).toMatchObject({ title: 'Release crc32 1.1.0', author: alice.id });
    expect(run?.jobs.at(-1)?.summary).toContain('#1 HOLD: waits for people');
    const head = found(issue?.pull).head;
    git(clone, 'fetch', '--quiet', registry.directory, head);
    const check = await story.as(
      undefined,
      'check',
      '--registry',
      clone,
      '--base',
      'main',
      '--head',
      head,
      '--as',
      'alice',
      '--json',
    );
    expect(JSON.parse(check.stdout).data).toMatchObject({
      verdict: 'PASS',
      news: { signedBy: [`github:${plugin.id}:.github/workflows/release.yml`] },
    });
  });

  test('with an App that the registry has installed needs nobody’s token: the signature vouches for the release', async () => {
    const story = await workshop(`      app-id: '7'
    secrets:
      PLUGYARD_APP_KEY: \${{ secrets.PLUGYARD_APP_KEY }}
`);
    const { world, plugin, registry } = story;
    plugin.secrets.set('PLUGYARD_APP_KEY', 'a private key');
    const app = addApp(world, 'alices-app');
    const asked: unknown[] = [];
    const permissions = { contents: 'write', pull_requests: 'write' } as const;
    const makeToken: Double = async (_, inputs) => {
      asked.push(inputs);
      return { outputs: { token: appToken(world, { app, repository: registry, permissions }) } };
    };
    whenOpened(story, (number) => reviewed(story, number, { says: 'HOLD: waits for people' }));
    const doubles = { ...runner.doubles, 'actions/create-github-app-token': makeToken };
    await runWorkflows(world, { ...runner, doubles });
    expect(told(found(plugin.runs[0]))).toEqual(wellDone);
    expect(asked).toMatchObject([{ 'private-key': 'a private key', owner: 'yard', repositories: 'plugins' }]);
    const [issue] = registry.issues;
    expect(issue).toMatchObject({ title: 'Release crc32 1.1.0', author: app.bot });
    expect(issue?.pull).toMatchObject({ headRepository: registry.id, headBranch: 'plugyard/release/crc32/1.1.0' });
  });

  test('without a token ends well, with the signed release and the steps in its summary', async () => {
    const { world, plugin, registry } = await workshop();
    await runWorkflows(world, runner);
    const [run] = plugin.runs;
    expect(told(found(run))).toEqual(wellDone);
    expect(registry.issues).toEqual([]);
    const summary = run?.jobs.at(-1)?.summary ?? '';
    expect(summary).toContain('Download the artifact plugyard-signed');
    expect(summary).toContain(`- <${world.url}/yard/plugins/upload/main/registry/plugins/crc32/1.1.0>`);
    const signed = run?.artifacts.find(({ name }) => name === 'plugyard-signed');
    expect([...(signed?.files.keys() ?? [])].sort()).toEqual([
      'README.md',
      'plugin.json',
      'plugin.wasm',
      'release.sigstore.json',
    ]);
  });

  test('fails with the findings where something is to be mended', async () => {
    const { world, plugin, registry, clone } = await workshop();
    change(join(clone, 'registry/plugins/crc32/record.json'), (old) => ({ ...old, publishers: [] }));
    git(clone, 'commit', '--all', '--quiet', '--message', 'Nobody signs');
    git(registry.directory, 'fetch', '--quiet', clone, '+main:refs/heads/main');
    await runWorkflows(world, runner);
    const { jobs, failed } = told(found(plugin.runs[0]));
    expect(jobs.at(-1)).toBe('publish/submit failure');
    expect(failed.join('')).toContain('provenance/signer-is-recorded');
  });
});
