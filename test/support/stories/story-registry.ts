// Exists so that stories begin with what an operator has after `plugyard registry init`: real workflows, real rules, a few plugins.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { generateKey } from '../../../src/adapters/keys/generate-key.ts';
import { workflowNames } from '../../../src/core/setup/workflow.ts';
import { buildWorkflow } from '../../../src/core/setup/workflows.ts';
import { type FileMap, record, release, toBytes } from '../case-registry.ts';
import { runCliIn } from '../run-cli.ts';
import { testKey } from '../test-keys.ts';

const actionPin: string = `plugyard/plugyard@${'a'.repeat(40)}`;

interface StoryPeople {
  /** Runs the registry. */
  readonly yard: Person;
  /** Reviews. */
  readonly rita: Person;
  /** Owns every plugin there is. */
  readonly ann: Person;
  /** Owns some of them too. */
  readonly bob: Person;
}

interface Person {
  readonly login: string;
  readonly id: number;
}

export interface StoryRegistry {
  readonly url: string;
  readonly private?: boolean;
  readonly people: StoryPeople;
  /** Signed 1.0.0 of each; those of `shared` belong to bob as well. */
  readonly plugins: readonly string[];
  readonly shared?: readonly string[];
  /** Who runs the registry beside yard. */
  readonly administrators?: readonly (keyof StoryPeople)[];
  /** More files, or other ones; `null` leaves one out. */
  readonly files?: FileMap;
  /** Where the files of releases are held; nowhere when absent. */
  readonly releases?: string;
  /** Whether it is the repository of the Action as well, with the workflows of such a one. */
  readonly own?: boolean;
  /** Whether a deploy is done; else its workflow is one that does nothing. */
  readonly deploys?: boolean;
}

const noDeploy = `name: deploy
on:
  workflow_dispatch:
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: 'true'
`;

/** The job that only advises, left out where a story is about something else: each of its runs takes a second. */
export const withoutCheck: FileMap = { '.github/workflows/check.yml': null };

/** Signs everything in a registry that deploys. */
export const onlineKey: string = generateKey('ed25519').privateKey;

/** The key of a person, which is the same in every run. */
export const keyOf: typeof testKey = testKey;

/** The files of a new registry, as the built CLI writes them, with people and plugins. */
export async function storyFiles(folder: string, story: StoryRegistry): Promise<Record<string, Uint8Array>> {
  const { yard, rita } = story.people;
  const others = (story.administrators ?? []).map((login) => story.people[login]);
  mkdirSync(folder, { recursive: true });
  const told = await runCliIn(
    { folder },
    ...['registry', 'init', '.', '--name', 'Yard', '--url', story.url, '--action', actionPin],
    ...['--administrator', `${yard.login}:${yard.id}`, ...(story.private === true ? ['--private'] : [])],
  );
  if (told.exitCode !== 0) throw new Error(told.stderr);
  if (story.deploys === true) {
    writeFileSync(join(folder, 'registry.key'), onlineKey, { mode: 0o600 });
    const signed = await runCliIn({ folder }, 'registry', 'trust', 'init', '--single-key', 'registry.key');
    if (signed.exitCode !== 0) throw new Error(signed.stderr);
    rmSync(join(folder, 'registry.key'));
  }
  const written = Object.fromEntries(
    filesBelow(folder).map((path) => [relative(folder, path), new Uint8Array(readFileSync(path))]),
  );
  const registry = JSON.parse(readFileSync(join(folder, 'registry/registry.json'), 'utf8')) as object;
  const changes: FileMap = {
    ...(story.deploys === true ? {} : { '.github/workflows/deploy.yml': noDeploy }),
    'registry/registry.json': {
      ...registry,
      administrators: [yard, ...others].map(accountOf),
      reviewers: [accountOf(rita)],
      ...(story.releases === undefined ? {} : { releases: { url: story.releases } }),
    },
    ...(story.own === true ? ownFiles(story) : {}),
    ...(await pluginFiles(story)),
    ...story.files,
  };
  const changed = Object.entries(changes).flatMap(([path, content]) =>
    content === null ? [] : [[path, toBytes(content)] as const],
  );
  const kept = Object.entries(written).filter(([path]) => changes[path] !== null);
  return Object.fromEntries([...kept, ...changed]);
}

/** What builds the Action, and the workflows that run it; as in this repository, but for the address of the index. */
function ownFiles({ url }: StoryRegistry): FileMap {
  const root = resolve(import.meta.dirname, '../../..');
  const parts = ['src', 'package.json', 'package-lock.json', 'tsconfig.json', 'action.yml', 'test/corpus/package.json'];
  const paths = execFileSync('git', ['ls-files', '-coz', '--exclude-standard', '--', ...parts], {
    cwd: root,
    encoding: 'utf8',
  }).split('\0');
  const sources = paths
    .filter((path) => existsSync(join(root, path)) && path !== '')
    .map((path) => [path, new Uint8Array(readFileSync(join(root, path)))]);
  const plan = { action: 'own', url, private: false } as const;
  const workflows = workflowNames.map((name) => buildWorkflow(name, plan)).map(({ path, text }) => [path, text]);
  return Object.fromEntries([...sources, ...workflows]) as FileMap;
}

async function pluginFiles({ people: { ann, bob }, plugins, shared = [] }: StoryRegistry): Promise<FileMap> {
  const key = keyOf(ann.login);
  const files = await Promise.all(
    plugins.map(async (name) => ({
      [`registry/plugins/${name}/record.json`]: record(
        shared.includes(name) ? [ann, bob].map(accountOf) : [accountOf(ann)],
        [key.publisher],
      ),
      ...(await release({ name, version: '1.0.0', key })),
    })),
  );
  return Object.assign({}, ...files) as FileMap;
}

export function accountOf({ login, id }: Person): Person {
  return { login, id };
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('.plugyard-state'));
}
