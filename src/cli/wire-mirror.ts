// Exists so that what packs and serves mirrors is joined in one place, and loaded by the commands that need it.
import { openFolderSource } from '../adapters/disk/folder-source.ts';
import { openStore } from '../adapters/disk/folder-store.ts';
import { withScratch } from '../adapters/disk/scratch-folder.ts';
import { writeArchive } from '../adapters/disk/write-archive.ts';
import { serveFiles } from '../adapters/network/file-server.ts';

export { openFolderSource, openStore, serveFiles, withScratch, writeArchive };
