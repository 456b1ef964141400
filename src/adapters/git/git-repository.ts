// Exists so that a registry in git is read with native git: commits, trees and blobs, never a work tree.
import type { ChangedFile } from '../../core/model/change.ts';
import type { Timestamp } from '../../core/model/timestamp.ts';
import { PlugyardError } from '../../errors.ts';
import type { HistoryCommit, Repository, Tree, TreeEntry, TreeFile } from '../../ports.ts';
import { GitObjects } from './git-objects.ts';
import { type GitConfig, runGit } from './run-git.ts';

/** Opens the repository that holds a directory; `config` is for clones that fetch missing objects as they are read. */
export function openRepository(directory: string, config: GitConfig = {}): Repository {
  const objects = new GitObjects(directory, config);
  const git = (...arguments_: readonly string[]): Promise<Buffer> => runGit(arguments_, { directory, config });
  return {
    resolve: (revision) => resolveCommit(revision, directory),
    mergeBases: async (left, right) => {
      const output = await runGit(['merge-base', '--all', left, right], { directory, allowed: [1] });
      return lines(output.toString('utf8'));
    },
    changes: async (from, to) => parseRawDiff(await git('diff-tree', '-r', '-z', '--raw', '--no-renames', from, to)),
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
      return parseHistory(await git(...historyArguments, commit, '--', path));
    },
    close: () => objects.close(),
  };
}

type Git = (...arguments_: readonly string[]) => Promise<Buffer>;

async function resolveCommit(revision: string, directory: string): Promise<string> {
  // Threat: a revision that starts with a hyphen would be an option.
  if (!/^[A-Za-z0-9_@{}^~./-]+$/.test(revision) || revision.startsWith('-')) {
    throw new PlugyardError('REVISION_NOT_FOUND', `"${revision.slice(0, 80)}" is not a revision`);
  }
  const output = await runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], {
    directory,
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
    read: (path, maxBytes) => objects.read(`${commit}:${path}`, maxBytes),
    list: async (directory) => {
      const output = await git('ls-tree', '-z', commit, '--', `${directory}/`);
      return records(output).map((record) => toEntry(record, directory));
    },
    walk: async (directory) => {
      const output = await git('ls-tree', '-r', '-z', '-l', commit, '--', `${directory}/`);
      return records(output).flatMap(toFile);
    },
  };
}

/** `<mode> <type> <object>\t<path>`. */
function toEntry(record: string, directory: string): TreeEntry {
  const [mode = ''] = record.split(' ', 1);
  return {
    name: record.slice(record.indexOf('\t') + directory.length + 2),
    kind: mode === '040000' ? 'directory' : mode.startsWith('100') ? 'file' : 'other',
  };
}

/** `<mode> <type> <object> <size>\t<path>`; links and submodules are no files. */
function toFile(record: string): readonly TreeFile[] {
  const tab = record.indexOf('\t');
  const [mode = '', , , size] = record.slice(0, tab).split(/ +/);
  return mode.startsWith('100') ? [{ path: record.slice(tab + 1), size: Number(size) }] : [];
}

/** `:<old mode> <new mode> <old object> <new object> <status>\0<path>\0`. */
function parseRawDiff(output: Buffer): readonly ChangedFile[] {
  const parts = records(output);
  const changes: ChangedFile[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [oldMode = '', newMode = '', , , letter = ''] = (parts[index] ?? '').slice(1).split(' ');
    const status = letter === 'A' ? 'added' : letter === 'D' ? 'deleted' : 'modified';
    changes.push({ path: parts[index + 1] ?? '', status, mode: status === 'deleted' ? oldMode : newMode });
  }
  return changes;
}

const recordStart = '\u0001';

const historyArguments: readonly string[] = [
  'log',
  '--first-parent',
  '--reverse',
  '--full-history',
  '--diff-merges=first-parent',
  '--no-renames',
  '--diff-filter=A',
  '--name-only',
  '-z',
  '--sparse',
  `--format=${'%x01'}%H%n%cI%n%B%x02`,
];

/** Every first-parent commit, also those that add nothing below the path, so that their number is the sequence. */
function parseHistory(output: Buffer): readonly HistoryCommit[] {
  return output
    .toString('utf8')
    .split(recordStart)
    .slice(1)
    .map((record) => {
      const [head = '', names = ''] = record.split('\u0002');
      const [commit = '', time = '', ...message] = head.split('\n');
      return {
        commit,
        time: toTimestamp(time),
        message: message.join('\n'),
        added: names
          .split('\0')
          .map((name) => name.replace(/^\n+/, ''))
          .filter((name) => name !== ''),
      };
    });
}

function toTimestamp(iso: string): Timestamp {
  return new Date(iso).toISOString().replace(/\.\d{3}Z$/, 'Z') as Timestamp;
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
