// Exists so that who may sign what is decided in one place, for the first root and for every rotation.
import type { FileReference } from '../model/index-root.ts';
import type { Timestamp } from '../model/timestamp.ts';
import type { RootDocument, TargetsDocument, TrustKey } from '../model/trust-metadata.ts';

/** The people and the machine that sign: offline keys for root and targets, the online key for everything else. */
export interface RootPlan {
  readonly offline: readonly TrustKey[];
  /** How many offline keys must sign. */
  readonly threshold: number;
  readonly online: TrustKey;
}

interface Edition {
  readonly version: number;
  readonly expires: Timestamp;
}

/** What is wrong with a plan, in words; `undefined` if nothing is. */
export function planProblem({ offline, threshold, online }: RootPlan): string | undefined {
  const ids = offline.map(({ id }) => id);
  const labels = [...offline, online].map(({ label }) => label);
  if (new Set(ids).size < ids.length) {
    return 'an offline key is named twice';
  }
  if (!Number.isSafeInteger(threshold) || threshold < 1 || threshold > ids.length) {
    return `${threshold} of ${ids.length} offline keys cannot sign`;
  }
  const shared = ids.includes(online.id);
  if (shared && ids.length > 1) {
    // Threat: whoever breaks into the machine that deploys would hold one of the keys that guard against it.
    return 'the online key is one of the offline keys';
  }
  return !shared && new Set(labels).size < labels.length ? 'two keys have the same label' : undefined;
}

export function buildRoot({ offline, threshold, online }: RootPlan, edition: Edition): RootDocument {
  const byPeople = { keys: offline.map(({ id }) => id), threshold };
  const byMachine = { keys: [online.id], threshold: 1 };
  const keys = offline.some(({ id }) => id === online.id) ? offline : [...offline, online];
  return {
    role: 'root',
    ...edition,
    keys,
    roles: { root: byPeople, targets: byPeople, snapshot: byMachine, timestamp: byMachine },
  };
}

/** The plan that a root came from. */
export function planOf({ keys, roles }: RootDocument): RootPlan | undefined {
  const online = keys.find(({ id }) => id === roles.timestamp.keys[0]);
  const offline = keys.filter(({ id }) => roles.root.keys.includes(id));
  return online === undefined ? undefined : { offline, threshold: roles.root.threshold, online };
}

/** The targets document: the files that people sign, and the online key to which the index is delegated. */
export function buildTargets(
  { online }: RootPlan,
  files: Readonly<Record<string, FileReference>>,
  edition: Edition,
): TargetsDocument {
  return { role: 'targets', ...edition, files, delegation: { keys: [online], threshold: 1 } };
}

/** A change of a root: keys that come, go, or take another's place. */
export interface KeyChange {
  readonly addOffline?: TrustKey;
  /** Label or id of the offline key that goes. */
  readonly removeOffline?: string;
  readonly online?: TrustKey;
  readonly threshold?: number;
}

/** The plan after a change; `undefined` when the key that goes is not there. */
export function changePlan(plan: RootPlan, change: KeyChange): RootPlan | undefined {
  const { addOffline, removeOffline } = change;
  const isGoing = ({ id, label }: TrustKey): boolean => label === removeOffline || id === removeOffline;
  if (removeOffline !== undefined && !plan.offline.some(isGoing)) {
    return undefined;
  }
  return {
    offline: [...plan.offline.filter((key) => !isGoing(key)), ...(addOffline === undefined ? [] : [addOffline])],
    threshold: change.threshold ?? plan.threshold,
    online: change.online ?? plan.online,
  };
}
