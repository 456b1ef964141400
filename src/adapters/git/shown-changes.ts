// Exists so that a change that no file shows is shown all the same: empty directories, and trees that git would not write.

import { registryRoot } from '../../core/model/registry-path.ts';

/** One path that differs, as `git diff-tree` prints it. */
export interface RawEntry {
  readonly path: string;
  /** `A`, `D`, `M` or `T`. */
  readonly letter: string;
  readonly before: { readonly mode: string; readonly object: string };
  readonly after: { readonly mode: string; readonly object: string };
}

/** A tree object as git stores it, by its id or another name. */
export type ReadTree = (name: string) => Promise<Buffer | undefined>;

/** As `git diff-tree` writes the mode of a directory. */
const directoryMode = '040000';

/**
 * The files of a diff with directories (`-t`), and of the directories those that say more than their files: that hold
 * none, or whose tree cannot be read, or not in one way only. Of the root, `registry` tells. Threat: an empty directory
 * takes a version, and an entry with a slash in its name hides one, while no file is listed at all.
 */
export async function shownChanges(
  entries: readonly RawEntry[],
  to: string,
  readTree: ReadTree,
): Promise<readonly RawEntry[]> {
  const files = entries.filter((entry) => !isDirectory(entry));
  const told = new Set(files.flatMap(({ path }) => ancestors(path)));
  const root: RawEntry = {
    path: registryRoot,
    letter: 'M',
    before: { mode: directoryMode, object: '' },
    after: { mode: directoryMode, object: `${to}:` },
  };
  const directories = await Promise.all(
    [root, ...entries.filter(isDirectory)].map(async (entry) => {
      const hidden = entry !== root && !told.has(entry.path);
      return hidden || (await isDisorderly(entry, to.length / 2, readTree)) ? [entry] : [];
    }),
  );
  return [...files, ...directories.flat()];
}

function isDirectory({ letter, before, after }: RawEntry): boolean {
  return (letter === 'D' ? before : after).mode === directoryMode;
}

function ancestors(path: string): readonly string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}

async function isDisorderly({ letter, after }: RawEntry, idBytes: number, readTree: ReadTree): Promise<boolean> {
  if (letter === 'D') return false;
  const content = await readTree(after.object);
  // Threat: what git calls a directory and cannot read as one is nothing that anybody has looked into.
  return content === undefined || !isOrderly(content, idBytes);
}

/** Whether every name stands once, in git's order, and is the name of one entry. */
function isOrderly(content: Buffer, idBytes: number): boolean {
  const names = new Set<string>();
  let last: Buffer = Buffer.alloc(0);
  for (let offset = 0; offset < content.length; ) {
    const space = content.indexOf(0x20, offset);
    const end = content.indexOf(0, space);
    const name = content.subarray(space + 1, end);
    const isTree = /^0*40000$/.test(content.toString('latin1', offset, space));
    // Git sorts a directory as if its name ended with a slash.
    const key = isTree ? Buffer.concat([name, Buffer.from('/')]) : name;
    const text = name.toString('latin1');
    if (text === '' || text.includes('/') || names.has(text) || Buffer.compare(last, key) >= 0) return false;
    names.add(text);
    last = key;
    offset = end + 1 + idBytes;
  }
  return true;
}
