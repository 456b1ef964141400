// Exists so that "the best release that fits" means the same wherever a single plugin is looked at.
import { compareVersions, selectVersions, type Version } from '../model/version.ts';
import type { Candidate, Need } from './question.ts';

/** What may be chosen for a need: the preferred version first, even a yanked one, then highest first. */
export function rankCandidates(
  need: Need,
  candidates: readonly Candidate[],
  preferred: Version | undefined,
): readonly Candidate[] {
  const choosable = candidates.filter(
    ({ version, withdrawn }) => withdrawn === undefined || (withdrawn === 'yanked' && version === preferred),
  );
  const selected = new Set(
    selectVersions(
      need.range,
      choosable.map(({ version }) => version),
      false,
    ),
  );
  const isPreferred = ({ version }: Candidate): number => (version === preferred ? 1 : 0);
  return choosable
    .filter(({ version }) => selected.has(version))
    .sort((left, right) => isPreferred(right) - isPreferred(left) || compareVersions(right.version, left.version));
}
