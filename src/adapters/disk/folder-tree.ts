// Exists so that a registry that is a plain folder is read like one in git.
import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Tree, TreeEntry, TreeFile } from '../../ports.ts';
import { placeIn } from './place-in.ts';
import { readCapped } from './read-capped.ts';

/** The tree of a folder as it is now; it has no commit. Links are never followed. */
export function openFolder(root: string): Tree {
  return {
    commit: undefined,
    read: async (path, maxBytes) => {
      const place = await placeIn(root, path);
      return place === undefined ? undefined : await readCapped(place, maxBytes);
    },
    list: async (directory) => await listDirectory(await placeIn(root, directory)),
    walk: async (directory) => {
      const place = await placeIn(root, directory);
      const entries =
        place === undefined ? [] : await readdir(place, { recursive: true, withFileTypes: true }).catch(orNothing);
      const files = entries.filter((entry) => entry.isFile());
      return await Promise.all(files.map(async (entry) => await toFile(root, join(entry.parentPath, entry.name))));
    },
  };
}

async function listDirectory(path: string | undefined): Promise<readonly TreeEntry[]> {
  const entries = path === undefined ? [] : await readdir(path, { withFileTypes: true }).catch(orNothing);
  return entries.map((entry) => ({
    name: entry.name,
    kind: entry.isDirectory() ? 'directory' : entry.isFile() ? 'file' : 'other',
  }));
}

async function toFile(root: string, path: string): Promise<TreeFile> {
  const { size } = await lstat(path);
  return { path: relative(root, path).replaceAll(sep, '/'), size };
}

function orNothing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
    return [];
  }
  throw error;
}
