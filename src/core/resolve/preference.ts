// Exists so that "newest first" is one rule, with everything that may turn it round.
import { isTag } from '../model/version.ts';
import type { KnownPlugin } from './known-plugin.ts';
import type { Question } from './question.ts';

/** The values of a plugin's versions, best first. A tag asks for the newest, whatever the resolution. */
export function preferenceOf({ name, candidates }: KnownPlugin, question: Question): readonly number[] {
  const values = candidates.map((_, index) => index + 1);
  const byVersion = isLowestFirst(name, question) ? values : values.reverse();
  const preferred = byVersion.filter((value) => candidates[value - 1]?.version === question.preferred?.get(name));
  return [...preferred, ...byVersion];
}

function isLowestFirst(name: KnownPlugin['name'], { needs, resolution }: Question): boolean {
  const asked = needs.filter((need) => need.name === name);
  const mayBe = resolution === 'lowest' || (resolution === 'lowest-direct' && asked.length > 0);
  return mayBe && !asked.some(({ range }) => isTag(range));
}
