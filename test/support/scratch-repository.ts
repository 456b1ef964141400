// Exists so that tests make any git history in a few lines, hostile ones too, with native git and without a work tree.
import { execFileSync } from 'node:child_process';
import { env } from 'node:process';

/** A text is a plain file; `null` deletes; a link's content is its target, a submodule's its commit. */
export type FileChange =
  | string
  | Uint8Array
  | null
  | { readonly mode: '100755' | '120000'; readonly content: string }
  | { readonly mode: '160000'; readonly commit: string };

interface CommitPlan {
  readonly files?: Readonly<Record<string, FileChange>>;
  readonly message?: string | Uint8Array;
  /** The first is the one whose tree is changed; none makes a root commit. */
  readonly parents: readonly string[];
  /** Committer time in seconds. */
  readonly time?: number;
  /** Where the committer lives, as `+0200`. */
  readonly zone?: string;
}

export interface ScratchRepository {
  readonly directory: string;
  /** What git printed, without the last line break. */
  git(...arguments_: readonly string[]): string;
  /** Makes a commit and returns its digest; no branch moves. */
  commit(plan: CommitPlan): string;
  /** Moves a branch; `main` is HEAD. */
  point(branch: string, commit: string): void;
}

/** A new bare repository in an empty folder. */
export function createRepository(directory: string): ScratchRepository {
  const run = (arguments_: readonly string[], input?: string | Uint8Array, more: NodeJS.ProcessEnv = {}): string =>
    execFileSync('git', [...arguments_], {
      cwd: directory,
      env: { ...cleanEnvironment(), ...more },
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
      ...(input === undefined ? {} : { input }),
    })
      .toString('utf8')
      .replace(/\n$/, '');
  run(['init', '--quiet', '--bare', '--initial-branch=main']);
  const entry = ([path, change]: [string, FileChange]): string => {
    if (change === null) {
      return `0 ${'0'.repeat(40)}\t${path}\0`;
    }
    if (typeof change === 'object' && 'commit' in change) {
      return `${change.mode} ${change.commit}\t${path}\0`;
    }
    const { mode, content } =
      typeof change === 'string' || change instanceof Uint8Array ? { mode: '100644', content: change } : change;
    return `${mode} ${run(['hash-object', '-w', '--stdin'], content)}\t${path}\0`;
  };
  return {
    directory,
    git: (...arguments_) => run(arguments_),
    commit: ({ files = {}, message = 'A change', parents, time = 1_767_225_600, zone = '+0000' }) => {
      run(['read-tree', ...(parents[0] === undefined ? ['--empty'] : [parents[0]])]);
      run(['update-index', '-z', '--index-info'], Object.entries(files).map(entry).join(''));
      const date = `${time} ${zone}`;
      return run(
        ['commit-tree', run(['write-tree']), ...parents.flatMap((parent) => ['-p', parent]), '-F', '-'],
        message,
        { GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: '1000000000 +0000' },
      );
    },
    point: (branch, commit) => {
      run(['update-ref', `refs/heads/${branch}`, commit]);
    },
  };
}

function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
  const person = { NAME: 'A Tester', EMAIL: 'tester@example.com' };
  return {
    ...own,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: person.NAME,
    GIT_AUTHOR_EMAIL: person.EMAIL,
    GIT_COMMITTER_NAME: person.NAME,
    GIT_COMMITTER_EMAIL: person.EMAIL,
  };
}
