// Exists so that a user learns what keeps a plugin from being newer.
import { type Lockfile, lockedOf } from '../model/lockfile.ts';
import { compareText } from '../model/order.ts';
import type { PluginName } from '../model/plugin-name.ts';
import type { Shard } from '../model/shard.ts';
import { compareVersions, selectVersions, type Version, type VersionRange } from '../model/version.ts';

export interface HeldBack {
  /** The newest version that may be chosen; absent where none is above the locked one. */
  readonly newest?: Version;
  /** Who asks for less, in words, such as `table 1.0.0, which needs ^1.0.0`. */
  readonly by: readonly string[];
  /** What became of the locked release, where something did. */
  readonly withdrawn?: 'yanked' | 'removed';
}

/** Compares the locked version of a plugin with what the registry has now. */
export function holdBack(lockfile: Lockfile, { name, releases }: Shard): HeldBack {
  const locked = lockedOf(lockfile, name);
  const offered = releases
    .filter(({ yanked, removed }) => yanked === undefined && removed === undefined)
    .map(({ version }) => version)
    .sort(compareVersions);
  const prereleases = lockfile.prereleases === true;
  const [newest] = selectVersions('latest' as VersionRange, offered, prereleases).slice(-1);
  const state = releases.find(({ version }) => version === locked?.version);
  const withdrawn = state?.removed !== undefined ? 'removed' : state?.yanked !== undefined ? 'yanked' : undefined;
  const isNewer = newest !== undefined && locked !== undefined && compareVersions(newest, locked.version) > 0;
  const excludes = (range: VersionRange): boolean =>
    !selectVersions(range, offered, prereleases).includes(newest as Version);
  return {
    ...(isNewer ? { newest } : {}),
    by: isNewer
      ? wishesFor(lockfile, name)
          .filter(({ range }) => excludes(range))
          .map(({ text }) => text)
      : [],
    ...(withdrawn === undefined ? {} : { withdrawn }),
  };
}

/** Everyone who asks for a plugin; an override speaks for all. */
function wishesFor(
  { requested, overrides, plugins }: Lockfile,
  name: PluginName,
): readonly { readonly range: VersionRange; readonly text: string }[] {
  const own = rangeIn(overrides, name);
  if (own !== undefined) {
    return [{ range: own, text: `your override ${own}` }];
  }
  const asked = rangeIn(requested, name);
  const needs = Object.entries(plugins)
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([by, { version, dependencies }]) => {
      const range = rangeIn(dependencies, name);
      return range === undefined ? [] : [{ range, text: `${by} ${version}, which needs ${range}` }];
    });
  return [...(asked === undefined ? [] : [{ range: asked, text: `yourself, who ask for ${asked}` }]), ...needs];
}

function rangeIn(ranges: Lockfile['overrides'], name: PluginName): VersionRange | undefined {
  return ranges !== undefined && Object.hasOwn(ranges, name) ? ranges[name] : undefined;
}
