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
  /** Writes an object as it is, valid or not, and returns its digest. */
  object(kind: 'blob' | 'tree' | 'commit', content: Uint8Array): string;
  /** Moves a branch; `main` is HEAD. */
  point(branch: string, commit: string): void;
}

/** A new bare repository in an empty folder. */
export function createRepository(directory: string): ScratchRepository {
  const repository = openRepository(directory);
  repository.git('init', '--quiet', '--bare', '--initial-branch=main');
  return repository;
}

/** One that is there already. */
export function openRepository(directory: string): ScratchRepository {
  const run = (arguments_: readonly string[], input?: Uint8Array): string =>
    execFileSync('git', [...arguments_], {
      cwd: directory,
      env: cleanEnvironment(),
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
      ...(input === undefined ? {} : { input }),
    })
      .toString('utf8')
      .replace(/\n$/, '');
  return {
    directory,
    git: (...arguments_) => run(arguments_),
    commit: (plan) => run(['fast-import', '--quiet'], commitStream(plan)),
    object: (kind, content) => run(['hash-object', '-t', kind, '-w', '--literally', '--stdin'], content),
    point: (branch, commit) => {
      run(['update-ref', `refs/heads/${branch}`, commit]);
    },
  };
}

/** Where git wants to put what it imports; gone afterwards, so that no branch moves. */
const importRef = 'refs/import/commit';

/** One process makes a commit with all its files: see git-fast-import(1). */
function commitStream({ files = {}, message = 'A change', parents, time = 1_767_225_600, zone = '+0000' }: CommitPlan) {
  const [first, ...others] = parents;
  return Buffer.concat([
    line(`commit ${importRef}`),
    line('mark :1'),
    line('author A Tester <tester@example.com> 1000000000 +0000'),
    line(`committer A Tester <tester@example.com> ${time} ${zone}`),
    ...data(message),
    ...(first === undefined ? [] : [line(`from ${first}`)]),
    ...others.map((parent) => line(`merge ${parent}`)),
    ...Object.entries(files).flatMap(([path, change]) => fileLines(quoted(path), change)),
    line(''),
    line('get-mark :1'),
    // The ref goes as it came.
    line(`reset ${importRef}`),
    line(`from ${'0'.repeat(40)}`),
    line(''),
  ]);
}

function fileLines(path: string, change: FileChange): readonly Buffer[] {
  if (change === null) {
    return [line(`D ${path}`)];
  }
  if (typeof change === 'string' || change instanceof Uint8Array) {
    return [line(`M 100644 inline ${path}`), ...data(change)];
  }
  return 'commit' in change
    ? [line(`M ${change.mode} ${change.commit} ${path}`)]
    : [line(`M ${change.mode} inline ${path}`), ...data(change.content)];
}

function quoted(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

function data(content: string | Uint8Array): readonly Buffer[] {
  const bytes = Buffer.from(content);
  return [line(`data ${bytes.length}`), bytes, line('')];
}

function line(text: string): Buffer {
  return Buffer.from(`${text}\n`);
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
