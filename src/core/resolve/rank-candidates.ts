// Exists so that "the best release that fits" means the same wherever a single plugin is looked at.
import { compareVersions, isPrerelease, isTag, satisfies, type Version } from '../model/version.ts';
import type { Candidate, Need } from './question.ts';

/** What may be chosen for a need: the preferred version first, then highest first, prereleases last unless asked for. */
export function rankCandidates(
  need: Need,
  candidates: readonly Candidate[],
  preferred: Version | undefined,
): readonly Candidate[] {
  const asked = isTag(need.range) ? need.range === 'beta' : need.range.includes('-');
  const standing = ({ version }: Candidate): number =>
    version === preferred ? 2 : asked || !isPrerelease(version) ? 1 : 0;
  return candidates
    .filter(
      ({ version, withdrawn }) =>
        satisfies(version, need.range) &&
        (withdrawn === undefined || (withdrawn === 'yanked' && version === preferred)),
    )
    .sort((left, right) => standing(right) - standing(left) || compareVersions(right.version, left.version));
}
