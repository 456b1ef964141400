// Exists so that whoever carries a mirror across an air gap knows that every byte of it is what the registry signed.
import { readPath } from '../../core/index/layout.ts';
import { compareText } from '../../core/model/order.ts';
import type { Timestamp } from '../../core/model/timestamp.ts';
import type { TrustLevel } from '../../core/model/trust-level.ts';
import { type ErrorCode, PlugyardError } from '../../errors.ts';
import type { LocalSource } from '../../ports.ts';
import { attempt, type MirrorFile } from './mirror-part.ts';
import { type MirrorPorts, visitParts } from './mirror-parts.ts';

export interface VerifyMirrorPorts extends MirrorPorts {
  readonly source: LocalSource;
}

/** One thing that is missing or wrong. */
interface MirrorProblem {
  readonly code: ErrorCode;
  /** A path, or a plugin and its version. */
  readonly part: string;
  readonly message: string;
}

export interface MirrorReport {
  readonly plugins: number;
  readonly releases: number;
  /** Files that belong to the mirror, and their bytes, as far as they were read. */
  readonly files: number;
  readonly bytes: number;
  /** How many releases have which trust level, computed again. */
  readonly levels: Readonly<Partial<Record<TrustLevel, number>>>;
  readonly sequence: number;
  /** Absent for an unsigned index. */
  readonly signature?: {
    readonly pin: string;
    readonly rootVersion: number;
    readonly signedAt: Timestamp;
    readonly expires: Timestamp;
    readonly ageHours: number;
  };
  readonly problems: readonly MirrorProblem[];
  /** Files that nothing names. */
  readonly spare: readonly string[];
  readonly notes: readonly string[];
}

/** Verifies every byte of a mirror whose metadata was followed from a pinned root. Finds everything that is wrong. */
export async function verifyMirror(ports: VerifyMirrorPorts, now: Timestamp): Promise<MirrorReport> {
  const { index, source } = ports;
  const sizes = new Map<string, number>();
  const expected = new Set<string>();
  const levels: Partial<Record<TrustLevel, number>> = {};
  const notes: string[] = [];
  const problems: MirrorProblem[] = [];
  const counts = { file: 0, plugin: 0, release: 0 };
  await visitParts(ports, async ({ kind, name, paths, read }) => {
    const part = await read();
    counts[kind] += 1;
    const others = await Promise.all(part.files.map(async (file) => await compare(ports, file)));
    for (const path of paths) {
      expected.add(path);
    }
    for (const { path, bytes } of part.files) {
      sizes.set(path, bytes.length);
    }
    if (part.level !== undefined) {
      levels[part.level] = (levels[part.level] ?? 0) + 1;
    }
    notes.push(...part.notes);
    problems.push(...[...part.problems, ...others.flat()].map(({ code, message }) => ({ code, part: name, message })));
  });
  return {
    plugins: counts.plugin,
    releases: counts.release,
    files: sizes.size,
    bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    levels,
    sequence: index.root.sequence,
    ...describeSignature(ports, now),
    problems: problems.sort((left, right) => compareText(left.part, right.part)),
    spare: spareFiles(await source.list(), expected, problems),
    notes: notes.sort(compareText),
  };
}

/** What lies under a name that does not carry the digest is held against what was verified under another. */
async function compare({ source, hash }: VerifyMirrorPorts, { path, bytes }: MirrorFile): Promise<PlugyardError[]> {
  if (readPath(path)?.sha256 !== undefined) {
    return [];
  }
  const found = await attempt(() => source.read(path, bytes.length));
  if (found instanceof PlugyardError) {
    return [found];
  }
  return hash(found) === hash(bytes)
    ? []
    : [new PlugyardError('INDEX_TAMPERED', `${path} is not what was signed, though the mirror holds that as well`)];
}

/** While a shard cannot be read, nobody knows which files it names. */
function spareFiles(
  present: readonly string[],
  expected: ReadonlySet<string>,
  problems: readonly MirrorProblem[],
): readonly string[] {
  const isShardMissing = problems.some(({ part }) => part.startsWith('index/'));
  return present
    .filter((path) => !expected.has(path) && !(isShardMissing && /^(blobs|dependents)\//.test(path)))
    .sort(compareText);
}

const hourMs = 3_600_000;

function describeSignature({ index }: VerifyMirrorPorts, now: Timestamp): Pick<MirrorReport, 'signature'> {
  if (index.signature === undefined) {
    return {};
  }
  const { pin, rootVersion, signedAt, expires } = index.signature;
  const ageHours = Math.floor((Date.parse(now) - Date.parse(signedAt)) / hourMs);
  return { signature: { pin, rootVersion, signedAt, expires, ageHours } };
}
