// Exists so that what a diff lists is what every reader of the tree finds, or is told.
import type { Tree, TreeEntry } from '../../ports.ts';

/** So many directories are looked into; a change of more touches more than one release, and fails for that. */
const maxDirectories = 200;

type Listing = ReadonlyMap<string, TreeEntry['kind']>;

/**
 * The files that the directories on their way do not list, each once. Threat: a tree whose entries are out of order,
 * doubled or named with a slash is compared in one way and read in another; a release in it would be there for some.
 */
export async function findStray(head: Tree, paths: readonly string[]): Promise<ReadonlySet<string>> {
  // A folder has been listed by its disk, and is no tree of git.
  if (head.commit === undefined) return new Set();
  const known = new Map<string, Promise<Listing>>();
  const list = (directory: string): Promise<Listing> => {
    const listing = known.get(directory) ?? head.list(directory).then(toListing);
    known.set(directory, listing);
    return listing;
  };
  const isListed = async (path: string, kind: TreeEntry['kind']): Promise<boolean> => {
    const end = path.lastIndexOf('/');
    const directory = path.slice(0, Math.max(0, end));
    if (known.size >= maxDirectories && !known.has(directory)) return true;
    const found = (await list(directory)).get(path.slice(end + 1));
    return found === kind && (directory === '' || (await isListed(directory, 'directory')));
  };
  const stray = new Set<string>();
  for (const path of paths) {
    if (!(await isListed(path, 'file'))) stray.add(path);
  }
  return stray;
}

/** A name that stands there twice is neither of the two. */
function toListing(entries: readonly TreeEntry[]): Listing {
  const listing = new Map<string, TreeEntry['kind']>();
  for (const { name, kind } of entries) listing.set(name, listing.has(name) ? 'other' : kind);
  return listing;
}
