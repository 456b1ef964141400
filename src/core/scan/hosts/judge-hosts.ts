// Exists so that what a manifest promises about hosts is held against what these hosts can load.
import type { HostRequirements } from '../../model/host-requirements.ts';
import {
  compareVersions,
  lowestVersion,
  reachesVersion,
  type Version,
  type VersionRange,
} from '../../model/version.ts';
import type { FeatureUse } from '../../model/wasm-features.ts';
import { askNothing, type HostProfile, hostProfiles } from './host-profiles.ts';

/** A feature that a host has not, or not in every version that the manifest names. */
export interface UnmetFeature extends FeatureUse {
  readonly host: string;
  readonly range: VersionRange;
  /** `some`: versions before `since` have it not. `all`: no version that the manifest names has it. */
  readonly lacking: 'all' | 'some';
  /** Absent where no version has it without a switch. */
  readonly since?: Version;
}

/** By host and feature, in the order of the manifest. Of hosts and features that nothing is known of, nothing. */
export function unmetFeatures(
  hosts: HostRequirements['hosts'] = {},
  features: readonly FeatureUse[],
): readonly UnmetFeature[] {
  const asked = features.filter(({ feature }) => !askNothing.has(feature));
  return Object.entries(hosts).flatMap(([host, range]) => {
    const profile = hostProfiles.get(host);
    return profile === undefined ? [] : asked.flatMap((use) => judge({ ...use, host, range }, profile));
  });
}

type Asked = Pick<UnmetFeature, 'host' | 'range' | 'feature' | 'offset'>;

function judge(asked: Asked, { features, unsure = [] }: HostProfile): readonly UnmetFeature[] {
  if (features === undefined || unsure.includes(asked.feature)) return [];
  const since = features.get(asked.feature) as Version | undefined;
  if (since === undefined) return [{ ...asked, lacking: 'all' }];
  if (!reachesVersion(asked.range, since)) return [{ ...asked, lacking: 'all', since }];
  const lowest = lowestVersion(asked.range);
  const some = lowest !== undefined && compareVersions(lowest, since) < 0;
  return some ? [{ ...asked, lacking: 'some', since }] : [];
}
