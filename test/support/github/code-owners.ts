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
  const texts = places.map((place) => gitAnswer(repository.directory, ['cat-file', 'blob', `${commit}:${place}`]));
  const lines = texts.find(({ code }) => code === 0)?.text.split('\n') ?? [];
  const rules = lines.map((line) => line.replace(/#.*$/, '').trim().split(/\s+/)).filter(([pattern]) => pattern !== '');
  const [, ...owners] = rules.findLast(([pattern = '']) => matches(pattern, path)) ?? [];
  return owners.flatMap((owner) => accountsOf(world, owner.replace(/^@/, '')));
}

/** A slash at the start ties a pattern to the root, one at the end means all below. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.replace(/\/$/, '').includes('/');
  const inner = pattern.replace(/^\//, '').replace(/\/$/, '');
  const rooted = anchored ? inner : `**/${inner}`;
  return pattern === '*' || globMatches(rooted, path) || globMatches(`${rooted}/**`, path);
}

function accountsOf(world: World, owner: string): readonly number[] {
  const [name = '', slug] = owner.split('/');
  const account = accountNamed(world, name);
  if (slug === undefined) {
    return account === undefined ? [] : [account.id];
  }
  return [...(account?.teams.find((team) => team.slug === slug)?.members.keys() ?? [])];
}
