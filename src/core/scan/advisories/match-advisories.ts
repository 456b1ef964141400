// Exists so that a known flaw in a package is found by the same rules that OSV publishes.
import type { Advisory, AdvisoryEvent, AdvisoryMatch, AffectedPackage } from '../../model/advisory.ts';
import type { EmbeddedPackage } from '../../model/data-facts.ts';
import { compareText } from '../../model/order.ts';
import { compareLooseVersions } from '../../model/version.ts';
import { isSerious } from './advisory-severity.ts';

/** What advisories say of packages, sorted by package and advisory. Withdrawn ones say nothing. */
export function matchAdvisories(
  packages: readonly EmbeddedPackage[],
  advisories: readonly Advisory[],
): readonly AdvisoryMatch[] {
  const byName = Map.groupBy(packages, keyOf);
  const matches = advisories
    .filter(({ withdrawn }) => withdrawn === undefined)
    .flatMap((advisory) => advisory.affected.flatMap((affected) => matchAffected(advisory, affected, byName)));
  const unique = new Map(matches.map((match) => [`${keyOf(match)} ${match.version} ${match.id}`, match]));
  return [...unique].sort(([a], [b]) => compareText(a, b)).map(([, match]) => match);
}

/** Names of Go and crates.io are compared as they are written; `_` and `-` are one on crates.io. */
function keyOf({ ecosystem, name }: { readonly ecosystem: string; readonly name: string }): string {
  return ecosystem === 'crates.io' ? `${ecosystem} ${name.replaceAll('_', '-')}` : `${ecosystem} ${name}`;
}

function matchAffected(
  advisory: Advisory,
  affected: AffectedPackage,
  packages: ReadonlyMap<string, readonly EmbeddedPackage[]>,
): readonly AdvisoryMatch[] {
  const candidates = affected.package === undefined ? undefined : packages.get(keyOf(affected.package));
  return (candidates ?? [])
    .filter(({ version }) => isAffected(version, affected))
    .map((candidate) => {
      const fixed = firstFix(candidate.version, affected);
      return {
        id: advisory.id,
        summary: advisory.summary ?? '',
        ...candidate,
        ...(fixed !== undefined && { fixed }),
        serious: isSerious(advisory, affected),
      };
    });
}

/** Without any range or version, all versions are meant: an entry that says nothing must not pass for harmless. */
function isAffected(version: string, { versions = [], ranges = [] }: AffectedPackage): boolean {
  const readable = ranges.filter(({ type }) => type !== 'GIT');
  if (versions.includes(version)) return true;
  return readable.length === 0 ? versions.length === 0 : readable.some(({ events }) => isWithin(version, events));
}

/** The last event at or before a version decides. `introduced: 0` stands before all versions. */
function isWithin(version: string, events: readonly AdvisoryEvent[]): boolean {
  const sorted = events.toSorted((a, b) => compareLooseVersions(placeOf(a), placeOf(b)));
  let within = false;
  for (const event of sorted) {
    const order = compareLooseVersions(version, placeOf(event));
    if (event.introduced !== undefined) within = within || order >= 0;
    else if (event.last_affected === undefined) within = within && order < 0;
    else within = within && order <= 0;
  }
  return within;
}

function placeOf({ introduced, fixed, last_affected, limit }: AdvisoryEvent): string {
  return introduced ?? fixed ?? last_affected ?? String(limit);
}

function firstFix(version: string, { ranges = [] }: AffectedPackage): string | undefined {
  return ranges
    .flatMap(({ type, events }) => (type === 'GIT' ? [] : events.map(({ fixed }) => fixed)))
    .filter((fixed) => fixed !== undefined && compareLooseVersions(fixed, version) > 0)
    .sort((a, b) => compareLooseVersions(a as string, b as string))[0];
}
