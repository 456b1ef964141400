// Exists so that an index never names a file that is not in our own hands: what was merged since the last index is held first.
import type { Sha256 } from '../core/model/digest.ts';
import {
  type HeldFile,
  maxSbomBytes,
  releaseTag,
  sbomName,
  sbomPath,
  stagedName,
  stagingTag,
} from '../core/model/held-file.ts';
import { type Manifest, parseManifest } from '../core/model/manifest.ts';
import type { PluginName } from '../core/model/plugin-name.ts';
import { pluginDirectory, releaseDirectory } from '../core/model/registry-path.ts';
import { artifactSubjectName } from '../core/model/statement.ts';
import type { Version } from '../core/model/version.ts';
import { PlugyardError } from '../errors.ts';
import type { HeldFiles, NewFile, ReleaseText } from '../forge.ts';
import type { Hasher, Tree } from '../ports.ts';
import { maxBundleBytes } from './gather/gather-base.ts';
import { readBase } from './gather/read-text.ts';

export interface HoldPorts {
  /** The registry at the commit that is deployed. */
  readonly tree: Tree;
  readonly held: HeldFiles;
  readonly hash: Hasher;
  /** What the job before has made of the artifacts, by `sbomPath`. Threat: it had strangers' bytes in its hands. */
  readonly sboms: Tree;
}

export interface MergedRelease {
  readonly plugin: PluginName;
  readonly version: Version;
  /** The first-parent commit that added it. */
  readonly commit: string;
}

export interface HeldReleases {
  readonly tags: readonly string[];
  /** Tags of those that hold another list of packages than the one that was handed over. */
  readonly otherSboms: readonly string[];
}

/**
 * Holds each release; one that is held already is compared, and not touched. Throws `CHECKSUM_MISMATCH`
 * where other bytes lie in their place, `FILE_NOT_FOUND` where nobody has the bytes.
 */
export async function holdReleases(ports: HoldPorts, releases: readonly MergedRelease[]): Promise<HeldReleases> {
  const [tags, otherSboms]: [string[], string[]] = [[], []];
  for (const release of releases) {
    const manifest = await manifestToHold(ports.tree, release);
    if (manifest === undefined) continue;
    await holdRelease(ports, release, manifest);
    const tag = releaseTag(release.plugin, release.version);
    tags.push(tag);
    if (!(await holdSbom(ports, release))) otherSboms.push(tag);
  }
  return { tags, otherSboms };
}

/** `undefined` where the release was removed, or taken away again: then nobody holds it. */
export async function manifestToHold(tree: Tree, { plugin, version }: MergedRelease): Promise<Manifest | undefined> {
  const removal = await tree.read(`${pluginDirectory(plugin)}/removed/${version}.json`, maxBundleBytes);
  return removal === undefined
    ? await readBase(tree, `${releaseDirectory(plugin, version)}/plugin.json`, parseManifest)
    : undefined;
}

/**
 * Nothing here reads what the document says. False where another one is there, which stays: an earlier version of
 * plugyard may have read fewer packages, and no client asks for it, so that it is worth an alarm and not a stop.
 */
async function holdSbom({ held, hash, sboms }: HoldPorts, release: MergedRelease): Promise<boolean> {
  const bytes = await sboms.read(sbomPath(release.plugin, release.version), maxSbomBytes);
  if (bytes === undefined) return true;
  const text = toText(release);
  const there = (await held.list(text.tag))?.find(({ name }) => name === sbomName);
  if (there === undefined) {
    await held.put(text, { name: sbomName, bytes });
    return true;
  }
  return there.size === bytes.length && (await digestOf(there, { held, hash }, bytes.length)) === hash(bytes);
}

const bundles = ['plugin.wasm.sigstore.json', 'release.sigstore.json'];

async function holdRelease(ports: HoldPorts, release: MergedRelease, manifest: Manifest): Promise<void> {
  const { tree, held } = ports;
  const directory = releaseDirectory(release.plugin, release.version);
  const text = toText(release);
  if (manifest.artifact === undefined) {
    const bytes = await tree.read(`${directory}/${artifactSubjectName}`, maxArtifactBytes);
    if (bytes === undefined) throw nowhere(release, `${directory}/${artifactSubjectName} is missing`);
    await held.put(text, { name: artifactSubjectName, bytes });
  } else {
    await holdStaged(ports, text, { release, ...manifest.artifact });
  }
  for (const name of bundles) {
    const bytes = await tree.read(`${directory}/${name}`, maxBundleBytes);
    if (bytes !== undefined) await held.put(text, { name, bytes } satisfies NewFile);
  }
}

/** Larger than any artifact that a policy should allow. */
export const maxArtifactBytes: number = 256 * 1024 * 1024;

interface Staged {
  readonly release: MergedRelease;
  readonly sha256: Sha256;
  readonly size: number;
}

/** From staging into the release, and only then out of staging: whatever breaks off in between goes on from there. */
async function holdStaged({ held, hash }: HoldPorts, text: ReleaseText, wanted: Staged): Promise<void> {
  const { release, sha256, size } = wanted;
  const name = stagedName(release.plugin, release.version, sha256);
  const staged = (await held.list(stagingTag))?.find((file) => file.name === name);
  const there = (await held.list(text.tag))?.find((file) => file.name === artifactSubjectName);
  if (there !== undefined) {
    mustBe(await digestOf(there, { held, hash }, size), { ...wanted, place: `release ${text.tag}` });
  } else if (staged === undefined) {
    throw nowhere(release, `release ${stagingTag} has no ${name}`);
  } else {
    const bytes = await held.read(staged, size);
    mustBe(hash(bytes), { ...wanted, place: `release ${stagingTag}` });
    await held.put(text, { name: artifactSubjectName, bytes });
  }
  if (staged !== undefined) await held.remove(staged);
}

async function digestOf(
  file: HeldFile,
  { held, hash }: Pick<HoldPorts, 'held' | 'hash'>,
  size: number,
): Promise<Sha256> {
  return file.sha256 ?? hash(await held.read(file, size));
}

/** Threat: whoever may write to releases changes a file between the judgement and the deploy. */
function mustBe(found: Sha256, { release, sha256, place }: Staged & { readonly place: string }): void {
  if (found === sha256) return;
  throw new PlugyardError(
    'CHECKSUM_MISMATCH',
    `The artifact of ${release.plugin} ${release.version} in ${place} has the digest ${found}, and not ${sha256}, which was judged`,
    { hint: 'Nothing was published. Find out who put it there, delete it, and put the judged bytes in its place.' },
  );
}

function nowhere({ plugin, version }: MergedRelease, reason: string): PlugyardError {
  return new PlugyardError('FILE_NOT_FOUND', `Nobody holds the artifact of ${plugin} ${version}: ${reason}`, {
    hint: 'It was merged by hand. Get the bytes, compare their digest, and upload them there under that name; or remove the release.',
  });
}

function toText({ plugin, version, commit }: MergedRelease): ReleaseText {
  return {
    tag: releaseTag(plugin, version),
    commit,
    title: `${plugin} ${version}`,
    // A name and a version cannot hold anything that Markdown would read.
    body: `Merged as ${commit}. Install it by the signed index: \`plugyard install ${plugin}@${version}\`.`,
    prerelease: false,
  };
}
