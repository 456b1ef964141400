// Exists so that a release is compared with the bytes of the one before it, not with what that one's manifest said.
import { releaseBefore } from '../../core/checks/news.ts';
import { type Fact, known, missing } from '../../core/model/fact.ts';
import { type Manifest, parseManifest } from '../../core/model/manifest.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import { releaseDirectory } from '../../core/model/registry-path.ts';
import type { BasePlugin, PreviousScan } from '../../core/model/submission.ts';
import type { Version } from '../../core/model/version.ts';
import { compareFunctions } from '../../core/scan/code/compare-functions.ts';
import { type ScannedWasm, scanWasm } from '../../core/scan/scan-wasm.ts';
import { type ErrorCode, hasCode } from '../../errors.ts';
import type { ArtifactFetcher, Hasher, Inflater, Tree } from '../../ports.ts';
import { readBase } from './read-text.ts';

export interface PreviousPorts {
  readonly base: Tree | undefined;
  readonly fetcher: ArtifactFetcher;
  readonly hash: Hasher;
  readonly inflate: Inflater;
}

interface PreviousRelease {
  readonly version: Version;
  readonly scanned: ScannedWasm;
}

/** The release before, scanned; `undefined` in a known fact where there is none. */
export type GatheredPrevious = Fact<PreviousRelease | undefined>;

const maxBytes = 64 * 1024 * 1024;

/** Scans the highest release on the base tip below the proposed one that is not withdrawn. */
export async function gatherPrevious(
  ports: PreviousPorts,
  { plugin, manifest }: { readonly plugin: Fact<BasePlugin>; readonly manifest: Fact<Manifest> },
): Promise<GatheredPrevious> {
  if (!('value' in manifest)) return manifest;
  if (!('value' in plugin)) return plugin;
  const { name, version } = manifest.value;
  const before = releaseBefore(plugin.value, version)?.version;
  if (before === undefined || ports.base === undefined) return known(undefined);
  const bytes = await readArtifact({ ...ports, base: ports.base }, name, before);
  const scanned = bytes === undefined ? undefined : scanWasm(bytes, ports);
  return scanned?.ok === true
    ? known({ version: before, scanned: scanned.value })
    : missing(`the artifact of ${before}, the release before, cannot be read`);
}

/** What is to be known of the release before, once the proposed one is scanned. */
export function comparePrevious(previous: GatheredPrevious, scanned: ScannedWasm | undefined): Fact<PreviousScan> {
  if (!('value' in previous)) return previous;
  if (scanned === undefined) return missing('the artifact is not well-formed WebAssembly');
  if (previous.value === undefined) return known({});
  const { version, scanned: before } = previous.value;
  return known({
    release: {
      version,
      wasm: before.wasm,
      scan: before.scan,
      similarity: compareFunctions(before.walked, scanned.walked),
    },
  });
}

async function readArtifact(
  { base, fetcher, hash }: PreviousPorts & { readonly base: Tree },
  name: PluginName,
  version: Version,
): Promise<Uint8Array | undefined> {
  const directory = releaseDirectory(name, version);
  const held = await unless('TOO_LARGE', base.read(`${directory}/plugin.wasm`, maxBytes));
  if (held !== undefined) return held;
  const remote = (await readBase(base, `${directory}/plugin.json`, parseManifest))?.artifact;
  if (remote === undefined) return undefined;
  const fetched = await unless('DOWNLOAD_FAILED', fetcher.fetch(remote.url, remote.size));
  // Threat: the address of an old release may bring other bytes today, which ask for everything.
  return fetched !== undefined && hash(fetched) === remote.sha256 ? fetched : undefined;
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
