// Exists so that "newest first" is one rule, with everything that may turn it round.
import { isPrerelease, isTag } from '../model/version.ts';
import type { KnownPlugin } from './known-plugin.ts';
import type { Need, Question } from './question.ts';

/**
 * The values of a plugin's versions, best first: the preferred one; releases before prereleases, unless the question
 * itself asks for prereleases; then by version. A tag asks for the newest, whatever the resolution.
 */
export function preferenceOf({ name, candidates }: KnownPlugin, question: Question): readonly number[] {
  const asked = question.needs.filter((need) => need.name === name);
  const likesPrereleases = question.prereleases === true || asked.some(asksForPrereleases);
  const standing = (value: number): number => {
    const version = candidates[value - 1]?.version;
    if (version === undefined || version === question.preferred?.get(name)) {
      return 2;
    }
    return likesPrereleases || !isPrerelease(version) ? 1 : 0;
  };
  const direction = isLowestFirst(asked, question) ? 1 : -1;
  return candidates
    .map((_, index) => index + 1)
    .sort((left, right) => standing(right) - standing(left) || direction * (left - right));
}

/** Whether a range names prereleases, or is a tag of them. */
export function asksForPrereleases({ range }: Need): boolean {
  return isTag(range) ? range !== 'latest' && range !== 'stable' : range.includes('-');
}

function isLowestFirst(asked: readonly Need[], { resolution }: Question): boolean {
  if (resolution === 'lowest') {
    return !asked.some(({ range }) => isTag(range));
  }
  return resolution === 'lowest-direct' && asked.length > 0 && !asked.some(({ range }) => isTag(range));
}
