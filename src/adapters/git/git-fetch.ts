// Exists so that a pull request of a registry of any size is fetched in a fraction of a second, without a work tree.
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode, PlugyardError } from '../../errors.ts';
import { type GitConfig, runGit } from './run-git.ts';

export interface FetchOptions {
  readonly url: string;
  /** Sent as HTTP basic authentication; passed by the environment alone. */
  readonly token: string | undefined;
  /** An existing folder to make the repositories in. */
  readonly scratch: string;
}

export interface FetchedRange {
  /** A bare repository that holds the commits of base, head and merge base, and fetches what is missing as it is read. */
  readonly directory: string;
  readonly mergeBases: readonly string[];
}

/**
 * Fetches what judging a change needs: the commit graph without trees, to find the merge base, and then the three
 * commits with the trees that every judgement reads. Figures: reference "scale and start", section 3.
 */
export async function fetchRange(options: FetchOptions, base: string, head: string): Promise<FetchedRange> {
  refuseOptions(base, head);
  const graph = await initBare(options, 'graph', 'tree:0');
  await fetch(graph, ['--filter=tree:0', 'origin', base, head]);
  const output = await runGit(['merge-base', '--all', base, head], { directory: graph.directory, allowed: [1] });
  const mergeBases = output
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  const facts = await initBare(options, 'facts', 'tree:3');
  await fetchFacts(facts, [...new Set([base, head, ...mergeBases])]);
  return { directory: facts.directory, mergeBases };
}

async function fetchFacts(facts: Bare, commits: readonly string[]): Promise<void> {
  try {
    await fetch(facts, ['--depth=1', '--filter=tree:3', 'origin', ...commits]);
  } catch (error) {
    if (!hasCode(error, 'GIT_FAILED')) {
      throw error;
    }
    // A server may refuse filters by depth; without blobs is still correct, only more.
    await fetch(facts, ['--depth=1', '--filter=blob:none', 'origin', ...commits]);
  }
}

/** One more commit for a repository that `fetchRange` made, with its tree and without its history. */
export async function fetchCommit(options: FetchOptions, directory: string, commit: string): Promise<void> {
  refuseOptions(commit);
  await fetchFacts({ directory, options }, [commit]);
}

/** What the repository itself names: the tip of the branch that is the registry, and the head of a pull request. */
export async function readTips(
  options: FetchOptions,
  number: number,
): Promise<{ readonly base: string; readonly head: string | undefined }> {
  const [main, ref] = ['refs/heads/main', `refs/pull/${number}/head`];
  const output = await runGit(['ls-remote', '--quiet', '--', options.url, main, ref], {
    config: credentials(options),
  });
  const tips = new Map(
    output
      .toString('utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([commit = '', name = '']) => [name, commit]),
  );
  const base = tips.get(main);
  if (base === undefined) {
    throw new PlugyardError('REVISION_NOT_FOUND', `${options.url} has no branch main`, {
      hint: 'Push the registry to its branch main first.',
    });
  }
  return { base, head: tips.get(ref) };
}

/** A full bare clone: building the index reads everything, and the history that dates it. */
export async function cloneAll(options: FetchOptions): Promise<string> {
  const directory = await mkdtemp(join(options.scratch, 'clone-'));
  await runGit(['clone', '--quiet', '--bare', '--', options.url, directory], { config: credentials(options) });
  return directory;
}

/** Threat: what is no commit could be an option that makes git run a program. */
function refuseOptions(...commits: readonly string[]): void {
  const strange = commits.find((commit) => !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit));
  if (strange !== undefined) {
    throw new PlugyardError('REVISION_NOT_FOUND', `"${strange.slice(0, 80)}" is not the digest of a commit`);
  }
}

interface Bare {
  readonly directory: string;
  readonly options: FetchOptions;
}

async function initBare(options: FetchOptions, name: string, filter: string): Promise<Bare> {
  const directory = await mkdtemp(join(options.scratch, `${name}-`));
  await runGit(['init', '--quiet', '--bare', directory]);
  const settings = {
    'core.repositoryformatversion': '1',
    'extensions.partialclone': 'origin',
    'remote.origin.url': options.url,
    'remote.origin.promisor': 'true',
    'remote.origin.partialclonefilter': filter,
  };
  for (const [key, value] of Object.entries(settings)) {
    await runGit(['config', key, value], { directory });
  }
  return { directory, options };
}

async function fetch({ directory, options }: Bare, arguments_: readonly string[]): Promise<void> {
  await runGit(['fetch', '--quiet', '--no-tags', ...arguments_], { directory, config: credentials(options) });
}

/** The configuration that later reads of missing objects need too. */
export function credentials({ url, token }: FetchOptions): GitConfig {
  return token === undefined || !url.startsWith('https://')
    ? {}
    : { 'http.extraHeader': `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}` };
}
