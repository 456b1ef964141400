// Exists so that a release is compared with the bytes of the one before it, not with what that one's manifest said.
import { releaseBefore } from '../../core/checks/news.ts';
import { type Fact, known, missing } from '../../core/model/fact.ts';
import { heldAddress } from '../../core/model/held-file.ts';
import { type Manifest, parseManifest } from '../../core/model/manifest.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import type { ReleaseHost } from '../../core/model/registry.ts';
import { releaseDirectory } from '../../core/model/registry-path.ts';
import type { BasePlugin, PreviousScan } from '../../core/model/submission.ts';
import type { Version } from '../../core/model/version.ts';
import { compareFunctions } from '../../core/scan/code/compare-functions.ts';
import { type ScannedWasm, type ScanTools, scanWasm } from '../../core/scan/scan-wasm.ts';
import { type ErrorCode, hasCode } from '../../errors.ts';
import type { ArtifactFetcher, Hasher, Tree } from '../../ports.ts';
import { readBase } from './read-text.ts';

export interface PreviousPorts {
  readonly base: Tree | undefined;
  readonly fetcher: ArtifactFetcher;
  readonly hash: Hasher;
}

interface PreviousRelease {
  readonly version: Version;
  readonly bytes: Uint8Array;
}

/** The release before; `undefined` in a known fact where there is none. */
export type GatheredPrevious = Fact<PreviousRelease | undefined>;

const maxBytes = 64 * 1024 * 1024;

interface PreviousQuestion {
  readonly plugin: Fact<BasePlugin>;
  readonly manifest: Fact<Manifest>;
  /** Where the registry holds its releases; absent where it holds none. */
  readonly host?: ReleaseHost | undefined;
}

/** Reads the highest release on the base tip below the proposed one that is not withdrawn. */
export async function gatherPrevious(
  ports: PreviousPorts,
  { plugin, manifest, host }: PreviousQuestion,
): Promise<GatheredPrevious> {
  if (!('value' in manifest)) return manifest;
  if (!('value' in plugin)) return plugin;
  const { name, version } = manifest.value;
  const before = releaseBefore(plugin.value, version)?.version;
  if (before === undefined || ports.base === undefined) return known(undefined);
  const bytes = await readArtifact({ ...ports, base: ports.base, host }, name, before);
  return bytes === undefined ? missing(whyUnread(before)) : known({ version: before, bytes });
}

function whyUnread(version: Version): string {
  return `the artifact of ${version}, the release before, cannot be read`;
}

/** What is to be known of the release before, once the proposed one is scanned: engines have that one by then, and work. */
export function comparePrevious(
  previous: GatheredPrevious,
  scanned: ScannedWasm | undefined,
  tools: ScanTools,
): Fact<PreviousScan> {
  if (!('value' in previous)) return previous;
  if (scanned === undefined) return missing('the artifact is not well-formed WebAssembly');
  if (previous.value === undefined) return known({});
  const { version, bytes } = previous.value;
  const result = scanWasm(bytes, tools);
  if (!result.ok) return missing(whyUnread(version));
  const before = result.value;
  return known({
    release: {
      version,
      wasm: before.wasm,
      scan: before.scan,
      similarity: compareFunctions(before.walked, scanned.walked),
    },
  });
}

interface ArtifactPorts extends PreviousPorts {
  readonly base: Tree;
  readonly host: ReleaseHost | undefined;
}

async function readArtifact(
  { base, fetcher, hash, host }: ArtifactPorts,
  name: PluginName,
  version: Version,
): Promise<Uint8Array | undefined> {
  const directory = releaseDirectory(name, version);
  const inTree = await unless('TOO_LARGE', base.read(`${directory}/plugin.wasm`, maxBytes));
  if (inTree !== undefined) return inTree;
  const remote = (await readBase(base, `${directory}/plugin.json`, parseManifest))?.artifact;
  if (remote === undefined) return undefined;
  // What the registry holds comes first: nobody has to ask the author's host again. When a release was merged is not
  // known here, so that one which is older than the place may still lie with its author alone.
  const held = heldAddress(host && { url: host.url }, { plugin: name, version, sequence: 0 });
  for (const url of [held, remote.url].filter((one) => one !== undefined)) {
    const fetched = await unless('DOWNLOAD_FAILED', fetcher.fetch(url, remote.size));
    // Threat: the address of an old release may bring other bytes today, which ask for everything.
    if (fetched !== undefined && hash(fetched) === remote.sha256) return fetched;
  }
  return undefined;
}

/** What could be read; nothing where it failed for that reason. */
async function unless<T>(code: ErrorCode, reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (hasCode(error, code)) return undefined;
    throw error;
  }
}
