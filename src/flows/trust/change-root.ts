// Exists so that a registry's first root, and every one after it, is drafted in the same way: written, and not signed yet.
import type { Timestamp } from '../../core/model/timestamp.ts';
import { buildRoot, changePlan, type KeyChange, planProblem, type RootPlan } from '../../core/trust/root-plan.ts';
import { PlugyardError } from '../../errors.ts';
import type { MetadataFormat, Store, Tree } from '../../ports.ts';
import { daysAfter, validityDays } from './dates.ts';
import { readTrustFiles, trustPaths } from './trust-files.ts';
import { planOfRoot, weighTrust } from './weigh-trust.ts';

export interface CeremonyPorts {
  /** The registry's repository, read and written. */
  readonly tree: Tree;
  readonly store: Store;
  readonly format: MetadataFormat;
}

/** The keys of a plan as PEM, for people to compare. */
export type PublicKeys = ReadonlyMap<string, string>;

export interface Drafted {
  readonly path: string;
  readonly version: number;
  readonly plan: RootPlan;
}

/** Drafts the first root. Throws `FILE_EXISTS` where a registry has one. */
export async function draftFirstRoot(
  ports: CeremonyPorts,
  plan: RootPlan,
  { now, keys }: { readonly now: Timestamp; readonly keys: PublicKeys },
): Promise<Drafted> {
  const { roots } = await readTrustFiles(ports.tree);
  if (roots.length > 0) {
    throw new PlugyardError('FILE_EXISTS', `This registry has a root already: ${trustPaths.root(roots.length)}`, {
      hint: 'Change its keys: plugyard registry trust rotate, or plugyard registry trust add-key.',
    });
  }
  return await writeDraft(ports, { plan, version: 1, now, keys });
}

/** Drafts the next root; a draft that is there already is changed, and loses its signatures. Without change: a new year. */
export async function draftNextRoot(
  ports: CeremonyPorts,
  change: KeyChange,
  { now, keys }: { readonly now: Timestamp; readonly keys: PublicKeys },
): Promise<Drafted> {
  const { current, draft } = weighTrust(ports.format, await readTrustFiles(ports.tree));
  const base = draft ?? current;
  if (base === undefined) {
    throw new PlugyardError('TRUST_INVALID', 'This registry has no root yet', {
      hint: 'Make one: plugyard registry trust init',
    });
  }
  const plan = changePlan(planOfRoot(base), change);
  if (plan === undefined) {
    const { offline } = planOfRoot(base);
    throw new PlugyardError('USAGE', `No offline key is called ${change.removeOffline}`, {
      hint: `There are: ${offline.map(({ label }) => label).join(', ')}`,
    });
  }
  return await writeDraft(ports, { plan, version: (current?.version ?? 0) + 1, now, keys });
}

interface Draft {
  readonly plan: RootPlan;
  readonly version: number;
  readonly now: Timestamp;
  readonly keys: PublicKeys;
}

async function writeDraft({ store, format }: CeremonyPorts, { plan, version, now, keys }: Draft): Promise<Drafted> {
  const problem = planProblem(plan);
  if (problem !== undefined) {
    throw new PlugyardError('USAGE', `This root cannot be made: ${problem}`, {
      hint: 'Name keys of different people, a threshold that they can reach, and an online key of its own: rotate --role online.',
    });
  }
  const path = trustPaths.root(version);
  await store.write(path, format.write(buildRoot(plan, { version, expires: daysAfter(now, validityDays.offline) })));
  for (const [label, pem] of keys) {
    await store.write(trustPaths.key(label), new TextEncoder().encode(pem));
  }
  return { path, version, plan };
}
