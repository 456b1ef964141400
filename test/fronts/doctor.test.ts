// `plugyard doctor` of the built CLI, on a GitHub of our own: a new registry, its settings one by one, and what is left to do.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { metadataFormat } from '../../src/adapters/tuf/metadata-format.ts';
import type { Sha256 } from '../../src/core/model/digest.ts';
import type { Timestamp } from '../../src/core/model/timestamp.ts';
import { asking } from '../support/github/ask.ts';
import { trusting } from '../support/github/certificate.ts';
import { pushFiles } from '../support/github/push-files.ts';
import { startGitHub } from '../support/github/start-github.ts';
import type { Account, Repository, World } from '../support/github/state.ts';
import { actionsApp, addAccount, addRepository, appToken, personToken } from '../support/github/world.ts';
import { runCli, runCliIn } from '../support/run-cli.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const repository = '/repos/yard/registry';

interface Place {
  readonly world: World;
  readonly registry: Repository;
  readonly yard: Account;
  readonly files: Readonly<Record<string, string>>;
}

/** What `registry init` writes, on main; the settings are those of any new repository. */
async function newRegistry(more: readonly string[] = []): Promise<Place> {
  const world = await startGitHub(newFolder('github'));
  const yard = addAccount(world, 'yard');
  const folder = newFolder('registry');
  const url = `${world.url}/pages/yard/registry/`;
  const pin = `plugyard/plugyard@${'a'.repeat(40)}`;
  const options = ['--name', 'Yard', '--url', url, '--administrator', `yard:${yard.id}`, '--action', pin, ...more];
  expect((await runCli(folder, 'registry', 'init', '.', ...options)).exitCode).toBe(0);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = Object.fromEntries(
    paths
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
      .filter((path) => !path.startsWith('.plugyard-state'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
  const registry = addRepository(world, { owner: yard, name: 'registry', isPrivate: more.includes('--private') });
  pushFiles(world, { repository: registry, by: yard, files });
  return { world, registry, yard, files };
}

async function doctor({ world }: Place, token: string | undefined, ...more: readonly string[]) {
  const environment = { ...trusting, ...(token === undefined ? {} : { GITHUB_TOKEN: token }) };
  const api = ['--api', `${world.url}/api/v3`];
  return await runCliIn(
    { folder: newFolder('cwd'), environment },
    'doctor',
    '--repository',
    'yard/registry',
    ...api,
    ...more,
  );
}

/** Everything that the guide of a new registry asks for. */
async function setAll({ world, registry, yard, files }: Place): Promise<void> {
  const ask = asking(world, personToken(world, yard));
  const must = async (line: string, body: unknown): Promise<void> => {
    expect([line, (await ask(line, body)).status < 300]).toEqual([line, true]);
  };
  await must(`POST ${repository}/rulesets`, JSON.parse(files['.github/ruleset.json'] ?? ''));
  await must(`POST ${repository}/pages`, { build_type: 'workflow' });
  await must(`PUT ${repository}/actions/permissions`, { enabled: true, sha_pinning_required: true });
  for (const name of ['plugyard-signing', 'github-pages']) {
    const policy = { protected_branches: false, custom_branch_policies: true };
    await must(`PUT ${repository}/environments/${name}`, { deployment_branch_policy: policy });
    await must(`POST ${repository}/environments/${name}/deployment-branch-policies`, { name: 'main' });
  }
  const now = Date.now();
  const time = (days: number): Timestamp =>
    `${new Date(now + days * 86_400_000).toISOString().slice(0, 19)}Z` as Timestamp;
  const snapshot = { version: 1, size: 1, sha256: 'a'.repeat(64) as Sha256 };
  const bytes = metadataFormat.write({
    role: 'timestamp',
    version: 1,
    signedAt: time(-1.1),
    expires: time(12.9),
    snapshot,
  });
  if (registry.pages !== null) registry.pages.site = new Map([['tuf/timestamp.json', bytes]]);
}

interface Failing {
  readonly token?: string;
  readonly repository?: string;
  readonly exitCode: number;
  readonly code: string;
}

describe('plugyard doctor', () => {
  test('tells everything that a new repository still needs, with what to do', async () => {
    const place = await newRegistry();
    const run = await doctor(place, personToken(place.world, place.yard));
    expect(run.exitCode).toBe(1);
    for (const words of [
      'x Rules: No active rule of main is of the type pull_request',
      'x Environments: The environment plugyard-signing is missing',
      'x Pages: There are no pages',
      'x Actions: An action may be named by a tag',
      '? Signatures: The timestamp cannot be read',
      'fix: Choose the source "GitHub Actions".',
    ]) {
      expect(run.stdout).toContain(words);
    }
    expect(run.stdout).toMatch(/\d+ to look at: \d+ wrong, 1 not known\.\n$/);
  });

  test('finds nothing once the guide was followed, and prints the age of the timestamp', async () => {
    const place = await newRegistry();
    await setAll(place);
    const run = await doctor(place, personToken(place.world, place.yard));
    expect(run).toMatchObject({ exitCode: 0, stderr: 'Looking at yard/registry ...\n' });
    expect(run.stdout).toMatch(
      /^Yard\ntimestamp {2}signed \S+Z, 1 days ago; holds 12 more days\n\nEverything is set as it must be\.\n$/,
    );
  });

  test('as JSON', async () => {
    const place = await newRegistry();
    await setAll(place);
    place.registry.allow.merge = false;
    const run = await doctor(place, personToken(place.world, place.yard), '--json');
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({
      ok: false,
      data: { registry: 'Yard', findings: [{ setting: 'General', state: 'wrong' }], timestamp: { age: 1, left: 12 } },
    });
  });

  test('a token that may see little leaves parts unknown, and names what it needs', async () => {
    const place = await newRegistry();
    await setAll(place);
    const { world, registry } = place;
    const token = appToken(world, { app: actionsApp(world), repository: registry, permissions: { contents: 'read' } });
    const run = await doctor(place, token);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/\? Secrets: It could not be read: .*The token needs secrets: read/);
    expect(run.stdout).toContain('? Actions: It could not be read');
  });

  test('CODEOWNERS that name nobody', async () => {
    const place = await newRegistry();
    await setAll(place);
    const text = (place.files['.github/CODEOWNERS'] ?? '').replaceAll('@yard', '@nobody');
    pushFiles(place.world, { repository: place.registry, by: place.yard, files: { '.github/CODEOWNERS': text } });
    const run = await doctor(place, personToken(place.world, place.yard));
    expect(run.stdout).toContain(
      'x Code owners: Line 2 of .github/CODEOWNERS is not in force: Unknown owner on line 2',
    );
  });

  test('a private registry is compared as one', async () => {
    const place = await newRegistry(['--private']);
    const run = await doctor(place, personToken(place.world, place.yard));
    expect(run.stdout).not.toContain('There are no pages');
    place.registry.isPrivate = false;
    expect((await doctor(place, personToken(place.world, place.yard))).stdout).toContain('The repository is public');
  });

  test.each([
    ['an unknown token', { token: 'ghp_unknown', exitCode: 7, code: 'FORGE_FORBIDDEN' }],
    ['another repository', { repository: 'yard/other', exitCode: 1, code: 'REGISTRY_INVALID' }],
    ['no repository at all', { repository: 'yard', exitCode: 2, code: 'USAGE' }],
  ] as readonly [string, Failing][])('%s', async (_, { token, repository: named, exitCode, code }) => {
    const run = await doctor(await newRegistry(), token, ...(named === undefined ? [] : ['--repository', named]));
    expect(run).toMatchObject({ exitCode, stderr: expect.stringContaining(code) });
  });
});
