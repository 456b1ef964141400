// Exists so that an index on a disk is read like one on the web.
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { PlugyardError } from '../../errors.ts';
import type { LocalSource } from '../../ports.ts';
import { placeIn } from './place-in.ts';
import { readCapped } from './read-capped.ts';

/** An index in a folder, such as `registry build` writes. */
export function openFolderSource(folder: string): LocalSource {
  const root = resolve(folder);
  return {
    location: root,
    read: async (path, maxBytes) => {
      // Threat: a path of the index that leads out of its folder.
      if (path.split('/').some((segment) => segment === '..' || segment === '' || segment.includes('\\'))) {
        throw new PlugyardError('FILE_NOT_FOUND', `${path} is not a path inside the index`);
      }
      const place = await placeIn(root, path);
      const bytes = place === undefined ? undefined : await readCapped(place, maxBytes);
      if (bytes !== undefined) {
        return bytes;
      }
      await refuseMissing(root);
      throw new PlugyardError('FILE_NOT_FOUND', `${folder} holds no ${path}`, {
        hint: 'Is this a published index? Build one: plugyard registry build --out <folder>',
      });
    },
    list: async () => {
      await refuseMissing(root);
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
    },
  };
}

async function refuseMissing(root: string): Promise<void> {
  if ((await stat(root).catch(() => undefined))?.isDirectory() !== true) {
    throw new PlugyardError('DISCOVERY_SOURCE_UNREACHABLE', `There is no folder ${root}`, {
      hint: 'Build one: plugyard registry build --out <folder>',
    });
  }
}
