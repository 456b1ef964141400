// Exists so that an index never names a file that is not in our own hands: what was merged since the last index is held first.
import type { Sha256 } from '../core/model/digest.ts';
import { type HeldFile, releaseTag, stagedName, stagingTag } from '../core/model/held-file.ts';
import { type Manifest, parseManifest } from '../core/model/manifest.ts';
import type { PluginName } from '../core/model/plugin-name.ts';
import { classifyPath, pluginDirectory, releaseDirectory } from '../core/model/registry-path.ts';
import { artifactSubjectName } from '../core/model/statement.ts';
import type { Version } from '../core/model/version.ts';
import { PlugyardError } from '../errors.ts';
import type { HeldFiles, NewFile, ReleaseText } from '../forge.ts';
import type { Hasher, Tree } from '../ports.ts';
import { maxBundleBytes } from './gather/gather-base.ts';
import type { PublishedAt } from './gather/publishing-dates.ts';
import { readBase } from './gather/read-text.ts';

export interface HoldPorts {
  /** The registry at the commit that is deployed. */
  readonly tree: Tree;
  readonly held: HeldFiles;
  readonly hash: Hasher;
}

export interface MergedRelease {
  readonly plugin: PluginName;
  readonly version: Version;
  /** The first-parent commit that added it. */
  readonly commit: string;
}

/** Those of these sequences, the oldest first. What was added and taken away again is among them. */
export function releasesFrom(dates: ReadonlyMap<string, PublishedAt>, sequence: number): readonly MergedRelease[] {
  return [...dates]
    .filter(([, date]) => date.sequence >= sequence)
    .toSorted(([, left], [, right]) => left.sequence - right.sequence)
    .flatMap(([path, { commit }]) => {
      const role = classifyPath(path);
      return role.role === 'release' ? [{ plugin: role.plugin, version: role.version, commit }] : [];
    });
}

/**
 * Holds each release; one that is held already is compared, and not touched. Returns the tags. Throws `CHECKSUM_MISMATCH`
 * where other bytes lie in their place, `FILE_NOT_FOUND` where nobody has the bytes.
 */
export async function holdReleases(ports: HoldPorts, releases: readonly MergedRelease[]): Promise<readonly string[]> {
  const tags: string[] = [];
  for (const release of releases) {
    const { plugin, version } = release;
    const isRemoved =
      (await ports.tree.read(`${pluginDirectory(plugin)}/removed/${version}.json`, maxBundleBytes)) !== undefined;
    const manifest = isRemoved
      ? undefined
      : await readBase(ports.tree, `${releaseDirectory(plugin, version)}/plugin.json`, parseManifest);
    if (manifest !== undefined) {
      await holdRelease(ports, release, manifest);
      tags.push(releaseTag(plugin, version));
    }
  }
  return tags;
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
const maxArtifactBytes = 256 * 1024 * 1024;

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
