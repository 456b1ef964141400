// Exists so that a registry in git is read with native git: commits, trees and blobs, never a work tree.
import type { ChangedFile } from '../../core/model/change.ts';
import type { Timestamp } from '../../core/model/timestamp.ts';
import type { TreeDifference } from '../../core/model/tree-difference.ts';
import { PlugyardError } from '../../errors.ts';
import type { CommitText, HistoryCommit, Repository, Tree, TreeFile } from '../../ports.ts';
import { GitObjects } from './git-objects.ts';
import { parseTree } from './parse-tree.ts';
import { type GitConfig, type GitOptions, runGit } from './run-git.ts';
import { type RawEntry, shownChanges } from './shown-changes.ts';

/** Opens the repository that holds a directory; `config` is for clones that fetch missing objects as they are read. */
export function openRepository(directory: string, config: GitConfig = {}): Repository {
  const objects = new GitObjects(directory, config);
  const git = (...arguments_: readonly string[]): Promise<Buffer> => runGit(arguments_, { directory, config });
  const diff = async (from: string, to: string): Promise<readonly RawEntry[]> =>
    await shownChanges(parseRawDiff(await git(...rawDiff, from, to)), to, (name) => objects.readTree(name));
  return {
    resolve: async (revision) =>
      isFullId(revision) && (await objects.hasCommit(revision))
        ? revision
        : await resolveCommit(revision, { directory, config }),
    mergeBases: async (left, right) => {
      const output = await runGit(['merge-base', '--all', left, right], { directory, config, allowed: [1] });
      return lines(output.toString('utf8'));
    },
    changes: async (from, to) => (await diff(from, to)).map(toChange),
    differences: async (from, to) => (await diff(from, to)).map(toDifference),
    commit: async (id) => parseCommit(await git('cat-file', 'commit', await resolveCommit(id, { directory, config }))),
    tree: (commit) => openTree(commit, objects, git),
    history: async (commit, path) => {
      const shallow = (await git('rev-parse', '--is-shallow-repository')).toString('utf8').trim();
      if (shallow === 'true') {
        throw new PlugyardError(
          'HISTORY_SHALLOW',
          'The clone is shallow: the history that dates the releases is missing',
          {
            hint: 'Fetch it: git fetch --unshallow (in a workflow: actions/checkout with fetch-depth: 0).',
          },
        );
      }
      const commits = await git('log', ...historyArguments, '--format=%H%x00%ct%x00%B', commit);
      const added = await git('log', ...historyArguments, ...additionArguments, commit, '--', `:(top,literal)${path}`);
      return parseHistory(commits, parseAdditions(added));
    },
    close: () => objects.close(),
  };
}

type Git = (...arguments_: readonly string[]) => Promise<Buffer>;

/** A whole id needs no process of its own to be looked up. */
function isFullId(revision: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
}

async function resolveCommit(revision: string, options: GitOptions): Promise<string> {
  // Threat: a revision that starts with a hyphen would be an option.
  if (!/^[A-Za-z0-9_@{}^~./-]+$/.test(revision) || revision.startsWith('-')) {
    throw new PlugyardError('REVISION_NOT_FOUND', `"${revision.slice(0, 80)}" is not a revision`);
  }
  const output = await runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], {
    ...options,
    allowed: [1, 128],
  });
  // Older git repeats --end-of-options in front of the answer.
  const commit = lines(output.toString('utf8')).at(-1);
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) {
    throw new PlugyardError('REVISION_NOT_FOUND', `There is no commit ${revision} in this repository`, {
      hint: 'Fetch it first: git fetch origin',
    });
  }
  return commit;
}

function openTree(commit: string, objects: GitObjects, git: Git): Tree {
  return {
    commit,
    read: (path, maxBytes) => objects.readBlob(`${commit}:${path}`, maxBytes),
    list: async (directory) => {
      const content = await objects.readTree(`${commit}:${directory}`);
      return content === undefined ? [] : parseTree(content, commit.length / 2);
    },
    walk: async (directory) => {
      const output = await git('ls-tree', '--full-tree', '-r', '-z', '-l', commit, ...below(directory));
      return records(output).flatMap(toFile);
    },
  };
}

/** The pathspec of what lies in a directory; the root is named by nothing. */
function below(directory: string): readonly string[] {
  return directory === '' ? [] : ['--', `${directory}/`];
}

/** `<mode> <type> <object> <size>\t<path>`; links and submodules are no files. */
function toFile(record: string): readonly TreeFile[] {
  const tab = record.indexOf('\t');
  const [mode = '', , , size] = record.slice(0, tab).split(/ +/);
  return mode.startsWith('100') ? [{ path: record.slice(tab + 1), size: Number(size) }] : [];
}

const rawDiff: readonly string[] = ['diff-tree', '-r', '-t', '-z', '--raw', '--no-renames', '--no-abbrev'];

/** `:<old mode> <new mode> <old object> <new object> <status>\0<path>\0`. */
function parseRawDiff(output: Buffer): readonly RawEntry[] {
  const parts = records(output);
  const entries: RawEntry[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [mode = '', newMode = '', object = '', newObject = '', letter = ''] = (parts[index] ?? '')
      .slice(1)
      .split(' ');
    const [before, after] = [
      { mode, object },
      { mode: newMode, object: newObject },
    ];
    entries.push({ path: parts[index + 1] ?? '', letter, before, after });
  }
  return entries;
}

function toChange({ path, letter, before, after }: RawEntry): ChangedFile {
  const status = letter === 'A' ? 'added' : letter === 'D' ? 'deleted' : 'modified';
  return { path, status, mode: status === 'deleted' ? before.mode : after.mode };
}

function toDifference({ path, letter, before, after }: RawEntry): TreeDifference {
  return { path, ...(letter === 'A' ? {} : { before }), ...(letter === 'D' ? {} : { after }) };
}

/** Headers, a blank line, the message. A signature is a header of several lines, which start with a space. */
function parseCommit(output: Buffer): CommitText {
  const text = output.toString('utf8');
  const end = text.indexOf('\n\n');
  const headers = (end < 0 ? text : text.slice(0, end)).split('\n');
  return {
    parents: headers.flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : [])),
    message: end < 0 ? '' : text.slice(end + 2),
  };
}

/** Whatever a user's configuration says. */
const historyArguments: readonly string[] = [
  '--first-parent',
  '--reverse',
  '-z',
  '--encoding=UTF-8',
  '--no-show-signature',
  '--no-follow',
];

const additionArguments: readonly string[] = [
  '--format=%H',
  '--root',
  '--diff-filter=A',
  '--no-renames',
  '--no-relative',
  '--name-only',
];

/**
 * Every first-parent commit, also those that add nothing, so that their number is the sequence.
 * Threat: a message is a stranger's text and may hold any character but NUL; so NUL alone separates.
 */
function parseHistory(output: Buffer, additions: ReadonlyMap<string, readonly string[]>): readonly HistoryCommit[] {
  const parts = output.toString('utf8').split('\0');
  const commits: HistoryCommit[] = [];
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [commit = '', seconds = '', message = ''] = parts.slice(index, index + 3);
    commits.push({ commit, time: toTimestamp(seconds), message, added: additions.get(commit) ?? [] });
  }
  return commits;
}

/** `<commit>\0\n<path>\0<path>\0`; a path has a slash, a commit has none. */
function parseAdditions(output: Buffer): ReadonlyMap<string, readonly string[]> {
  const additions = new Map<string, string[]>();
  let paths: string[] = [];
  for (const record of records(output)) {
    if (/^[0-9a-f]+$/.test(record)) {
      paths = [];
      additions.set(record, paths);
    } else {
      paths.push(record.replace(/^\n/, ''));
    }
  }
  return additions;
}

function toTimestamp(seconds: string): Timestamp {
  return new Date(Number(seconds) * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z') as Timestamp;
}

function records(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((record) => record !== '');
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
