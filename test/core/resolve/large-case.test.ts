import { describe, expect, it } from 'vitest';
import { searchAnswer } from '../../../src/core/resolve/search-answer.ts';
import { readLargeCase } from '../../bench/large-case/read-large-case.ts';
import { fits, type NumberedPackages, NumberedRegistry } from '../../bench/numbered-registry.ts';

const packages = readLargeCase();
const roots = Object.entries(packages).flatMap(([name, versions]) =>
  Object.keys(versions).map((version) => [name, Number(version)] as const),
);

/** What `chosen` leaves unmet, in words; empty for a right answer. */
function unmet(known: NumberedPackages, chosen: ReadonlyMap<string, number>): readonly string[] {
  return [...chosen].flatMap(([name, version]) =>
    Object.entries(known[name]?.[version] ?? {}).flatMap(([dependency, ranges]) => {
      const got = chosen.get(dependency);
      return got !== undefined && fits(got, ranges) ? [] : [`${name} ${version} needs ${dependency}, got ${got}`];
    }),
  );
}

describe('the public large case', () => {
  it('has the 593 solvable and the 48 unsolvable roots that its publishers give, and each answer holds', () => {
    const registry = new NumberedRegistry(packages);
    const answers = roots.map(([name, version]) => ({
      name,
      version,
      answer: searchAnswer(registry.rooted(name, version)),
    }));
    const solved = answers.flatMap(({ name, version, answer }) =>
      answer.kind === 'solved' ? [{ name, version, chosen: registry.versionsOf(answer.values) }] : [],
    );
    expect([solved.length, answers.length - solved.length]).toEqual([593, 48]);
    expect(solved.every(({ name, version, chosen }) => chosen.get(name) === version)).toBe(true);
    expect(solved.flatMap(({ chosen }) => unmet(packages, chosen))).toEqual([]);
  });
});
