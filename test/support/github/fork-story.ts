// Exists so that tests begin where most stories begin: a registry, a fork of it, and a branch with one more file.
import { type Ask, asking } from './ask.ts';
import { pushFiles } from './push-files.ts';
import { startGitHub } from './start-github.ts';
import type { Account, Repository, World } from './state.ts';
import { addAccount, addRepository, found, personToken, repositoryNamed } from './world.ts';

export interface ForkStory {
  readonly world: World;
  /** `yard/registry`, owned by `yard`. */
  readonly registry: Repository;
  /** `ann/registry`, with the branch `csv`. */
  readonly fork: Repository;
  readonly head: string;
  readonly yard: Account;
  readonly ann: Account;
  readonly bob: Account;
  readonly asYard: Ask;
  readonly asAnn: Ask;
  /** A stranger. */
  readonly asBob: Ask;
}

export async function forkStory(folder: string): Promise<ForkStory> {
  const world = await startGitHub(folder);
  const [yard, ann, bob] = [addAccount(world, 'yard'), addAccount(world, 'ann'), addAccount(world, 'bob')];
  const registry = addRepository(world, { owner: yard, name: 'registry' });
  pushFiles(world, { repository: registry, by: yard, files: { 'README.md': 'Plugins\n', 'a/one.json': '{}\n' } });
  const [asYard, asAnn, asBob] = [yard, ann, bob].map((one) => asking(world, personToken(world, one)));
  await found(asAnn)('POST /repos/yard/registry/forks', {});
  const fork = found(repositoryNamed(world, 'ann', 'registry'));
  const head = pushFiles(world, {
    repository: fork,
    by: ann,
    branch: 'csv',
    files: { 'csv.json': '{"name":"csv"}\n' },
  });
  return {
    world,
    registry,
    fork,
    head,
    yard,
    ann,
    bob,
    asYard: found(asYard),
    asAnn: found(asAnn),
    asBob: found(asBob),
  };
}

/** The same, with pull request 1 of `ann:csv` open. */
export async function pullStory(folder: string): Promise<ForkStory> {
  const story = await forkStory(folder);
  await story.asAnn('POST /repos/yard/registry/pulls', { title: 'Add csv', head: 'ann:csv', base: 'main' });
  return story;
}
