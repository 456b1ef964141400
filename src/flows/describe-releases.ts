// Exists so that what a release was built from is read once, by the job that may read strangers' bytes and nothing else.
import { releaseTag, sbomPath, stagedName, stagingTag } from '../core/model/held-file.ts';
import type { Manifest } from '../core/model/manifest.ts';
import { releaseDirectory } from '../core/model/registry-path.ts';
import { artifactSubjectName } from '../core/model/statement.ts';
import type { Timestamp } from '../core/model/timestamp.ts';
import { toCyclonedx } from '../core/report/to-cyclonedx.ts';
import { readData } from '../core/scan/data/read-data.ts';
import { walkWasm } from '../core/wasm/walk-wasm.ts';
import { PlugyardError } from '../errors.ts';
import type { HeldFiles } from '../forge.ts';
import type { Hasher, Inflater, Output, Tree } from '../ports.ts';
import { type MergedRelease, manifestToHold, maxArtifactBytes } from './hold-releases.ts';
import { type UndeployedPorts, undeployedReleases } from './undeployed-releases.ts';

export interface DescribePorts extends UndeployedPorts {
  readonly hash: Hasher;
  readonly inflate: Inflater;
  /** Asked for where an artifact is not in the tree, and not before. Nothing is written there. */
  readonly openHeld: () => Promise<HeldFiles>;
  /** Takes each document as it is made, by `sbomPath`. */
  readonly output: Output;
}

export interface Described {
  /** Tags of the releases whose packages are listed now. */
  readonly tags: readonly string[];
  /** Why others have no list, a sentence each. Those that declare no packages are not among them. */
  readonly failures: readonly string[];
}

/** Lists the packages of every release since the last signed index. What cannot be read has no list, and stops nothing. */
export async function describeReleases(ports: DescribePorts, commit: string, now: Timestamp): Promise<Described> {
  const undeployed = await undeployedReleases(ports, commit, now);
  const [tags, failures]: [string[], string[]] = [[], []];
  if (undeployed === undefined) return { tags, failures };
  const { tree, releases } = undeployed;
  for (const release of releases) {
    const manifest = await manifestToHold(tree, release);
    if (manifest === undefined) continue;
    const tag = releaseTag(release.plugin, release.version);
    try {
      if (await describeRelease({ ...ports, tree }, release, manifest)) tags.push(tag);
    } catch (error) {
      if (!(error instanceof PlugyardError)) throw error;
      failures.push(`${tag} gets no list of packages: ${error.message}`);
    }
  }
  return { tags, failures };
}

interface TreePorts extends DescribePorts {
  readonly tree: Tree;
}

/** False where it declares no packages. */
async function describeRelease(ports: TreePorts, release: MergedRelease, manifest: Manifest): Promise<boolean> {
  const bytes = await readArtifact(ports, release, manifest);
  const walked = walkWasm(bytes);
  if (!walked.ok) throw new PlugyardError('WASM_INVALID', 'its artifact is not well-formed WebAssembly');
  const { hash, inflate, output } = ports;
  const { plugin, version } = release;
  const text = toCyclonedx({ plugin, version, sha256: hash(bytes) }, readData(walked.value, { hash, inflate }));
  if (text === undefined) return false;
  await output.write(sbomPath(plugin, version), new TextEncoder().encode(text));
  return true;
}

async function readArtifact(ports: TreePorts, release: MergedRelease, manifest: Manifest): Promise<Uint8Array> {
  const { plugin, version } = release;
  if (manifest.artifact !== undefined) return await readHeld(ports, release, manifest.artifact);
  const path = `${releaseDirectory(plugin, version)}/${artifactSubjectName}`;
  const bytes = await ports.tree.read(path, maxArtifactBytes);
  if (bytes === undefined) throw new PlugyardError('FILE_NOT_FOUND', `${path} is missing`);
  return bytes;
}

/** From its release, or from staging where it waits for it. */
async function readHeld(
  { openHeld, hash }: TreePorts,
  { plugin, version }: MergedRelease,
  { sha256, size }: NonNullable<Manifest['artifact']>,
): Promise<Uint8Array> {
  const held = await openHeld();
  const find = async (tag: string, name: string) => (await held.list(tag))?.find((file) => file.name === name);
  const file =
    (await find(releaseTag(plugin, version), artifactSubjectName)) ??
    (await find(stagingTag, stagedName(plugin, version, sha256)));
  if (file === undefined) throw new PlugyardError('FILE_NOT_FOUND', 'nobody holds its artifact');
  const bytes = await held.read(file, size);
  // Threat: whoever may write to releases changes a file between the judgement and the deploy.
  if (hash(bytes) !== sha256) throw new PlugyardError('CHECKSUM_MISMATCH', 'its artifact has another digest');
  return bytes;
}
