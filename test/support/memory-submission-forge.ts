// Exists so that flows are tested over a forge that is plain values: branches with their files, pull requests, and what goes wrong.
import type { FoundPull } from '../../src/core/propose/next-step.ts';
import type { WatchedPull } from '../../src/core/review/submission-status.ts';
import { PlugyardError } from '../../src/errors.ts';
import type { BranchPlace, ForgeRepository, SubmissionForge } from '../../src/submission-forge.ts';
import { memoryTree } from './memory-tree.ts';

type Files = ReadonlyMap<string, string | undefined>;

export interface MemoryForge extends SubmissionForge {
  /** Every call that changes something, in its order. */
  readonly calls: readonly string[];
  readonly registryRepository: ForgeRepository;
  readonly forkRepository: ForgeRepository;
  /** Tips by `owner:branch`, and what each commit changes since the base. */
  readonly branches: Map<string, string>;
  readonly commits: Map<string, Files>;
  readonly pulls: Map<string, FoundPull[]>;
}

export interface Weather {
  /** How often the fork does not know the base yet. */
  unknownBase?: number;
  /** Whether the fork has any branch yet. */
  readonly emptyFork?: boolean;
  readonly cannotSync?: boolean;
  /** Somebody moves each branch before we can. */
  readonly faster?: string;
  /** The tip is where it should be, but the answer was no. */
  readonly lostAnswer?: boolean;
  readonly mayPush?: boolean;
  readonly archived?: boolean;
  readonly openPull?: Error;
  readonly tooMuch?: boolean;
  readonly watched?: readonly (Partial<WatchedPull> | Error)[];
}

const base = 'b'.repeat(40);

export function memoryForge(weather: Weather = {}): MemoryForge {
  const calls: string[] = [];
  const [branches, commits, pulls] = [
    new Map<string, string>(),
    new Map<string, Files>(),
    new Map<string, FoundPull[]>(),
  ];
  const named = (owner: string, id: number): ForgeRepository => ({
    id,
    owner,
    name: 'plugins',
    url: `https://github.com/${owner}/plugins`,
    defaultBranch: 'main',
    mayPush: owner === 'alice' || weather.mayPush === true,
    archived: weather.archived === true,
  });
  const [registryRepository, forkRepository] = [named('yard', 1), named('alice', 2)];
  const keyOf = ({ repository, branch }: BranchPlace): string => `${repository.owner}:${branch}`;
  const idOf = (bytes: Uint8Array): string => `id of ${new TextDecoder().decode(bytes)}`;
  let number = 0;
  let looks = 0;
  const write = (place: BranchPlace, commit: string, how: string): boolean => {
    calls.push(`${how} ${keyOf(place)}`);
    if (weather.faster !== undefined) branches.set(keyOf(place), weather.faster);
    else branches.set(keyOf(place), commit);
    return weather.faster === undefined && weather.lostAnswer !== true;
  };
  return {
    calls,
    registryRepository,
    forkRepository,
    branches,
    commits,
    pulls,
    whoAmI: async () => ({ person: { login: 'alice', id: 1001 } }),
    registry: async () => registryRepository,
    account: async (login) => ({ login, id: 1 }),
    identify: async (name) => ({ name, id: 1, ownerId: 2 }),
    tip: async (repository, branch) => {
      if (branch === 'main') return weather.emptyFork === true && repository.owner === 'alice' ? undefined : base;
      return branches.get(`${repository.owner}:${branch}`);
    },
    tree: (commit) => memoryTree(new Map(), { commit }),
    fork: async () => forkRepository,
    hasCommit: async () => {
      const unknown = weather.unknownBase ?? 0;
      weather.unknownBase = Math.max(0, unknown - 1);
      return unknown === 0;
    },
    sync: async () => {
      calls.push('sync');
      return weather.cannotSync !== true;
    },
    changes: async (_, place) =>
      weather.tooMuch === true ? undefined : (commits.get(branches.get(keyOf(place)) ?? '') ?? new Map()),
    fileId: idOf,
    writeCommit: async (_, { parent, files }) => {
      const before = commits.get(parent) ?? new Map();
      const after = new Map(before);
      for (const { path, bytes } of files) {
        if (bytes === undefined && before.has(path)) after.delete(path);
        else after.set(path, bytes === undefined ? undefined : idOf(bytes));
      }
      const commit = String(commits.size + 1).padStart(40, 'c');
      commits.set(commit, after);
      calls.push(`commit on ${parent.slice(0, 1)}`);
      return commit;
    },
    makeBranch: async (place, commit) => write(place, commit, 'make'),
    moveBranch: async (place, commit) => write(place, commit, 'move'),
    pullsFrom: async (place) => pulls.get(keyOf(place)) ?? [],
    openPull: async (place) => {
      calls.push(`open ${keyOf(place)}`);
      if (weather.openPull !== undefined) throw weather.openPull;
      number += 1;
      const head = branches.get(keyOf(place)) ?? '';
      pulls.set(keyOf(place), [{ number, state: 'open', head }, ...(pulls.get(keyOf(place)) ?? [])]);
      return number;
    },
    watch: async (watchedNumber) => {
      const seen = weather.watched?.[Math.min(looks, weather.watched.length - 1)] ?? {};
      looks += 1;
      if (seen instanceof Error) throw seen;
      return {
        number: watchedNumber,
        state: 'open',
        draft: false,
        head: base,
        labels: [],
        statuses: [],
        comments: [],
        ...seen,
      };
    },
  };
}

export const forbidden: PlugyardError = new PlugyardError('FORGE_FORBIDDEN', 'Resource not accessible');
