// Exists so that the last signed metadata lies in git: a branch that everybody can read, and that only moves forward.
import { PlugyardError } from '../../errors.ts';
import type { MetadataBranch } from '../../ports.ts';
import { openRepository } from './git-repository.ts';
import { type GitConfig, runGit } from './run-git.ts';

const branch = 'refs/heads/plugyard-metadata';
const identity: GitConfig = {
  'user.name': 'plugyard',
  'user.email': 'plugyard@users.noreply.github.com',
};
/** Larger than any file of metadata. */
const maxFile = 1024 * 1024;

export interface MetadataBranchOptions {
  /** A clone of the registry, bare or not; its work tree is left alone. */
  readonly directory: string;
  /** Where the branch is kept, a name or an address; the clone itself where it is absent. */
  readonly remote?: string;
  /** For the remote, such as credentials. */
  readonly config?: GitConfig;
}

export function openMetadataBranch(options: MetadataBranchOptions): MetadataBranch {
  return {
    read: async () => {
      const revision = await tipOf(options);
      return { revision, files: revision === undefined ? new Map() : await readFiles(options, revision) };
    },
    advance: async (from, files, message) => {
      const commit = await writeCommit(options, { from, files, message });
      return options.remote === undefined
        ? await moveLocal(options, from, commit)
        : await push(options, { remote: options.remote, from, commit });
    },
  };
}

async function tipOf({ directory, remote, config = {} }: MetadataBranchOptions): Promise<string | undefined> {
  const output =
    remote === undefined
      ? await runGit(['rev-parse', '--verify', '--quiet', branch], { directory, allowed: [1] })
      : await runGit(['ls-remote', '--', remote, branch], { directory, config });
  const tip = /^[0-9a-f]{40,64}/.exec(output.toString('utf8'))?.[0];
  if (tip !== undefined && remote !== undefined) {
    await runGit(['fetch', '--quiet', '--no-tags', '--', remote, tip], { directory, config });
  }
  return tip;
}

async function readFiles({ directory }: MetadataBranchOptions, commit: string): Promise<Map<string, Uint8Array>> {
  const repository = openRepository(directory);
  try {
    const tree = repository.tree(commit);
    const entries = (await tree.list('')).filter(({ kind }) => kind === 'file');
    const files = entries.map(
      async ({ name }): Promise<[string, Uint8Array]> => [name, (await tree.read(name, maxFile)) ?? new Uint8Array()],
    );
    return new Map(await Promise.all(files));
  } finally {
    await repository.close();
  }
}

interface NextCommit {
  readonly from: string | undefined;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly message: string;
}

async function writeCommit(options: MetadataBranchOptions, { from, files, message }: NextCommit): Promise<string> {
  const git = async (input: Uint8Array | undefined, ...arguments_: readonly string[]): Promise<string> => {
    const { directory } = options;
    const output = await runGit(arguments_, { directory, config: identity, ...(input === undefined ? {} : { input }) });
    return output.toString('utf8').trim();
  };
  const lines = [];
  for (const [name, bytes] of files) {
    lines.push(`100644 blob ${await git(bytes, 'hash-object', '-w', '--stdin')}\t${name}\n`);
  }
  const tree = await git(new TextEncoder().encode(lines.join('')), 'mktree');
  return await git(undefined, 'commit-tree', tree, ...(from === undefined ? [] : ['-p', from]), '-m', message);
}

async function moveLocal(
  { directory }: MetadataBranchOptions,
  from: string | undefined,
  commit: string,
): Promise<boolean> {
  const before = from ?? '0'.repeat(commit.length);
  await runGit(['update-ref', branch, commit, before], { directory, allowed: [1, 128] });
  const tip = await runGit(['rev-parse', '--verify', '--quiet', branch], { directory, allowed: [1] });
  return tip.toString('utf8').trim() === commit;
}

interface Push {
  readonly remote: string;
  readonly from: string | undefined;
  readonly commit: string;
}

/** The words of git for a branch that is no longer where it was. */
const outrun = /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|reference already exists/;

async function push(
  { directory, config = {} }: MetadataBranchOptions,
  { remote, from, commit }: Push,
): Promise<boolean> {
  const lease = `--force-with-lease=${branch}:${from ?? ''}`;
  const output = await runGit(['push', '--porcelain', lease, '--', remote, `${commit}:${branch}`], {
    directory,
    config,
    allowed: [1],
  });
  const refused = /^!.*$/m.exec(output.toString('utf8'))?.[0];
  if (refused === undefined) {
    return true;
  }
  if (outrun.test(refused)) {
    return false;
  }
  throw new PlugyardError('GIT_FAILED', `The metadata branch cannot be pushed: ${refused}`, {
    hint: 'The job needs "contents: write", and no rule may protect the branch plugyard-metadata from it.',
  });
}
