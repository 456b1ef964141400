// Exists so that somebody pushes a commit in one line, with everything that follows from a push.
import { type FileChange, openRepository } from '../scratch-repository.ts';
import { refOf, setRef } from './git/refs.ts';
import { refChanged } from './refs-changed.ts';
import type { Account, Repository, World } from './state.ts';

export interface Push {
  readonly repository: Repository;
  readonly by: Account;
  readonly files: Readonly<Record<string, FileChange>>;
  /** `main` when absent; made from the default branch when it is new. */
  readonly branch?: string;
  readonly message?: string;
  /** Another parent than the tip, for a forced push. */
  readonly parent?: string;
}

/** Pushes as git would, past every rule; use git over http where a rule matters. Returns the commit. */
export function pushFiles(world: World, push: Push): string {
  const { repository, by, files, branch = 'main', message = 'A change' } = push;
  const ref = `refs/heads/${branch}`;
  const before = refOf(repository.directory, ref);
  const parent = push.parent ?? before ?? refOf(repository.directory, `refs/heads/${repository.defaultBranch}`);
  const time = Math.floor(world.now / 1000);
  const parents = parent === undefined ? [] : [parent];
  const commit = openRepository(repository.directory).commit({ files, message, parents, time });
  return pushCommit(world, { repository, by, branch, commit });
}

/** Pushes a commit that is there already, by force where it has to be. */
export function pushCommit(
  world: World,
  {
    repository,
    by,
    branch,
    commit,
  }: Pick<Push, 'repository' | 'by'> & { readonly branch: string; readonly commit: string },
): string {
  const ref = `refs/heads/${branch}`;
  const before = refOf(repository.directory, ref);
  setRef(repository.directory, ref, commit);
  refChanged(world, { repository, ref, before, after: commit, by: { account: by.id, workflow: false } });
  return commit;
}
