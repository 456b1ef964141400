// Exists so that a pull request's files are what native git finds between two trees, told as GitHub tells them.
import { gitBytes } from './native-git.ts';
import { remembered } from './remembered.ts';

export interface ChangedFile {
  readonly sha: string;
  readonly filename: string;
  readonly previous?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  readonly additions: number;
  readonly deletions: number;
  readonly patch?: string;
}

/** No more files than these are ever listed. */
const mostFiles = 3000;
/** Beyond these lines or bytes of diff in all, a file has no patch. */
const mostLines = 20_000;
const mostBytes = 1_000_000;

/** Compared are the trees of two commits, renames found as GitHub finds them. */
export function changedFiles(directory: string, from: string, to: string): readonly ChangedFile[] {
  return remembered(['files', directory, from, to], () => askedFiles(directory, from, to));
}

function askedFiles(directory: string, from: string, to: string): readonly ChangedFile[] {
  const options = [
    'diff-tree',
    '-r',
    '-M',
    '--no-commit-id',
    '--full-index',
    '-z',
    '--raw',
    '--numstat',
    '-p',
    '--no-color',
  ];
  const reader = new FieldReader(gitBytes(directory, [...options, from, to]).toString('utf8'));
  const changes = readChanges(reader);
  const numbers = changes.map(() => readNumbers(reader));
  const sections = readPatches(reader.rest());
  const patches = withinLimits(
    changes.map(({ status }) => sections.splice(0, status === 'changed' ? 2 : 1).join('\n')),
  );
  return changes.map((change, at) => {
    const patch = patches[at];
    const count = numbers[at] ?? { additions: 0, deletions: 0 };
    return { ...change, ...count, ...(patch === undefined ? {} : { patch }) };
  });
}

type Change = Pick<ChangedFile, 'sha' | 'filename' | 'previous' | 'status'>;

/** Fields that end with a zero byte, and what comes after the last of them. */
class FieldReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAt(start: string): boolean {
    return this.#text.startsWith(start, this.#at);
  }

  next(): string {
    const end = this.#text.indexOf('\0', this.#at);
    const field = this.#text.slice(this.#at, end);
    this.#at = end + 1;
    return field;
  }

  /** The patches; a zero byte of their own stands before them. */
  rest(): string {
    return this.#text.slice(this.#at).replace(/^\0/, '');
  }
}

/** `:<mode> <mode> <old> <new> <kind>`, then the path; two of them where it moved. */
function readChanges(reader: FieldReader): readonly Change[] {
  const changes: Change[] = [];
  while (reader.isAt(':')) {
    const [, , old = '', blob = '', kind = ''] = reader.next().split(' ');
    const moved = /^[RC]/.test(kind);
    const first = reader.next();
    const status = statuses[kind[0] ?? ''] ?? 'modified';
    const sha = kind === 'D' ? old : blob;
    changes.push(moved ? { sha, filename: reader.next(), previous: first, status } : { sha, filename: first, status });
  }
  return changes;
}

/** `<added> <removed> <path>`; where it moved, the path is empty and two follow. */
function readNumbers(reader: FieldReader): Pick<ChangedFile, 'additions' | 'deletions'> {
  const [additions = '', deletions = '', path = ''] = reader.next().split('\t');
  if (path === '') {
    reader.next();
    reader.next();
  }
  return { additions: Number(additions) || 0, deletions: Number(deletions) || 0 };
}

/** A change of type is two sections: the old is removed, the new is added. Patches stop where all before were too long. */
function withinLimits(patches: readonly string[]): readonly (string | undefined)[] {
  let [lines, bytes] = [0, 0];
  return patches.map((patch) => {
    lines += patch.split('\n').length;
    bytes += patch.length;
    return patch === '' || lines > mostLines || bytes > mostBytes ? undefined : patch;
  });
}

/** What the list of a pull request's files shows of them. */
export function listedFiles(files: readonly ChangedFile[]): readonly ChangedFile[] {
  return files.slice(0, mostFiles);
}

const statuses: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** From the first `@@` of each file; binary files have none. */
function readPatches(text: string): string[] {
  return text
    .split(/^diff --git .*$/m)
    .slice(1)
    .map((part) => {
      const start = part.search(/^@@ /m);
      return start === -1 ? '' : part.slice(start).replace(/\n$/, '');
    });
}
