// The printed workflow of a registry, on a GitHub of our own: a push becomes a signed site, and the Action judges a pull request from a fork.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateKey } from '../../src/adapters/keys/generate-key.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { IndexRoot } from '../../src/core/model/index-root.ts';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import type { Shard } from '../../src/core/model/shard.ts';
import { parseActionPin } from '../../src/core/setup/action-pin.ts';
import { buildWorkflow } from '../../src/core/setup/workflows.ts';
import { commitAll, createRegistry, makeSigner } from '../demo/scratch-registry.ts';
import { accepted } from '../support/builders.ts';
import { asking } from '../support/github/ask.ts';
import { breakRequests } from '../support/github/faults.ts';
import { gitEnvironment } from '../support/github/git/native-git.ts';
import { refOf } from '../support/github/git/refs.ts';
import { pushFiles } from '../support/github/push-files.ts';
import { startGitHub } from '../support/github/start-github.ts';
import type { WorkflowRun } from '../support/github/workflow-state.ts';
import { fireSchedule } from '../support/github/workflows/fire-schedule.ts';
import { enableActions } from '../support/github/workflows/make-runs.ts';
import { runWorkflows } from '../support/github/workflows/run-workflows.ts';
import type { Runner } from '../support/github/workflows/runner.ts';
import { addAccount, addRepository, found, personToken, repositoryNamed } from '../support/github/world.ts';
import { runCli } from '../support/run-cli.ts';
import { type SigstoreProcess, startSigstoreProcess } from '../support/sigstore-process.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const pin = `plugyard/plugyard@${'a'.repeat(40)}`;

let sigstore: SigstoreProcess;
beforeAll(async () => {
  sigstore = await startSigstoreProcess();
});
afterAll(() => sigstore.stop());

const runner: Runner = { ours: 'plugyard/plugyard', identity: (claims) => sigstore.jobEnvironment(claims) };

/** The workflows that a new registry gets, with the local Sigstore in place of the public one. */
function workflowText(name: 'check' | 'deploy' | 'maintain'): string {
  const services = ['fulcio', 'rekor', 'tsa'].map((service) => `          ${service}: ${sigstore.url}\n`).join('');
  const plan = { action: accepted(parseActionPin(pin)), url: 'https://yard.example/', private: false };
  const { text } = buildWorkflow(name, plan);
  return text
    .replace('          command: sign\n', `          command: sign\n${services}`)
    .replace(/ {10}index: .*\n/, '');
}

/** A complete registry with one key for everything, and its workflows. */
async function registryFolder(place: string): Promise<{ readonly directory: string; readonly key: string }> {
  const [directory, key] = [newFolder('registry'), join(newFolder('key'), 'registry.key')];
  createRegistry(directory, makeSigner());
  const file = join(directory, 'registry/registry.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), releases: { url: place } }));
  writeFileSync(key, generateKey('ed25519').privateKey, { mode: 0o600 });
  expect((await runCli(directory, 'registry', 'trust', 'init', '--single-key', key)).exitCode).toBe(0);
  mkdirSync(join(directory, '.github/workflows'), { recursive: true });
  for (const name of ['check', 'deploy', 'maintain'] as const) {
    writeFileSync(join(directory, `.github/workflows/${name}.yml`), workflowText(name));
  }
  commitAll(directory, 'The registry');
  return { directory, key: readFileSync(key, 'utf8') };
}

/** Yard's registry as somebody has it who followed the guide: pages by workflow, the key in an environment of main alone. */
async function deployed() {
  const world = await startGitHub(newFolder('github'));
  const { directory, key } = await registryFolder(`${world.url}/yard/registry/releases/download/`);
  const yard = addAccount(world, 'yard');
  const registry = addRepository(world, { owner: yard, name: 'registry' });
  const token = personToken(world, yard);
  const ask = asking(world, token);
  const environment = '/repos/yard/registry/environments/plugyard-signing';
  const policy = { protected_branches: false, custom_branch_policies: true };
  await ask('POST /repos/yard/registry/pages', { build_type: 'workflow' });
  await ask(`PUT ${environment}`, { deployment_branch_policy: policy });
  await ask(`POST ${environment}/deployment-branch-policies`, { name: 'main' });
  registry.environments[0]?.secrets.set('PLUGYARD_SIGNING_KEY', key);
  enableActions(world);
  const url = `${world.url.replace('://', `://yard:${token}@`)}/yard/registry.git`;
  await promisify(execFile)('git', ['push', '--quiet', url, 'HEAD:main'], { cwd: directory, env: gitEnvironment() });
  await runWorkflows(world, runner);
  return { world, registry, yard };
}

/** Conclusions by job, and the logs of what failed. */
function told({ jobs }: WorkflowRun) {
  const failed = jobs.flatMap(({ steps }) =>
    steps.filter(({ conclusion }) => conclusion === 'failure').map(({ log }) => log),
  );
  return { jobs: jobs.map(({ key, conclusion }) => `${key} ${conclusion}`), failed };
}

test('a push to main is built, signed and published; a pull request from a fork is judged with reading rights', async () => {
  const { world, registry } = await deployed();
  const [run] = registry.runs;
  expect(told(found(run))).toEqual({
    jobs: ['build success', 'sign success', 'pages success', 'alarm success'],
    failed: [],
  });
  expect(run?.jobs.map(({ permissions }) => permissions).slice(0, 3)).toEqual([
    { metadata: 'read', contents: 'read' },
    { metadata: 'read', contents: 'write', id_token: 'write', attestations: 'write' },
    { metadata: 'read', pages: 'write', id_token: 'write' },
  ]);
  const site = await fetch(`${world.url}/pages/yard/registry/tuf/timestamp.json`);
  expect(((await site.json()) as { signed: { version: number } }).signed.version).toBe(1);
  expect(refOf(registry.directory, 'refs/heads/plugyard-metadata')).toMatch(/^[0-9a-f]{40}$/);
  const bundle = await fetch(`${world.url}/pages/yard/registry/index-root.sigstore.json`);
  expect(bundle.status).toBe(200);
  // What the token of the workflow pushed started nothing.
  expect(registry.runs).toHaveLength(1);

  const mallory = addAccount(world, 'mallory');
  const asMallory = asking(world, personToken(world, mallory));
  await asMallory('POST /repos/yard/registry/forks');
  const fork = found(repositoryNamed(world, 'mallory', 'registry'));
  pushFiles(world, {
    repository: fork,
    by: mallory,
    branch: 'evil',
    files: { 'registry/plugins/slugify/record.json': '{}\n' },
  });
  await asMallory('POST /repos/yard/registry/pulls', { title: 'Mine', head: 'mallory:evil', base: 'main' });
  await runWorkflows(world, runner);
  const judged = found(registry.runs[1]);
  expect(judged).toMatchObject({ event: 'pull_request', fromFork: true, conclusion: 'failure' });
  expect(judged.jobs[0]).toMatchObject({
    permissions: { metadata: 'read', contents: 'read' },
    summary: expect.stringContaining('FAIL'),
  });
});

test('releases are made of what was merged, the index names them, and the next deploy does not ask for them again', async () => {
  const { world, registry, yard } = await deployed();
  const shown = registry.releases.map(({ tag, assets }) => [tag, ...assets.map(({ name }) => name)]);
  expect(shown).toContainEqual(['slugify@1.0.0', 'plugin.wasm', 'plugin.wasm.sigstore.json']);
  const site = `${world.url}/pages/yard/registry`;
  const root = (await (await fetch(`${site}/index-root.json`)).json()) as IndexRoot;
  const reference = found(root.shards['slugify' as PluginName]);
  const shard = (await (await fetch(`${site}/index/${reference.sha256}.json`)).json()) as Shard;
  const { artifact } = found(shard.releases.find(({ version }) => version === '1.0.0'));
  const address = `${world.url}/yard/registry/releases/download/slugify%401.0.0/plugin.wasm`;
  expect(artifact?.urls).toContain(address);
  const held = new Uint8Array(await (await fetch(address)).arrayBuffer());
  expect(nodeHasher(held)).toBe(artifact?.sha256);

  // Not one request about releases: each of them would fail.
  breakRequests(world, { path: /\/releases/, answer: { status: 404 }, times: 1000 });
  const ask = asking(world, personToken(world, yard));
  await ask('POST /repos/yard/registry/actions/workflows/deploy.yml/dispatches', { ref: 'main' });
  await runWorkflows(world, runner);
  expect(told(found(registry.runs.at(-1)))).toMatchObject({ failed: [] });
  expect(registry.runs).toHaveLength(2);
});

test('the upkeep starts a deploy that did not come and tells people; the deploy that ends well closes the issue', async () => {
  const { world, registry } = await deployed();
  const alarms = () => registry.issues.map(({ title, state, body }) => ({ title, state, body }));
  expect(alarms()).toEqual([]);
  // The world stands still in January; by the clock of this machine the last deploy was long ago.
  fireSchedule(world, registry, '41 5 * * *');
  await runWorkflows(world, {
    ...runner,
    before: (_, { key }) => void (key === 'build' && expect(alarms()).toHaveLength(1)),
  });
  const [upkeep, deploy] = registry.runs.slice(1);
  expect(told(found(upkeep))).toEqual({ jobs: ['upkeep success', 'alarm success'], failed: [] });
  expect(upkeep?.jobs.map(({ permissions }) => permissions)).toEqual([
    { metadata: 'read', actions: 'write' },
    { metadata: 'read', issues: 'write' },
  ]);
  expect(deploy).toMatchObject({ event: 'workflow_dispatch', conclusion: 'success' });
  const body = expect.stringMatching(/^- No deploy has ended well for more than nine days[\s\S]*\/actions\/runs\/\d+$/);
  expect(alarms()).toEqual([{ title: 'The registry needs somebody', state: 'closed', body }]);
});

test('a deploy that fails opens an issue', async () => {
  const { world, registry, yard } = await deployed();
  pushFiles(world, { repository: registry, by: yard, files: { 'registry/policy.json': '{}' } });
  await runWorkflows(world, runner);
  expect(registry.runs.at(-1)).toMatchObject({ conclusion: 'failure' });
  expect(registry.issues).toMatchObject([
    { state: 'open', body: expect.stringContaining('could not be built, signed or published') },
  ]);
});

test('a change of a released file, pushed past every rule, is not published until administrators let it through', async () => {
  const { world, registry, yard } = await deployed();
  const conclusions = () =>
    registry.runs.map(({ jobs }) => jobs.map(({ key, conclusion }) => `${key} ${conclusion}`).join());
  const push = (files: Readonly<Record<string, string>>) => pushFiles(world, { repository: registry, by: yard, files });
  const commit = push({ 'registry/plugins/slugify/1.0.0/README.md': '# Another\n' });
  await runWorkflows(world, runner);
  expect(conclusions()[1]).toBe('build failure,sign skipped,pages skipped,alarm success');
  expect(told(found(registry.runs[1])).failed.join()).toMatch(
    new RegExp(`REGISTRY_INVALID: .*${commit}: change/released-is-frozen`),
  );
  expect(registry.issues).toMatchObject([{ state: 'open' }]);
  push({ [`registry/trust/accepted/${commit}.json`]: '{ "format": 1, "reason": "We have read it." }\n' });
  await runWorkflows(world, runner);
  expect(conclusions()[2]).toBe('build success,sign success,pages success,alarm success');
  expect(found(registry.runs[2]).jobs[0]?.summary).toContain(`Let through by administrators: ${commit}`);
  expect(registry.issues).toMatchObject([{ state: 'closed' }]);
});
