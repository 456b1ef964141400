// The client library: everything that a host needs to find, verify and install plugins.
import { searchNames } from '../core/index/search.ts';
import { parseInstallRequest } from '../core/install/install-request.ts';
import type { Consent, InstallPlan } from '../core/install/plan-install.ts';
import type { HostFacts } from '../core/install/unmet-requirement.ts';
import { parseSha256 } from '../core/model/digest.ts';
import type { NamesEntry } from '../core/model/names.ts';
import { type PluginName, parsePluginName } from '../core/model/plugin-name.ts';
import type { Result } from '../core/model/result.ts';
import type { Parser } from '../core/model/schema.ts';
import type { Shard } from '../core/model/shard.ts';
import { parseTimestamp } from '../core/model/timestamp.ts';
import type { TrustLevel } from '../core/model/trust-level.ts';
import { parseVersion, parseVersionRange, type Version } from '../core/model/version.ts';
import type { Reason, Solved } from '../core/resolve/answer.ts';
import type { Resolution } from '../core/resolve/question.ts';
import { PlugyardError } from '../errors.ts';
import { chooseRelease } from '../flows/choose-release.ts';
import { installPlugins } from '../flows/install-plugins.ts';
import { openRegistryIndex } from '../flows/open-registry-index.ts';
import { readLockfile } from '../flows/project-lockfile.ts';
import type { PublishedIndex } from '../flows/read-index.ts';
import { removePlugins } from '../flows/remove-plugins.ts';
import { type ResolveOptions, resolvePlugins } from '../flows/resolve-plugins.ts';
import type { RootPin } from '../flows/root-pin.ts';
import { type VerifiedPlugin, verifyInstalled } from '../flows/verify-installed.ts';
import { fetchVerified, type VerifiedRelease } from '../flows/verify-release.ts';
import type { Store } from '../ports.ts';
import { type MemberWishes, memberAccess } from './member-access.ts';
import { metadataClient, nodeHasher, openSource, openState, openStore, sigstoreVerifier, systemClock } from './wire.ts';

export { type ErrorCode, PlugyardError } from '../errors.ts';
export type {
  Consent,
  HostFacts,
  InstallPlan,
  MemberWishes,
  NamesEntry,
  Reason,
  Resolution,
  Shard,
  TrustLevel,
  VerifiedPlugin,
  VerifiedRelease,
};

export interface ClientOptions {
  /** http(s) or `file:` address, folder or archive (`.tar`, `.tar.gz`) of a published index. */
  readonly registry: string | URL;
  /**
   * The root to trust: `sha256:<hex>`, or the bytes of a root.json. Needed once for each registry on a machine, unless
   * `plugyard.lock` names it.
   */
  readonly root?: string | Uint8Array;
  /** True to read an index that nobody has signed. */
  readonly unsigned?: boolean;
  /** For mirrors: how old the last signature may be, in hours, instead of its own date. */
  readonly maxStalenessHours?: number;
  /** The folder of pinned roots and last-seen metadata; the user's own where it is absent. Not a cache: never empty it. */
  readonly state?: string;
  /** The folder of `plugyard.lock`; the working directory where it is absent. */
  readonly project?: string;
  /** The folder of the installed files; `plugins` in the project where it is absent. */
  readonly plugins?: string;
  /** How versions are chosen, wherever they are: the newest that fits, for any host, where it is absent. */
  readonly resolve?: ResolveWishes;
  /** The least trust level that is fetched or installed; the registry and organisations may demand more. */
  readonly minimumTrust?: TrustLevel;
  /** For a registry in a private repository, which shows the files of its releases to members alone. */
  readonly member?: MemberWishes;
  /** Asked before anything is written, with all that is new at once; refuses where it is absent. */
  readonly consent?: (consents: readonly Consent[]) => boolean | Promise<boolean>;
}

/** Names are plugin names. */
export interface ResolveWishes {
  readonly resolution?: Resolution;
  /** Nothing is chosen that was published at that time or later. `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly before?: string;
  /** True to take prereleases like any other version. */
  readonly prereleases?: boolean;
  /** Ranges that take the place of every other, by name. Installs keep them in the lockfile. */
  readonly overrides?: Readonly<Record<string, string>>;
  /** Withdrawn releases that are taken all the same: the exact version, by name. */
  readonly allowRemoved?: Readonly<Record<string, string>>;
  /** What the plugins are for, such as `{ os: 'linux', host: { name: 'wasmtime', version: '25.0.0' } }`. */
  readonly host?: HostFacts;
}

/** What would be installed, dependencies first, and for whose sake. */
export interface Resolved {
  readonly plugins: readonly {
    readonly name: PluginName;
    readonly version: Version;
    readonly reasons: readonly Reason[];
  }[];
  /** Overrides of plugins that nothing needs. */
  readonly idleOverrides: readonly PluginName[];
  /** Ways from a chosen plugin back to itself: no order puts all of its dependencies first. At most ten. */
  readonly cycles: readonly (readonly PluginName[])[];
}

/**
 * A client of one registry. Every method throws {@link PlugyardError} with a closed code; nothing that failed a
 * digest or a signature is ever returned or written.
 *
 * @example
 * ```ts
 * const root = 'sha256:…'; // as the registry publishes it
 * const client = createClient({ registry: 'https://example.com/registry/', root, consent: () => true });
 * await client.install('slugify@^1.0.0');
 * ```
 */
export interface Client {
  /** Plugins that hold every word; an empty query gives all. */
  search(words?: string): Promise<readonly NamesEntry[]>;
  /** Everything that the index says of a plugin. */
  info(name: string): Promise<Shard>;
  /** The verified bytes of one release, without installing it. */
  download(request: string): Promise<VerifiedRelease>;
  /** What an install of `name` or `name@range` would choose where nothing is installed yet. Writes nothing. */
  resolve(...requests: readonly string[]): Promise<Resolved>;
  /** Installs `name` or `name@range` with dependencies, beside what was asked for before. */
  install(...requests: readonly string[]): Promise<InstallPlan>;
  remove(...names: readonly string[]): Promise<readonly PluginName[]>;
  /** Holds installed files against the lockfile and the signatures; all without names. */
  verify(...names: readonly string[]): Promise<readonly VerifiedPlugin[]>;
}

export function createClient(options: ClientOptions): Client {
  let opened: Promise<PublishedIndex> | undefined;
  const open = (): Promise<PublishedIndex> => {
    // What failed once is tried again: a host may run for months.
    opened ??= openAsWished(options, stores.project).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  const project = options.project ?? '.';
  const stores = { plugins: openStore(options.plugins ?? `${project}/plugins`), project: openStore(project) };
  const crypto = {
    verifier: sigstoreVerifier,
    hash: nodeHasher,
    ...(options.minimumTrust === undefined ? {} : { minimumTrust: options.minimumTrust }),
  };
  return {
    search: async (words = '') => searchNames(await (await open()).names(), words),
    info: async (name) => await (await open()).shard(readName(name)),
    download: async (request) => {
      const index = await open();
      const wanted = orThrow(parseInstallRequest(request));
      const shard = await index.shard(wanted.name);
      return await fetchVerified({ index, ...crypto }, shard, chooseRelease(shard, wanted));
    },
    install: async (...requests) => {
      const consent = async (consents: readonly Consent[]): Promise<boolean> =>
        (await options.consent?.(consents)) ?? false;
      const wanted = requests.map((request) => orThrow(parseInstallRequest(request)));
      return await installPlugins({ index: await open(), ...crypto, ...stores, consent }, wanted, readWishes(options));
    },
    resolve: async (...requests) => {
      const wanted = requests.map((request) => orThrow(parseInstallRequest(request)));
      const requested = Object.fromEntries(wanted.map(({ name, range }) => [name, range]));
      const { answer, order, cycles } = await resolvePlugins(await open(), { requested }, readWishes(options));
      const plugins = order.map((name) => describeChoice(name, answer));
      return { plugins, idleOverrides: answer.idleOverrides, cycles };
    },
    remove: async (...names) => await removePlugins(stores, names.map(readName)),
    verify: async (...names) =>
      await verifyInstalled({ index: await open(), ...crypto, ...stores }, names.map(readName)),
  };
}

async function openAsWished(options: ClientOptions, project: Store): Promise<PublishedIndex> {
  const { registry, root, unsigned = false, maxStalenessHours } = options;
  const lockfile = await readLockfile(project);
  return await openRegistryIndex(
    {
      source: openSource(registry),
      hash: nodeHasher,
      metadata: metadataClient,
      state: openState(options.state),
      members: memberAccess(options.member),
    },
    { named: root === undefined ? undefined : pinOf(root), locked: lockfile?.root, unsigned },
    { now: systemClock(), ...(maxStalenessHours === undefined ? {} : { maxStalenessHours }) },
  );
}

function pinOf(root: string | Uint8Array): RootPin {
  if (typeof root !== 'string') {
    return { sha256: nodeHasher(root), bytes: root };
  }
  const digest = parseSha256(root);
  if (!digest.ok) {
    throw new PlugyardError('USAGE', `The root is "${root}"`, { hint: 'Write sha256: and 64 hex digits.' });
  }
  return { sha256: digest.value };
}

function describeChoice(name: PluginName, { versions, reasons }: Solved): Resolved['plugins'][number] {
  return { name, version: versions.get(name) as Version, reasons: reasons.get(name) ?? [] };
}

/** Throws `INVALID_NAME`, also for what is no range, no version and no time. */
function readWishes({ resolve: wishes = {} }: ClientOptions): ResolveOptions {
  const { before, overrides = {}, allowRemoved = {}, ...rest } = wishes;
  return {
    ...rest,
    ...(before === undefined ? {} : { before: orThrow(parseTimestamp(before)) }),
    overrides: readByName(overrides, parseVersionRange),
    admitted: readByName(allowRemoved, parseVersion),
  };
}

function readByName<T>(texts: Readonly<Record<string, string>>, parse: Parser<T>): ReadonlyMap<PluginName, T> {
  return new Map(Object.entries(texts).map(([name, text]) => [readName(name), orThrow(parse(text))]));
}

function readName(text: string): PluginName {
  return orThrow(parsePluginName(text));
}

function orThrow<T>(result: Result<T>): T {
  if (!result.ok) {
    const [problem] = result.problems;
    throw new PlugyardError(
      'INVALID_NAME',
      problem?.message ?? 'This cannot be read',
      problem?.fix === undefined ? {} : { hint: problem.fix },
    );
  }
  return result.value;
}
