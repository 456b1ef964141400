// Exists so that the releases of a plugin are read, sorted and held against a range once, however often they are asked for.
import type { PluginName } from '../model/plugin-name.ts';
import { compareVersions, isPrerelease, selectVersions, type Version, type VersionRange } from '../model/version.ts';
import type { Candidate, Question } from './question.ts';
import { absent, difference, fullSet, has, setOf, union, type VersionSet } from './version-set.ts';

/** Why some versions may not be chosen. */
export interface Exclusion {
  readonly versions: VersionSet;
  readonly reason: string;
  readonly cause: 'yanked' | 'removed' | 'before' | 'unusable';
}

/** A plugin that the registry has; value 1 is its lowest version. */
export class KnownPlugin {
  readonly name: PluginName;
  /** Lowest first. */
  readonly candidates: readonly Candidate[];
  /** Values, `absent` included. */
  readonly size: number;
  readonly exclusions: readonly Exclusion[];
  /** Every version that may be chosen. */
  readonly choosable: VersionSet;
  readonly #admitsPrereleases: boolean;
  readonly #ranges = new Map<VersionRange, VersionSet>();

  constructor(name: PluginName, candidates: readonly Candidate[], question: Question) {
    this.name = name;
    this.candidates = [...candidates].sort((left, right) => compareVersions(left.version, right.version));
    this.size = this.candidates.length + 1;
    this.exclusions = exclusionsOf(this, question);
    const excluded = this.exclusions.reduce((all, { versions }) => union(all, versions), setOf(this.size, [absent]));
    this.choosable = difference(fullSet(this.size), excluded);
    const usable = this.candidates.filter((_, index) => has(this.choosable, index + 1));
    this.#admitsPrereleases =
      question.prereleases?.has(name) === true ||
      (usable.length > 0 && usable.every(({ version }) => isPrerelease(version)));
  }

  versionOf(value: number): Version {
    return (this.candidates[value - 1] as Candidate).version;
  }

  /** Whether the range was read before. */
  knows(range: VersionRange): boolean {
    return this.#ranges.has(range);
  }

  /** The versions in a range. Prereleases only where it names them, or where the plugin has nothing else to choose. */
  inRange(range: VersionRange): VersionSet {
    const known = this.#ranges.get(range);
    if (known !== undefined) {
      return known;
    }
    const versions = this.candidates.map(({ version }) => version);
    const selected = new Set(selectVersions(range, versions, this.#admitsPrereleases));
    const set = setOf(
      this.size,
      versions.flatMap((version, index) => (selected.has(version) ? [index + 1] : [])),
    );
    this.#ranges.set(range, set);
    return set;
  }
}

/** Versions that are excluded for the same reason stand together. */
function exclusionsOf({ name, candidates, size }: KnownPlugin, question: Question): readonly Exclusion[] {
  const groups = new Map<string, { readonly cause: Exclusion['cause']; readonly values: number[] }>();
  for (const [index, candidate] of candidates.entries()) {
    const [reason, cause] = exclusionOf(name, candidate, question) ?? [];
    if (reason !== undefined && cause !== undefined) {
      const group = groups.get(reason) ?? { cause, values: [] };
      group.values.push(index + 1);
      groups.set(reason, group);
    }
  }
  return [...groups].map(([reason, { cause, values }]) => ({ reason, cause, versions: setOf(size, values) }));
}

function exclusionOf(
  name: PluginName,
  { version, withdrawn, unusable, publishedAt }: Candidate,
  { preferred, admitted, before }: Question,
): readonly [reason: string, cause: Exclusion['cause']] | undefined {
  const isPreferred = preferred?.get(name) === version;
  if (withdrawn === 'removed' && admitted?.get(name) !== version) {
    return ['was removed by the registry', 'removed'];
  }
  if (withdrawn === 'yanked' && !isPreferred && admitted?.get(name) !== version) {
    return ['is yanked', 'yanked'];
  }
  if (unusable !== undefined) {
    return [unusable, 'unusable'];
  }
  const isLate = before !== undefined && (publishedAt === undefined || publishedAt >= before);
  return isLate && !isPreferred ? [`was not published before ${before}`, 'before'] : undefined;
}
