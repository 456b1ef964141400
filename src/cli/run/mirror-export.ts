// What `plugyard mirror export` does; loaded when it runs.
import { resolve } from 'node:path';
import { plainLine } from '../../core/report/escape.ts';
import {
  type ExportedMirror,
  type ExportPorts,
  type ExportProgress,
  exportMirror,
} from '../../flows/mirror/export-mirror.ts';
import { preferHeld } from '../../flows/mirror/held-source.ts';
import type { ExportMirrorOptions } from '../commands/mirror.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { isArchive, nodeHasher, sigstoreVerifier } from '../wire.ts';
import { openFolderSource, openStore, withScratch, writeArchive } from '../wire-mirror.ts';
import { loadMetadataFormat } from '../wire-trust.ts';
import { memberAccess } from './member-access.ts';
import { namedSource, openIndexOf } from './open-registry.ts';
import { readName } from './read-request.ts';

export async function exportTo(
  terminal: Terminal,
  names: readonly string[],
  options: ExportMirrorOptions,
): Promise<Answer> {
  const plugins = names.map(readName);
  const out = resolve(terminal.cwd, options.out);
  const mirror = isArchive(out)
    ? await withScratch(out, async (folder) => {
        const exported = await exportInto(terminal, { ...options, plugins }, folder);
        await writeArchive(folder, out);
        return exported;
      })
    : await exportInto(terminal, { ...options, plugins }, out);
  return { data: { out: options.out, ...mirror }, text: describe(options.out, mirror) };
}

async function exportInto(
  terminal: Terminal,
  options: ExportMirrorOptions & Pick<ExportPorts, 'plugins'>,
  folder: string,
): Promise<ExportedMirror> {
  const held = openFolderSource(folder);
  const source = preferHeld({ origin: namedSource(terminal, options), held, hash: nodeHasher });
  const members = memberAccess(terminal, source.location);
  const index = await openIndexOf(terminal, source, { ...options, members });
  return await exportMirror(
    {
      index,
      source,
      plugins: options.plugins,
      held,
      target: openStore(folder),
      format: await loadMetadataFormat(),
      verifier: sigstoreVerifier,
      hash: nodeHasher,
    },
    { prune: options.prune === true, ...(terminal.isInteractive ? { onProgress: progressTo(terminal) } : {}) },
  );
}

const tellEveryMs = 2000;

/** A line now and then, for whoever waits at a terminal. */
function progressTo(terminal: Terminal): (progress: ExportProgress) => void {
  let next = Date.now() + tellEveryMs;
  return ({ files, bytes }) => {
    if (Date.now() >= next) {
      next = Date.now() + tellEveryMs;
      terminal.err(`${files} files verified, ${bytes} bytes\n`);
    }
  };
}

function describe(out: string, mirror: ExportedMirror): string {
  const { plugins, releases, files, written, bytes, sequence, signedAt, outdated, pruned, notes } = mirror;
  const signed = signedAt === undefined ? 'unsigned' : `signed ${signedAt}`;
  return [
    `${out}: ${plugins} plugins, ${releases} releases, ${files} files (${written} new), ${bytes} bytes, sequence ${sequence}, ${signed}`,
    ...(outdated > 0 ? [`${outdated} files of older states are still there; remove them with --prune`] : []),
    ...(pruned > 0 ? [`${pruned} files of older states were removed`] : []),
    ...notes.map((note) => `note: ${plainLine(note)}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
