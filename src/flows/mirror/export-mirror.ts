// Exists so that a mirror is written only as it was verified, and never served as whole before it is.

import { readPath } from '../../core/index/layout.ts';
import { compareText } from '../../core/model/order.ts';
import type { Timestamp } from '../../core/model/timestamp.ts';
import { PlugyardError } from '../../errors.ts';
import type { LocalSource, Store } from '../../ports.ts';
import { readHeld } from './held-source.ts';
import type { MirrorFile, MirrorPart } from './mirror-part.ts';
import { type MirrorPorts, visitParts } from './mirror-parts.ts';

export interface ExportPorts extends MirrorPorts {
  /** Where the mirror is written, and the same place to read. */
  readonly target: Store;
  readonly held: LocalSource;
}

export interface ExportOptions {
  /** True to remove files of older states once the new state is written. */
  readonly prune: boolean;
  /** Called after every part. */
  readonly onProgress?: (progress: ExportProgress) => void;
}

export interface ExportProgress {
  readonly files: number;
  readonly bytes: number;
}

export interface ExportedMirror {
  readonly plugins: number;
  readonly releases: number;
  /** Of the mirror, and those of them that were not there before. */
  readonly files: number;
  readonly written: number;
  readonly bytes: number;
  readonly sequence: number;
  /** Absent for an unsigned index. */
  readonly signedAt?: Timestamp;
  /** Files of older states that are still there, or were removed. */
  readonly outdated: number;
  readonly pruned: number;
  /** Releases that the mirror lacks, or that clients will refuse, each with its reason. */
  readonly notes: readonly string[];
}

/** Writes all that belongs to a mirror. Throws the first thing that is wrong, with the part that it is wrong with. */
export async function exportMirror(ports: ExportPorts, options: ExportOptions): Promise<ExportedMirror> {
  const paths = new Set<string>();
  const notes: string[] = [];
  const counts = { file: 0, plugin: 0, release: 0 };
  let written = 0;
  let bytes = 0;
  await visitParts(ports, async (part) => {
    const { files, problems, notes: told } = await part.read();
    if (problems[0] !== undefined) {
      throw inPart(part, problems[0]);
    }
    notes.push(...told);
    counts[part.kind] += 1;
    for (const file of files.filter(({ path }) => !paths.has(path))) {
      paths.add(file.path);
      bytes += file.bytes.length;
      if (await writeNew(ports, file)) {
        written += 1;
      }
    }
    options.onProgress?.({ files: paths.size, bytes });
  });
  const { root, signature } = ports.index;
  return {
    plugins: counts.plugin,
    releases: counts.release,
    files: paths.size,
    written,
    bytes,
    sequence: root.sequence,
    ...(signature === undefined ? {} : { signedAt: signature.signedAt }),
    ...(await tidy(ports, paths, options.prune)),
    notes: notes.sort(compareText),
  };
}

/** Writes a file unless it is there already, to the byte. */
async function writeNew({ target, held, hash }: ExportPorts, { path, bytes }: MirrorFile): Promise<boolean> {
  const before = await readHeld(held, path, bytes.length);
  if (before !== undefined && hash(before) === hash(bytes)) {
    return false;
  }
  await target.write(path, bytes);
  return true;
}

/** Only what an index could have published is ever removed: the folder may hold other things. */
async function tidy(
  { target, held }: ExportPorts,
  paths: ReadonlySet<string>,
  prune: boolean,
): Promise<Pick<ExportedMirror, 'outdated' | 'pruned'>> {
  const outdated = (await held.list()).filter((path) => !paths.has(path) && readPath(path) !== undefined);
  for (const path of prune ? outdated : []) {
    await target.remove(path);
  }
  return { outdated: prune ? 0 : outdated.length, pruned: prune ? outdated.length : 0 };
}

function inPart({ name }: MirrorPart, { code, message, hint, details }: PlugyardError): PlugyardError {
  return new PlugyardError(code, message.includes(name) ? message : `${name}: ${message}`, {
    ...(hint === undefined ? {} : { hint }),
    details: { ...details, part: name },
  });
}
