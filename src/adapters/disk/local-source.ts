// Exists so that whoever names a path reads what lies there, be it a folder or an archive.
import type { LocalSource } from '../../ports.ts';
import { openFolderSource } from './folder-source.ts';

/** Whether a path is the name of an archive: `.tar`, `.tar.gz` or `.tgz`. */
export function isArchive(path: string): boolean {
  return /\.(?:tar|tar\.gz|tgz)$/i.test(path);
}

/** An index in a folder or in an archive. What reads archives is loaded with the first of them. */
export function openLocalSource(path: string): LocalSource {
  if (!isArchive(path)) {
    return openFolderSource(path);
  }
  let opened: Promise<LocalSource> | undefined;
  const open = async (): Promise<LocalSource> => {
    opened ??= import('./archive-source.ts').then(({ openArchiveSource }) => openArchiveSource(path));
    return await opened;
  };
  return {
    location: path,
    read: async (file, maxBytes) => await (await open()).read(file, maxBytes),
    list: async () => await (await open()).list(),
  };
}
