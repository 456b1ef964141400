// Exists so that what is merged lies with the registry itself, under names that the review and the deploy both know.

import type { Sha256 } from './digest.ts';
import { type PluginName, toFileName } from './plugin-name.ts';
import type { ReleaseHost } from './registry.ts';
import { artifactSubjectName } from './statement.ts';
import type { Timestamp } from './timestamp.ts';
import type { Version } from './version.ts';

/** The prerelease that judged artifacts wait in until their release is made. No draft: tokens that read cannot see those. */
export const stagingTag = 'staging';

/** The file of a release on the forge that lists what its artifact declares to be built from. */
export const sbomName = 'sbom.cdx.json';

/** In bytes; the longest list that is read from an artifact makes a document of a quarter of it. */
export const maxSbomBytes: number = 16 * 1024 * 1024;

/** Where that file lies in the folder that the job which parses artifacts hands to the one which holds them. */
export function sbomPath(plugin: PluginName, version: Version): string {
  return `${releaseTag(plugin, version)}/${sbomName}`;
}

/** One file of a release on the forge. */
export interface HeldFile {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** Absent where the forge does not tell it: then the bytes have to be read. */
  readonly sha256?: Sha256;
  /** Absent where the forge does not tell it, or tells what cannot be. */
  readonly uploadedAt?: Timestamp;
}

/** A plugin's release on the forge, and the tag of it: `@acme/json-format@1.2.0`. */
export function releaseTag(plugin: PluginName, version: Version): string {
  return `${plugin}@${version}`;
}

/** The name of a staged artifact: of one release, and of these bytes alone. */
export function stagedName(plugin: PluginName, version: Version, sha256: Sha256): string {
  return `${toFileName(plugin)}-${version}-${sha256}.wasm`;
}

/** A release with the sequence of the commit that added it. */
interface DatedRelease {
  readonly plugin: PluginName;
  readonly version: Version;
  readonly sequence: number;
}

/** Where everybody gets the artifact of a release; `undefined` where it is not held. */
export function heldAddress(
  host: ReleaseHost | undefined,
  { plugin, version, sequence }: DatedRelease,
): string | undefined {
  return host === undefined || sequence < (host.fromSequence ?? 0)
    ? undefined
    : `${host.url}${encodeURIComponent(releaseTag(plugin, version))}/${artifactSubjectName}`;
}
