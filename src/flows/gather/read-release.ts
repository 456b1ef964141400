// Exists so that one merged release is read, with its date, its signatures and its bytes, for the index.
import type { Blob, SourceRelease } from '../../core/index/build-shard.ts';
import { heldAddress } from '../../core/model/held-file.ts';
import type { FileReference } from '../../core/model/index-root.ts';
import { type Manifest, parseManifest } from '../../core/model/manifest.ts';
import { parseMergeRecord } from '../../core/model/merge-record.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import type { Policy } from '../../core/model/policy.ts';
import type { BundleFacts } from '../../core/model/provenance.ts';
import type { PluginRecord } from '../../core/model/record.ts';
import type { Registry } from '../../core/model/registry.ts';
import { pluginDirectory, releaseDirectory } from '../../core/model/registry-path.ts';
import { parseRemoval } from '../../core/model/removal.ts';
import { artifactSubjectName } from '../../core/model/statement.ts';
import type { Version } from '../../core/model/version.ts';
import { parseYank } from '../../core/model/yank.ts';
import { PlugyardError } from '../../errors.ts';
import type { Hasher, SignatureVerifier, Tree } from '../../ports.ts';
import type { PublishedAt } from './publishing-dates.ts';
import { readBase } from './read-text.ts';

export interface ReleasePorts {
  readonly tree: Tree;
  readonly verifier: SignatureVerifier;
  readonly hash: Hasher;
  readonly policy: Policy;
  readonly registry: Registry;
  readonly trustedRoot: Uint8Array | undefined;
}

export interface ReleaseFiles {
  readonly plugin: PluginName;
  readonly version: Version;
  readonly record: PluginRecord;
  /** Sizes of all files of the registry by path: what is there and what is not. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly published: ReadonlyMap<string, PublishedAt>;
}

interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const bundleSuffix = '.sigstore.json';

export async function readRelease(ports: ReleasePorts, files: ReleaseFiles): Promise<SourceRelease> {
  const { plugin, version, sizes } = files;
  const directory = releaseDirectory(plugin, version);
  const published = files.published.get(`${directory}/plugin.json`);
  const manifest = await readBase(ports.tree, `${directory}/plugin.json`, parseManifest);
  if (published === undefined || manifest === undefined) {
    throw new PlugyardError('REGISTRY_INVALID', `The history does not say when ${plugin} ${version} was added`);
  }
  const read = await readFiles(ports.tree, directory, sizes);
  const artifact = artifactOf(read, manifest, ports.hash);
  const plain = read.filter(({ name }) => !name.endsWith(bundleSuffix));
  const merge = parseMergeRecord(published.message);
  const marks = await readMarks(ports.tree, files);
  return {
    manifest,
    manifestFile: reference(read.find(({ name }) => name === 'plugin.json')?.bytes ?? new Uint8Array(), ports.hash),
    ...(artifact === undefined ? {} : { artifact }),
    artifactUrls: marks.removed === undefined ? addressesOf(manifest, ports.registry, published.sequence) : [],
    provenance: { bundles: await verifyBundles(ports, read, files.record) },
    files: listFiles(plain, manifest, ports.hash),
    published: { commit: published.commit, time: published.time, sequence: published.sequence },
    ...(merge.ok ? { merge: merge.value } : {}),
    ...marks,
    blobs: toBlobs(read, ports),
  };
}

/** What the registry holds needs no host but its own. */
function addressesOf(
  { name, version, artifact }: Manifest,
  { releases }: Registry,
  sequence: number,
): readonly string[] {
  const held = heldAddress(releases, { plugin: name, version, sequence });
  if (held !== undefined) return [held];
  return artifact === undefined ? [] : [artifact.url];
}

async function readFiles(
  tree: Tree,
  directory: string,
  sizes: ReadonlyMap<string, number>,
): Promise<readonly ReadFile[]> {
  const names = [
    'CHANGELOG.md',
    'README.md',
    'plugin.json',
    'plugin.wasm',
    'plugin.wasm.sigstore.json',
    'release.sigstore.json',
  ];
  const present = names.filter((name) => sizes.has(`${directory}/${name}`));
  return await Promise.all(
    present.map(async (name) => {
      const path = `${directory}/${name}`;
      const bytes = await tree.read(path, sizes.get(path) ?? 0);
      return { name, bytes: bytes ?? new Uint8Array() };
    }),
  );
}

function artifactOf(read: readonly ReadFile[], manifest: Manifest, hash: Hasher): FileReference | undefined {
  const file = read.find(({ name }) => name === artifactSubjectName);
  if (file !== undefined) {
    return reference(file.bytes, hash);
  }
  return manifest.artifact === undefined
    ? undefined
    : { sha256: manifest.artifact.sha256, size: manifest.artifact.size };
}

/** Every file that a release statement covers; an artifact at an address is one of them. */
function listFiles(plain: readonly ReadFile[], manifest: Manifest, hash: Hasher): SourceRelease['files'] {
  const files = plain.map(({ name, bytes }) => ({ name, sha256: hash(bytes) }));
  return manifest.artifact === undefined
    ? files
    : [...files, { name: artifactSubjectName, sha256: manifest.artifact.sha256 }];
}

async function verifyBundles(
  ports: ReleasePorts,
  read: readonly ReadFile[],
  record: PluginRecord,
): Promise<readonly BundleFacts[]> {
  const artifact = read.find(({ name }) => name === artifactSubjectName)?.bytes;
  const context = { publishers: record.publishers, artifact, trustedRoot: ports.trustedRoot };
  return await Promise.all(
    read
      .filter(({ name }) => name.endsWith(bundleSuffix))
      .map(async ({ name, bytes }) => ({
        file: name,
        ...reference(bytes, ports.hash),
        verification: await ports.verifier.verify(bytes, context),
      })),
  );
}

async function readMarks(
  tree: Tree,
  { plugin, version, sizes }: ReleaseFiles,
): Promise<Pick<SourceRelease, 'yanked' | 'removed'>> {
  const directory = pluginDirectory(plugin);
  const paths = { yanked: `${directory}/yanked/${version}.json`, removed: `${directory}/removed/${version}.json` };
  const yanked = sizes.has(paths.yanked) ? await readBase(tree, paths.yanked, parseYank) : undefined;
  const removed = sizes.has(paths.removed) ? await readBase(tree, paths.removed, parseRemoval) : undefined;
  return {
    ...(yanked === undefined ? {} : { yanked: { reason: yanked.reason } }),
    ...(removed === undefined ? {} : { removed: { reason: removed.reason } }),
  };
}

/** The manifest, the bundles, and the artifact where the policy allows it on Pages. */
function toBlobs(read: readonly ReadFile[], { hash, policy }: ReleasePorts): readonly Blob[] {
  return read
    .filter(
      ({ name, bytes }) =>
        name.endsWith('.json') || (name === artifactSubjectName && bytes.length <= policy.limits.pagesSize),
    )
    .map(({ name, bytes }) => ({ sha256: hash(bytes), extension: name.endsWith('.json') ? 'json' : 'wasm', bytes }));
}

function reference(bytes: Uint8Array, hash: Hasher): FileReference {
  return { sha256: hash(bytes), size: bytes.length };
}
