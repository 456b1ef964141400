// Exists so that refs written by the API obey the same rules as a push.
import { forbidden, invalid, Refusal } from './answer.ts';
import { git, gitAnswer } from './git/native-git.ts';
import { refOf, setRef } from './git/refs.ts';
import { mayBypass, rulesFor } from './mergeability.ts';
import { refChanged } from './refs-changed.ts';
import type { Repository, Token, World } from './state.ts';

export interface RefWrite {
  readonly repository: Repository;
  readonly ref: string;
  /** `undefined` deletes. */
  readonly to: string | undefined;
  readonly token: Token;
  readonly force?: boolean;
  /** A merge through the API has met the rules for pull requests already. */
  readonly merge?: boolean;
}

export function writeRef(world: World, write: RefWrite): void {
  const { repository, ref, to, token, force = false } = write;
  const before = refOf(repository.directory, ref);
  const forward = before === undefined || to === undefined || isAncestor(repository, before, to);
  if (!forward && !force) {
    throw invalid('Update is not a fast forward');
  }
  mustObey(world, write, { before, forward });
  mustLeaveWorkflows(write, before);
  setRef(repository.directory, ref, to);
  refChanged(world, { repository, ref, before, after: to, by: token });
}

/** An app changes no workflow, not even by a merge, unless it was given `workflows: write`; a workflow's token never is. */
function mustLeaveWorkflows({ repository, to, token }: RefWrite, before: string | undefined): void {
  if (
    token.app === undefined ||
    to === undefined ||
    before === undefined ||
    token.permissions['workflows'] === 'write'
  ) {
    return;
  }
  const changed = git(repository.directory, ['diff-tree', '-r', '--name-only', before, to, '--', '.github/workflows']);
  if (changed !== '') {
    throw forbidden(
      `refusing to allow a GitHub App to create or update workflow \`${changed.split('\n')[0]}\` without \`workflows\` permission`,
    );
  }
}

function isAncestor(repository: Repository, before: string, after: string): boolean {
  return gitAnswer(repository.directory, ['merge-base', '--is-ancestor', before, after]).code === 0;
}

/** The types of rules that forbid a change of a ref; the same as the update hook knows. */
function mustObey(world: World, write: RefWrite, change: { before: string | undefined; forward: boolean }): void {
  const { repository, ref, to, token, merge = false } = write;
  const { before, forward } = change;
  const forbids: Readonly<Record<string, boolean>> = {
    creation: before === undefined,
    deletion: to === undefined,
    update: before !== undefined && to !== undefined,
    non_fast_forward: !forward,
    pull_request: !merge && before !== undefined && to !== undefined,
    required_status_checks: !merge && before !== undefined && to !== undefined,
  };
  const broken = rulesFor(repository, ref).filter(
    ({ type, ruleset }) => forbids[type] === true && !mayBypass(world, repository, { ruleset, token }),
  );
  if (broken.length > 0) {
    throw new Refusal(
      merge ? 405 : 422,
      `Repository rule violations found\n\n${broken.map(({ type }) => type).join(', ')}`,
    );
  }
}
