// Exists so that a user learns for whose sake a plugin is installed, by every way that leads to it.
import { type Lockfile, lockedOf } from '../model/lockfile.ts';
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
  const queue: (readonly PathStep[])[] = stepsIn(lockfile, lockfile.requested, useful).map((step) => [step]);
  let looked = 0;
  for (const path of queue) {
    looked += 1;
    if (paths.length === maxPaths || looked > maxSteps) {
      return { paths, more: true };
    }
    const last = path.at(-1)?.name;
    if (last === wanted) {
      paths.push(path);
    } else {
      const needs = last === undefined ? {} : (lockedOf(lockfile, last)?.dependencies ?? {});
      const next = stepsIn(lockfile, needs, useful).filter(({ name }) => path.every((step) => step.name !== name));
      queue.push(...next.map((step) => [...path, step]));
    }
  }
  return { paths, more: false };
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

function stepsIn(
  lockfile: Lockfile,
  needs: Readonly<Record<string, VersionRange>>,
  useful: ReadonlySet<PluginName>,
): readonly PathStep[] {
  return (Object.entries(needs) as [PluginName, VersionRange][])
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([name, range]) => {
      const locked = useful.has(name) ? lockedOf(lockfile, name) : undefined;
      return locked === undefined ? [] : [{ name, version: locked.version, range }];
    });
}
