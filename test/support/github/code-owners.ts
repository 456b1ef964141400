// Exists so that CODEOWNERS of the base branch say who must approve a path.
import { gitAnswer } from './git/native-git.ts';
import { globMatches } from './glob-matches.ts';
import type { Repository, World } from './state.ts';
import { accountNamed } from './world.ts';

const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** The accounts of the last line that matches; members of a team each count. */
export function codeOwners(
  world: World,
  repository: Repository,
  question: { commit: string; path: string },
): readonly number[] {
  const { commit, path } = question;
  const rules = readCodeOwners(repository, commit)?.lines ?? [];
  const owners = rules.findLast(({ pattern }) => matches(pattern, path))?.owners ?? [];
  return owners.flatMap((owner) => accountsOfOwner(world, owner));
}

interface OwnersFile {
  readonly path: string;
  readonly lines: readonly OwnersLine[];
}

interface OwnersLine {
  readonly line: number;
  readonly source: string;
  readonly pattern: string;
  readonly owners: readonly string[];
}

/** The first file that is there. */
export function readCodeOwners({ directory }: Repository, revision: string): OwnersFile | undefined {
  for (const path of places) {
    const { code, text } = gitAnswer(directory, ['cat-file', 'blob', `${revision}:${path}`]);
    if (code === 0) {
      const lines = text.split('\n').map((source, at): OwnersLine => {
        const [pattern = '', ...owners] = source.replace(/#.*$/, '').trim().split(/\s+/);
        return { line: at + 1, source, pattern, owners };
      });
      return { path, lines: lines.filter(({ pattern }) => pattern !== '') };
    }
  }
  return undefined;
}

/** A slash at the start ties a pattern to the root, one at the end means all below. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.replace(/\/$/, '').includes('/');
  const inner = pattern.replace(/^\//, '').replace(/\/$/, '');
  const rooted = anchored ? inner : `**/${inner}`;
  return pattern === '*' || globMatches(rooted, path) || globMatches(`${rooted}/**`, path);
}

/** `@login` or `@organisation/team`. */
export function accountsOfOwner(world: World, owner: string): readonly number[] {
  const [name = '', slug] = owner.replace(/^@/, '').split('/');
  const account = accountNamed(world, name);
  if (slug === undefined) {
    return account === undefined ? [] : [account.id];
  }
  return [...(account?.teams.find((team) => team.slug === slug)?.members.keys() ?? [])];
}
