// Exists so that a user learns for whose sake a plugin is installed, by every way that leads to it.
import { type LockedPlugin, type Lockfile, lockedOf } from '../model/lockfile.ts';
import { compareText } from '../model/order.ts';
import type { PluginName } from '../model/plugin-name.ts';
import type { Version, VersionRange } from '../model/version.ts';

/** One plugin on the way, with the range by which the one before it, or the user, asks for it. */
export interface PathStep {
  readonly name: PluginName;
  readonly version: Version;
  readonly range: VersionRange;
}

export interface FoundPaths {
  /** From what the user asked for down to the plugin; shortest first, then by name. */
  readonly paths: readonly (readonly PathStep[])[];
  /** Whether there are more than these. */
  readonly more: boolean;
}

/** Threat: a lockfile in which the ways between fifty plugins are more than anyone could count. */
const maxPaths = 100;
const maxSteps = 20_000;

/** Every way to a plugin, none through a plugin twice. */
export function findPaths(lockfile: Lockfile, wanted: PluginName): FoundPaths {
  const useful = leadingTo(lockfile, wanted);
  const paths: (readonly PathStep[])[] = [];
  const queue: Way[] = waysOn([], lockfile.requested, { lockfile, useful });
  let looked = 0;
  for (const { steps, name, needs } of queue) {
    looked += 1;
    if (paths.length === maxPaths || looked > maxSteps) {
      return { paths, more: true };
    }
    if (name === wanted) {
      paths.push(steps);
    } else {
      queue.push(...waysOn(steps, needs, { lockfile, useful }));
    }
  }
  return { paths, more: false };
}

/** A way as far as it was gone: where it stands, and what is needed there. */
interface Way {
  readonly steps: readonly PathStep[];
  readonly name: PluginName;
  readonly needs: LockedPlugin['dependencies'];
}

interface Grounds {
  readonly lockfile: Lockfile;
  /** Plugins from which a way leads on. */
  readonly useful: ReadonlySet<PluginName>;
}

/** The ways that lead on from a place, by name; none back to where this one came from. */
function waysOn(steps: readonly PathStep[], needs: LockedPlugin['dependencies'], { lockfile, useful }: Grounds): Way[] {
  return (Object.entries(needs) as [PluginName, VersionRange][])
    .filter(([name]) => useful.has(name) && steps.every((step) => step.name !== name))
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([name, range]) => {
      const locked = lockedOf(lockfile, name);
      return locked === undefined
        ? []
        : [{ steps: [...steps, { name, version: locked.version, range }], name, needs: locked.dependencies }];
    });
}

/** The plugins from which a way leads to a plugin, that one included: ways that lead nowhere are not even begun. */
function leadingTo(lockfile: Lockfile, wanted: PluginName): ReadonlySet<PluginName> {
  const needing = new Map<PluginName, PluginName[]>();
  for (const [name, { dependencies }] of Object.entries(lockfile.plugins)) {
    for (const needed of Object.keys(dependencies) as PluginName[]) {
      needing.set(needed, [...(needing.get(needed) ?? []), name as PluginName]);
    }
  }
  const found = new Set([wanted]);
  for (const name of found) {
    for (const dependent of needing.get(name) ?? []) {
      found.add(dependent);
    }
  }
  return found;
}
