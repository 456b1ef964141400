// Exists so that the demo and its test tell one story: submitted, judged, merged, indexed, installed, verified, run.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { formatMergeRecord } from '../../src/core/model/merge-record.ts';
import type { OidcPublisher } from '../../src/core/model/publisher.ts';
import type { Report } from '../../src/core/model/report.ts';
import type { Signer } from '../../src/ports.ts';
import { buildHostile } from '../plugins/build.ts';
import type { WorkflowClaims } from '../support/local-sigstore.ts';
import { type ActionRun, runAction } from '../support/run-action.ts';
import { runCliIn } from '../support/run-cli.ts';
import { runPlugin } from '../support/run-plugin.ts';
import type { RunnablePlugin } from '../support/runnable-plugin.ts';
import type { SigstoreProcess } from '../support/sigstore-process.ts';
import { compileWat } from './compile-wat.ts';
import {
  alice,
  alicesWorkflow,
  bob,
  commitAll,
  copyRelease,
  createRegistry,
  git,
  makeSigner,
  mallory,
  type Person,
  projectRoot,
  sign,
  writeJson,
} from './scratch-registry.ts';

/** One pull request and what the Action said of it. */
export interface Judged {
  readonly branch: string;
  readonly author: Person;
  readonly run: ActionRun;
  readonly report: Report;
}

export interface Story {
  /** The registry, a git repository. */
  readonly registry: string;
  readonly scratch: string;
  readonly alicesKey: Signer;
}

export function beginStory(scratch: string, sigstore?: SigstoreProcess): Story {
  const registry = join(scratch, 'registry');
  const alicesKey = makeSigner();
  createRegistry(registry, alicesKey, sigstore?.trustedRoot);
  return { registry, scratch, alicesKey };
}

/** Alice's release workflow builds crc32 1.1.0 from its tag and signs it, without any key. */
export async function submitKeylessRelease(story: Story, sigstore: SigstoreProcess): Promise<Judged> {
  git(story.registry, 'switch', '--quiet', '--create', 'crc32-1.1.0', 'main');
  const release = copyRelease(story.registry, { from: 'crc32/1.0.0', to: 'crc32/1.1.0' }, { version: '1.1.0' });
  const signed = await runCliIn(
    { folder: release, environment: sigstore.jobEnvironment(claimsOf(alicesWorkflow, 'refs/tags/v1.1.0')) },
    ...['sign', '.', ...sigstore.options],
  );
  if (signed.exitCode !== 0) {
    throw new Error(signed.stderr);
  }
  return await submit(story, alice, 'crc32 1.1.0');
}

/** What GitHub says of a run of a workflow. */
function claimsOf(
  { repository, repositoryId, ownerId, workflow }: OidcPublisher,
  ref: string,
): Partial<WorkflowClaims> {
  const workflowRef = `${repository}/${workflow}@${ref}`;
  return {
    repository,
    repository_id: String(repositoryId),
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id: String(ownerId),
    ref,
    workflow_ref: workflowRef,
    job_workflow_ref: workflowRef,
  };
}

/** Alice, who owns csv-table, publishes an update that asks for nothing new. */
export async function submitGoodRelease(story: Story): Promise<Judged> {
  git(story.registry, 'switch', '--quiet', '--create', 'csv-table-1.1.0', 'main');
  const release = copyRelease(story.registry, { from: 'csv-table/1.0.0', to: 'csv-table/1.1.0' }, { version: '1.1.0' });
  writeFileSync(join(release, 'CHANGELOG.md'), '# 1.1.0\n\nSays in the README that empty cells stay empty.\n');
  await sign(release, story.alicesKey);
  return await submit(story, alice, 'csv-table 1.1.0');
}

/** Alice goes on to the next major version of what csv-table needs. */
export async function submitNextMajor(story: Story): Promise<Judged> {
  git(story.registry, 'switch', '--quiet', '--create', 'csv-to-json-2.0.0', 'main');
  const paths = { from: 'csv-to-json/1.0.0', to: 'csv-to-json/2.0.0' };
  await sign(copyRelease(story.registry, paths, { version: '2.0.0' }), story.alicesKey);
  return await submit(story, alice, 'csv-to-json 2.0.0');
}

/** Bob brings a plugin that nobody knows yet. */
export async function submitNewPlugin(story: Story): Promise<Judged> {
  git(story.registry, 'switch', '--quiet', '--create', 'leap-year', 'main');
  const bobsKey = makeSigner();
  const directory = join(story.registry, 'registry/plugins/leap-year');
  const release = join(directory, '1.0.0');
  writeJson(join(directory, 'record.json'), { format: 1, owners: [bob], publishers: [bobsKey.publisher] });
  writeJson(join(release, 'plugin.json'), {
    plugyard: 1,
    name: 'leap-year',
    version: '1.0.0',
    description: 'Says whether a year of the Gregorian calendar is a leap year.',
    license: 'MIT',
    abi: 'raw',
    functions: { is_leap: { examples: [{ input: [2024], output: 1 }] } },
  });
  writeFileSync(join(release, 'plugin.wasm'), await compileWat(join(import.meta.dirname, 'leap-year.wat')));
  await sign(release, bobsKey);
  return await submit(story, bob, 'leap-year 1.0.0');
}

/** Mallory wraps other bytes, which talk to the network, in Alice's genuine signature. */
export async function submitHostileRelease(story: Story): Promise<Judged> {
  git(story.registry, 'switch', '--quiet', '--create', 'slugify-1.2.0', 'main');
  const release = copyRelease(story.registry, { from: 'slugify/1.1.0', to: 'slugify/1.2.0' }, { version: '1.2.0' });
  writeFileSync(join(release, 'plugin.wasm'), await buildHostile());
  const genuine = readFileSync(join(story.registry, 'registry/plugins/slugify/1.1.0/plugin.wasm.sigstore.json'));
  writeFileSync(join(release, 'plugin.wasm.sigstore.json'), genuine);
  return await submit(story, mallory, 'slugify 1.2.0');
}

/** Merges a pull request that passed, with the record that the review writes into the merge commit. */
export function merge(story: Story, { branch, author, report, run }: Judged): string {
  const [base, head] = [git(story.registry, 'rev-parse', 'main'), git(story.registry, 'rev-parse', branch)];
  const record = formatMergeRecord({
    base,
    head,
    submitter: author.id,
    verdict: report.verdict === 'PASS' ? 'PASS' : 'HOLD',
    catalogue: report.catalogue,
    report: nodeHasher(readFileSync(run.outputs['report'] ?? '')),
    review: 'auto',
    reviewers: [],
    overrides: [],
  });
  git(story.registry, 'switch', '--quiet', 'main');
  git(story.registry, 'merge', '--quiet', '--no-ff', branch, '--message', `Merge ${branch}\n\n${record}`);
  return git(story.registry, 'rev-parse', 'HEAD');
}

export interface Built {
  readonly run: ActionRun;
  readonly published: string;
}

/** Builds the published tree with the Action, as the first job after a push to main would. */
export async function build(story: Story, name = 'public'): Promise<Built> {
  const published = join(story.scratch, name);
  const run = await runAction({
    inputs: { command: 'deploy', repository: story.registry, out: published },
    event: {},
    env: { GITHUB_SHA: git(story.registry, 'rev-parse', 'main') },
    scratch: join(story.scratch, `${name}-build`),
  });
  return { run, published };
}

export interface Deploy {
  readonly built: ActionRun;
  readonly signed: ActionRun;
  readonly published: string;
}

interface DeploySecrets {
  readonly onlineKey: string;
  readonly sigstore: SigstoreProcess;
}

/** Builds the published tree and signs it, as the jobs that follow a push to main would. */
export async function deploy(story: Story, name: string, { onlineKey, sigstore }: DeploySecrets): Promise<Deploy> {
  const { run: built, published } = await build(story, name);
  const { url } = sigstore;
  const workflow = { ...alicesWorkflow, repository: 'example/registry', workflow: '.github/workflows/registry.yml' };
  const signed = await runAction({
    inputs: { command: 'sign', repository: story.registry, out: published, fulcio: url, rekor: url, tsa: url },
    event: {},
    env: { PLUGYARD_SIGNING_KEY: onlineKey, ...sigstore.jobEnvironment(claimsOf(workflow, 'refs/heads/main')) },
    scratch: join(story.scratch, `${name}-sign`),
  });
  const failed = [built, signed].find(({ exitCode }) => exitCode !== 0);
  if (failed !== undefined) {
    throw new Error(`The deploy failed:\n${failed.stdout}\n${failed.stderr}`);
  }
  return { built, signed, published };
}

/** Runs an installed plugin with what is installed beside it. */
export async function runInstalled(
  project: string,
  name: string,
  call: { readonly function: string; readonly input: unknown },
): Promise<unknown> {
  const lockfile = JSON.parse(readFileSync(join(project, 'plugyard.lock'), 'utf8')) as {
    plugins: Record<string, unknown>;
  };
  const installed = Object.keys(lockfile.plugins).map((plugin) => readInstalled(project, plugin));
  const plugin = installed.find(({ manifest }) => manifest.name === name);
  if (plugin === undefined) {
    throw new Error(`${name} is not installed`);
  }
  return await runPlugin(plugin, call, { dependencies: installed.filter((other) => other !== plugin) });
}

/** Builds `dist/`, which the Action and the CLI run from. */
export function buildDist(): void {
  execFileSync(execPath, [join(projectRoot, 'src/generate/bundle.ts')], { stdio: ['ignore', 'ignore', 'inherit'] });
}

function readInstalled(project: string, name: string): RunnablePlugin {
  const file = join(project, 'plugins', name.replace(/^@/, '').replace('/', '--'));
  return {
    manifest: JSON.parse(readFileSync(`${file}.plugin.json`, 'utf8')) as RunnablePlugin['manifest'],
    wasm: new Uint8Array(readFileSync(`${file}.wasm`)),
  };
}

async function submit(story: Story, author: Person, title: string): Promise<Judged> {
  const head = commitAll(story.registry, title);
  const branch = git(story.registry, 'branch', '--show-current');
  const base = git(story.registry, 'rev-parse', 'main');
  const run = await runAction({
    inputs: { command: 'check' },
    event: { pull_request: { number: 1, title, user: author, base: { sha: base }, head: { sha: head } } },
    env: { GITHUB_SERVER_URL: 'file://', GITHUB_REPOSITORY: story.registry },
    scratch: join(story.scratch, `check-${branch}`),
  });
  git(story.registry, 'switch', '--quiet', 'main');
  if (run.outputs['report'] === undefined) {
    throw new Error(`The Action gave no report:\n${run.stdout}\n${run.stderr}`);
  }
  const report = JSON.parse(readFileSync(run.outputs['report'], 'utf8')) as Report;
  return { branch, author, run, report };
}
