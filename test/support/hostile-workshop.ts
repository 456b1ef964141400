// Exists so that hostile commits are made in one repository, by plumbing where git's porcelain would refuse.
import { baseRegistry, type Content, encode, type FileMap, toBytes } from './case-registry.ts';
import type { FileChange, ScratchRepository } from './scratch-repository.ts';

/** Something that is no plain file: a link to its content, a program, a foreign commit. */
export class OddEntry {
  readonly mode: '100755' | '120000' | '160000';
  readonly content: string;

  constructor(mode: OddEntry['mode'], content: string) {
    this.mode = mode;
    this.content = content;
  }
}

/** One entry of a tree object, exactly as it is to be written. */
export interface RawEntry {
  readonly mode: string;
  readonly name: string | Uint8Array;
  readonly object: string;
}

export class Workshop {
  readonly scratch: ScratchRepository;
  /** The registry that every case starts from. */
  readonly start: string;

  constructor(scratch: ScratchRepository) {
    this.scratch = scratch;
    this.start = this.commit(baseRegistry);
    scratch.point('main', this.start);
  }

  /** A commit on the first parent, with the others merged. */
  commit(files: FileMap, ...parents: readonly string[]): string {
    return this.scratch.commit({ files: toChanges(files), parents });
  }

  /** The same with other words and another date than usual. */
  dated(files: FileMap, parent: string, told: { readonly message: string; readonly time: number }): string {
    return this.scratch.commit({ files: toChanges(files), parents: [parent], ...told });
  }

  blob(content: Content): string {
    return this.scratch.object('blob', toBytes(content));
  }

  /** The object that stands at a path of a commit. */
  at(commit: string, path: string): string {
    return this.scratch.git('rev-parse', `${commit}:${path}`);
  }

  tree(entries: readonly RawEntry[]): string {
    const lines = entries.flatMap(({ mode, name, object }) => [
      encode(`${mode} `),
      typeof name === 'string' ? encode(name) : name,
      Uint8Array.of(0),
      Buffer.from(object, 'hex'),
    ]);
    return this.scratch.object('tree', Buffer.concat(lines));
  }

  /** A commit on a parent in which one directory has other entries, in whatever order and under whatever names. */
  graft(parent: string, directory: string, change: (entries: readonly RawEntry[]) => readonly RawEntry[]): string {
    const names = directory === '' ? [] : directory.split('/');
    const places = names.map((_, index) => names.slice(0, index).join('/'));
    const written = this.tree(change(this.entries(parent, directory)));
    const root = places.reduceRight((object, place, index) => {
      const name = names[index] ?? '';
      const others = this.entries(parent, place).filter((entry) => entry.name !== name);
      return this.tree(sorted([...others, { mode: '40000', name, object }]));
    }, written);
    return this.scratch.git('commit-tree', root, '-p', parent, '-m', 'A change');
  }

  /** What a directory holds; nothing where there is none. */
  entries(commit: string, directory: string): readonly RawEntry[] {
    const listed = this.scratch.git('ls-tree', '-z', `${commit}:${directory}`).split('\0');
    return listed
      .filter((line) => line !== '')
      .map((line) => {
        const [mode = '', , object = ''] = line.slice(0, line.indexOf('\t')).split(' ');
        return { mode: mode.replace(/^0/, ''), name: line.slice(line.indexOf('\t') + 1), object };
      });
  }
}

function toChanges(files: FileMap): Readonly<Record<string, FileChange>> {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, toChange(content)]));
}

function toChange(content: Content | null): FileChange {
  if (content === null) return null;
  if (!(content instanceof OddEntry)) return toBytes(content);
  const { mode, content: text } = content;
  return mode === '160000' ? { mode, commit: text } : { mode, content: text };
}

/** In the order that git demands: a directory as if its name ended with a slash. */
export function sorted(entries: readonly RawEntry[]): readonly RawEntry[] {
  return [...entries].sort((left, right) => Buffer.compare(sortKey(left), sortKey(right)));
}

function sortKey({ mode, name }: RawEntry): Buffer {
  return Buffer.concat([Buffer.from(name), Buffer.from(mode === '40000' ? '/' : '')]);
}
