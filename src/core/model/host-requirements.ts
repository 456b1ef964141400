// Exists so that what a release asks of its host means the same in a manifest, in the index and to the resolver.
import type { VersionRange } from './version.ts';

/** Where a release runs; what is absent does not matter. */
export interface HostRequirements {
  /** Hosts by name, each with the versions that will do: any one of them is enough. */
  readonly hosts?: Readonly<Record<string, VersionRange>>;
  /** Such as `linux`, `darwin` or `windows`. */
  readonly os?: readonly string[];
  /** Such as `x86_64` or `arm64`. */
  readonly architecture?: readonly string[];
}
