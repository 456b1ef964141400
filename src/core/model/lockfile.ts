// Exists so that an install can be repeated byte for byte, on any machine.
import { toCanonicalJson } from './canonical-json.ts';
import type { Sha256 } from './digest.ts';
import { validateLockfile } from './generated/validate-lockfile.js';
import { isJsonObject, type JsonDocument, type JsonObject, parseJson } from './json.ts';
import type { PermissionLine } from './permissions.ts';
import type { PluginName } from './plugin-name.ts';
import type { PublisherId } from './publisher.ts';
import { failed, type Problem, type Result } from './result.ts';
import { conform } from './schema.ts';
import { parseVersion, type Version, type VersionRange } from './version.ts';

/** `plugyard.lock`: sorted, one key a line, without times and without paths of this machine. */
export interface Lockfile {
  readonly format: 2;
  /** The first version of plugyard that reads this format: whoever has an older one learns which to get. */
  readonly reader: Version;
  /** Name of the registry, from its index root. */
  readonly registry: string;
  /** Digest of the root metadata that the first install pinned; absent for an unsigned registry. */
  readonly root?: Sha256;
  /** What the user asked for. */
  readonly requested: Readonly<Record<PluginName, VersionRange>>;
  /** Ranges of the user's own that take the place of every other for a plugin; absent where there are none. */
  readonly overrides?: Readonly<Record<PluginName, VersionRange>>;
  /** Whether prereleases are versions like any other here. */
  readonly prereleases?: true;
  readonly plugins: Readonly<Record<PluginName, LockedPlugin>>;
}

export interface LockedPlugin {
  readonly version: Version;
  readonly sha256: Sha256;
  readonly size: number;
  /** Digest of the manifest. */
  readonly manifest: Sha256;
  /** The registry's own address, whichever mirror was read; absent where format 1 did not keep it. */
  readonly source?: string;
  /** Absent for a release without signature. */
  readonly publisher?: PublisherId;
  readonly publishedSequence: number;
  readonly dependencies: Readonly<Record<PluginName, VersionRange>>;
  /** Permissions that the user has granted. */
  readonly permissions: readonly PermissionLine[];
}

const format = 2;
/** The first version of plugyard that reads format 2. It changes with the format, never with the program. */
const reader = '0.1.0' as Version;

export const emptyLockfile = (registry: string): Lockfile => ({ format, reader, registry, requested: {}, plugins: {} });

/** Threat: a plugin may be called `constructor`, which every object has. */
export function lockedOf({ plugins }: Lockfile, name: PluginName): LockedPlugin | undefined {
  return Object.hasOwn(plugins, name) ? plugins[name] : undefined;
}

/** Reads this format and those before it; the next write is in this one. */
export function parseLockfile(text: string): Result<Lockfile> {
  const conflict = conflictLine(text);
  if (conflict !== undefined) {
    return failed({
      message: 'A merge has left its marks here',
      fix: 'Keep either side of each conflict, then run: plugyard install',
      line: conflict,
      column: 1,
    });
  }
  const document = parseJson(text);
  return document.ok ? fromDocument(document.value) : unreadable(document.problems);
}

/** Nobody writes this file by hand: what would mend a line of it is of no use. */
export const restoreLockfile = 'Restore it from version control, or remove it and install again.';

function unreadable(problems: readonly Problem[]): Result<never> {
  return failed(...problems.map((problem) => ({ ...problem, fix: restoreLockfile })));
}

export function formatLockfile(lockfile: Lockfile): string {
  return toCanonicalJson(lockfile);
}

function conflictLine(text: string): number | undefined {
  const line = text.split('\n').findIndex((row) => /^(<{7}|={7}|>{7})( |$)/.test(row));
  return line < 0 ? undefined : line + 1;
}

function fromDocument(document: JsonDocument): Result<Lockfile> {
  const { value } = document;
  const written = isJsonObject(value) ? value['format'] : undefined;
  if (isJsonObject(value) && typeof written === 'number' && written > format) {
    return failed({ ...tellFuture(value, written), pointer: '/format', ...document.locate('/format') });
  }
  const current = isJsonObject(value) && written === 1 ? fromFormat1(value) : value;
  const lockfile = conform<Lockfile>({ ...document, value: current }, validateLockfile);
  return lockfile.ok ? lockfile : unreadable(lockfile.problems);
}

/** Format 1 did not keep where a plugin is from: the next install adds it. */
function fromFormat1(value: JsonObject): JsonObject {
  return { ...value, format, reader };
}

/** Threat: a word of a file that cannot be understood; only a version is repeated. */
function tellFuture(value: JsonObject, written: number): { readonly message: string; readonly fix: string } {
  const needed = parseVersion(String(value['reader']));
  return {
    message: `The lockfile has format ${written}; this plugyard reads formats 1 to ${format}`,
    fix: needed.ok ? `Update plugyard to ${needed.value} or newer.` : 'Update plugyard.',
  };
}
