// Exists so that tests of authors begin where they do: a registry on a GitHub of our own, Alice with her key, and a release in a folder.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateKey } from '../../src/adapters/keys/generate-key.ts';
import { openKey } from '../../src/adapters/keys/open-key.ts';
import { commitAll, copyRelease, createRegistry, git, sign, writeJson } from '../demo/scratch-registry.ts';
import { trusting } from './github/certificate.ts';
import { startGitHub } from './github/start-github.ts';
import type { Account, Repository, World } from './github/state.ts';
import { accountOf, actionsApp, addAccount, addRepository, found, newId, personToken, stamp } from './github/world.ts';
import { type CommandRun, runCliIn } from './run-cli.ts';

export interface AuthorStory {
  readonly world: World;
  /** `yard/plugins`. */
  readonly registry: Repository;
  readonly yard: Account;
  readonly alice: Account;
  readonly bob: Account;
  readonly mallory: Account;
  /** A clone of the registry. */
  readonly clone: string;
  /** An empty folder that is removed after the test. */
  readonly folder: string;
  /** Alice's private key, in a file. */
  readonly key: string;
  /** What commands need to find this GitHub. */
  readonly environment: Readonly<Record<string, string>>;
  /** Runs a command as somebody, with the repository in the environment; as nobody without an account. */
  readonly as: (who: Account | undefined, ...words: readonly string[]) => Promise<CommandRun>;
}

interface Beginning {
  /** Of another Sigstore than the public one. */
  readonly trustedRoot?: string;
  /** Changes the clone before the registry gets it. */
  readonly prepare?: (clone: string, alice: Account, world: World) => void;
}

export async function authorStory(
  newFolder: (name: string) => string,
  { trustedRoot, prepare }: Beginning = {},
): Promise<AuthorStory> {
  const world = await startGitHub(newFolder('github'));
  const [yard, alice, bob, mallory] = ['yard', 'alice', 'bob', 'mallory'].map((login) => addAccount(world, login)) as [
    Account,
    Account,
    Account,
    Account,
  ];
  const registry = addRepository(world, { owner: yard, name: 'plugins' });
  const [clone, folder] = [newFolder('clone'), newFolder('alice')];
  const { privateKey } = generateKey('ed25519');
  const key = join(folder, 'alice.key');
  writeFileSync(key, privateKey, { mode: 0o600 });
  createRegistry(clone, openKey(privateKey), trustedRoot);
  settle(clone, { yard, alice });
  prepare?.(clone, alice, world);
  commitAll(clone, 'The people of this test');
  git(registry.directory, 'fetch', '--quiet', clone, 'main:refs/heads/main');
  git(clone, 'remote', 'add', 'origin', `${world.url}/yard/plugins.git`);
  const environment = {
    ...trusting,
    GITHUB_API_URL: `${world.url}/api/v3`,
    GITHUB_SERVER_URL: world.url,
    PLUGYARD_REPOSITORY: 'yard/plugins',
  };
  const tokens = new Map([yard, alice, bob, mallory].map((who) => [who, personToken(world, who)]));
  return {
    world,
    registry,
    yard,
    alice,
    bob,
    mallory,
    clone,
    folder,
    key,
    environment,
    as: async (who, ...words) => {
      const token = who === undefined ? {} : { GH_TOKEN: tokens.get(who) ?? '' };
      return await runCliIn({ folder, environment: { ...environment, ...token } }, ...words);
    },
  };
}

/** Yard runs the registry, and Alice owns what she owns, by the numbers that they have here. */
function settle(clone: string, { yard, alice }: { readonly yard: Account; readonly alice: Account }): void {
  const [operator, owner] = [yard, alice].map(({ login, id }) => ({ login, id }));
  change(join(clone, 'registry/registry.json'), (old) => ({
    ...old,
    administrators: [operator],
    reviewers: [operator],
  }));
  for (const plugin of ['slugify', 'csv-table', 'csv-to-json', 'crc32']) {
    change(join(clone, 'registry/plugins', plugin, 'record.json'), (old) => ({ ...old, owners: [owner] }));
  }
}

export function change(path: string, edit: (old: object) => object): void {
  writeJson(path, edit(JSON.parse(readFileSync(path, 'utf8')) as object));
}

/** `<folder>/release`: the next version of slugify, signed with Alice's key. */
export async function nextRelease({ clone, folder, key }: AuthorStory, changes: object = {}): Promise<string> {
  const to = '../../next-release';
  const release = copyRelease(clone, { from: 'slugify/1.1.0', to }, { version: '1.2.0', ...changes });
  const target = join(folder, 'release');
  renameSync(release, target);
  await sign(target, openKey(readFileSync(key, 'utf8')));
  return target;
}

interface Told {
  /** What the status says after the number, such as `PASS: merging`. */
  readonly says: string;
  /** Of our comment. */
  readonly body?: string;
  readonly labels?: readonly string[];
}

/** The registry's own account says something of a pull request, as the review does. */
export function reviewed({ world, registry }: AuthorStory, number: number, { says, body, labels = [] }: Told): void {
  const issue = found(registry.issues.find((one) => one.number === number));
  const creator = accountOf(world, actionsApp(world).bot).id;
  const [createdAt, sha] = [stamp(world), found(issue.pull).head];
  registry.statuses.push({
    id: newId(world),
    sha,
    context: 'plugyard/verdict',
    state: says.startsWith('PASS') ? 'success' : 'pending',
    description: `#${number} ${says}`,
    targetUrl: null,
    creator,
    createdAt,
  });
  if (body !== undefined) {
    issue.comments.push({ id: newId(world), author: creator, createdAt, updatedAt: createdAt, body, reactions: [] });
  }
  for (const name of labels) {
    const label = { id: newId(world), name, color: '000000', description: null };
    registry.labels.push(label);
    issue.labels.push(label.id);
  }
}

/** Does so as soon as a pull request is opened. */
export function whenOpened(story: AuthorStory, then: (number: number) => void): void {
  story.world.listeners.push(({ name, payload }) => {
    if (name === 'pull_request' && payload['action'] === 'opened') then(Number(payload['number']));
  });
}
