// Exists so that native git is the only store of code: one call, one answer.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { trusting } from '../certificate.ts';
import { rememberedIf } from './remembered.ts';
import { refuseByRules } from './update-hook.ts';

/** Settings that GitHub's servers show to clients. */
const settings: readonly (readonly [string, string])[] = [
  ['http.receivepack', 'true'],
  ['uploadpack.allowFilter', 'true'],
  ['uploadpack.allowAnySHA1InWant', 'true'],
  ['receive.hideRefs', 'refs/pull'],
  ['gc.auto', '0'],
  ['receive.autogc', 'false'],
  ['core.hooksPath', 'hooks'],
];

/** `network`: the repository whose objects are shared, both ways. */
export function createBareRepository(directory: string, network?: string): void {
  for (const folder of ['hooks', 'refs/heads', 'refs/tags', 'refs/pull']) {
    mkdirSync(join(directory, folder), { recursive: true });
  }
  writeFileSync(join(directory, 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(directory, 'hooks/update'), refuseByRules, { mode: 0o755 });
  const lines = settings.map(([name, value]) => {
    const [section = '', key = ''] = name.split('.');
    return `[${section}]\n\t${key} = ${value}\n`;
  });
  writeFileSync(join(directory, 'config'), `[core]\n\trepositoryformatversion = 0\n\tbare = true\n${lines.join('')}`);
  if (network === undefined) {
    mkdirSync(join(directory, 'objects/pack'), { recursive: true });
    mkdirSync(join(directory, 'objects/info'));
  } else {
    symlinkSync(join(network, 'objects'), join(directory, 'objects'));
  }
}

/** What git printed, without the last line break; throws when git fails. */
export function git(directory: string, arguments_: readonly string[], input: string | Uint8Array = ''): string {
  return gitBytes(directory, arguments_, { input }).toString('utf8').replace(/\n$/, '');
}

interface GitOptions {
  readonly input?: string | Uint8Array;
  readonly index?: string;
}

export function gitBytes(
  directory: string,
  arguments_: readonly string[],
  { input = '', index }: GitOptions = {},
): Buffer {
  return execFileSync('git', [...arguments_], {
    cwd: directory,
    env: { ...gitEnvironment(), ...(index === undefined ? {} : { GIT_INDEX_FILE: index }) },
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
    input,
  });
}

/** For questions that git answers with its exit code. */
export function gitAnswer(
  directory: string,
  arguments_: readonly string[],
): { readonly code: number; readonly text: string } {
  const { status, stdout } = spawnSync('git', [...arguments_], {
    cwd: directory,
    env: gitEnvironment(),
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status ?? -1, text: stdout.toString('utf8').replace(/\n$/, '') };
}

/** The commit, or whatever a revision names; `undefined` when there is none. */
export function resolveRevision(directory: string, revision: string, type = 'commit'): string | undefined {
  const ask = () =>
    gitAnswer(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{${type}}`]);
  // What a whole digest names stays what it is, once it is there.
  const isDigest = /^[0-9a-f]{40}$/.test(revision);
  const { code, text } = isDigest
    ? rememberedIf(['object', directory, revision, type], ask, (one) => one.code === 0)
    : ask();
  return code === 0 ? text : undefined;
}

export interface GitPerson {
  readonly name: string;
  readonly email: string;
  /** As `2026-01-01T00:00:00Z`. */
  readonly date: string;
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: GitPerson;
  readonly committer: GitPerson;
}

export function writeCommit(directory: string, { tree, parents, message, author, committer }: NewCommit): string {
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${personLine(author)}`,
    `committer ${personLine(committer)}`,
    '',
    message,
  ];
  return git(directory, ['hash-object', '-t', 'commit', '-w', '--stdin'], lines.join('\n'));
}

function personLine({ name, email, date }: GitPerson): string {
  const clean = (text: string): string => text.replace(/[<>\n]/g, '');
  return `${clean(name)} <${clean(email)}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
}

export function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
  return {
    ...own,
    GIT_SSL_CAINFO: trusting.GIT_SSL_CAINFO,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'GitHub',
    GIT_AUTHOR_EMAIL: 'noreply@github.com',
    GIT_COMMITTER_NAME: 'GitHub',
    GIT_COMMITTER_EMAIL: 'noreply@github.com',
  };
}

export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  /** `null` removes the path. */
  readonly sha: string | null;
}

/** The tree of a commit or tree with some paths changed. */
export function changedTree(directory: string, base: string | undefined, changes: readonly TreeChange[]): string {
  const index = join(directory, `index-${randomUUID()}`);
  gitBytes(directory, ['read-tree', base ?? '--empty'], { index });
  const lines = changes.map(
    ({ path, mode, sha }) => `${sha === null ? '0' : mode} ${sha ?? '0'.repeat(40)}\t${path}\0`,
  );
  gitBytes(directory, ['update-index', '-z', '--add', '--index-info'], { index, input: lines.join('') });
  const tree = gitBytes(directory, ['write-tree', '--missing-ok'], { index }).toString('utf8').trim();
  rmSync(index, { force: true });
  return tree;
}
