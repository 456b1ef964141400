// Exists so that an index on a disk is read like one on the web.
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PlugyardError } from '../../errors.ts';
import type { IndexSource } from '../../ports.ts';
import { readCapped } from './read-capped.ts';

/** An index in a folder, such as `registry build` writes. */
export function openFolderSource(folder: string): IndexSource {
  const root = resolve(folder);
  return {
    location: root,
    read: async (path, maxBytes) => {
      // Threat: a path of the index that leads out of its folder.
      if (path.split('/').some((segment) => segment === '..' || segment === '' || segment.includes('\\'))) {
        throw new PlugyardError('FILE_NOT_FOUND', `${path} is not a path inside the index`);
      }
      const bytes = await readCapped(join(root, path), maxBytes);
      if (bytes !== undefined) {
        return bytes;
      }
      if ((await stat(root).catch(() => undefined))?.isDirectory() !== true) {
        throw new PlugyardError('DISCOVERY_SOURCE_UNREACHABLE', `There is no folder ${folder}`, {
          hint: 'Build one: plugyard registry build --out <folder>',
        });
      }
      throw new PlugyardError('FILE_NOT_FOUND', `${folder} holds no ${path}`, {
        hint: 'Is this a published index? Build one: plugyard registry build --out <folder>',
      });
    },
  };
}
