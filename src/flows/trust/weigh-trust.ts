// Exists so that a registry's roots and targets are judged alike by those who sign them, by the deploy and by `status`.

import type { KeyId, RootDocument, TargetsDocument, TrustKey } from '../../core/model/trust-metadata.ts';
import { planOf, type RootPlan } from '../../core/trust/root-plan.ts';
import { PlugyardError } from '../../errors.ts';
import type { MetadataFormat } from '../../ports.ts';
import type { Numbered, TrustFiles } from './trust-files.ts';

/** A document with the signatures that count, of those that it needs. */
export interface Weighed<Document> extends Numbered {
  readonly document: Document;
  /** Everybody who must be asked: of a rotated root, the keys of the root before as well. */
  readonly demands: readonly Demand[];
  readonly complete: boolean;
}

/** `threshold` of these keys must have signed. */
export interface Demand {
  readonly keys: readonly TrustKey[];
  readonly threshold: number;
  readonly signed: readonly KeyId[];
}

export interface WeighedTrust {
  readonly roots: readonly Weighed<RootDocument>[];
  /** The newest root that enough people have signed: what clients follow. */
  readonly current: Weighed<RootDocument> | undefined;
  /** A newer one that waits for signatures. */
  readonly draft: Weighed<RootDocument> | undefined;
  /** The newest targets document, held against the newest root. */
  readonly targets: Weighed<TargetsDocument> | undefined;
  /** The newest targets document that the current root vouches for. */
  readonly currentTargets: Weighed<TargetsDocument> | undefined;
}

/** Throws `TRUST_INVALID` when a root in the middle of the chain is not signed as it must be. */
export function weighTrust(format: MetadataFormat, files: TrustFiles): WeighedTrust {
  const roots = files.roots.map((file, index) => weighRoot(format, file, files.roots[index - 1]));
  const broken = roots.slice(0, -1).find(({ complete }) => !complete);
  if (broken !== undefined) {
    throw new PlugyardError('TRUST_INVALID', `${broken.path} is not signed by enough keys, and a newer root is there`, {
      hint: 'Restore it from the history of the registry.',
    });
  }
  const current = roots.findLast(({ complete }) => complete);
  const newest = roots.at(-1);
  const weigh = (root: Weighed<RootDocument> | undefined): readonly Weighed<TargetsDocument>[] =>
    root === undefined ? [] : files.targets.map((file) => weighTargets(format, file, root));
  return {
    roots,
    current,
    draft: newest === current ? undefined : newest,
    targets: weigh(newest).at(-1),
    currentTargets: weigh(current).findLast(({ complete }) => complete),
  };
}

/** Whether a root that clients follow, or once followed, vouches for a targets document: it may be published. */
export function wasSigned(format: MetadataFormat, { roots }: WeighedTrust, targets: Numbered): boolean {
  return roots.some((root) => root.complete && weighTargets(format, targets, root).complete);
}

/** The plan of a root. Throws `TRUST_INVALID` when it names no online key. */
export function planOfRoot({ document, path }: Weighed<RootDocument>): RootPlan {
  const plan = planOf(document);
  if (plan === undefined) {
    throw new PlugyardError('TRUST_INVALID', `${path} names no key for the timestamp`);
  }
  return plan;
}

function weighRoot(format: MetadataFormat, file: Numbered, before: Numbered | undefined): Weighed<RootDocument> {
  const { document } = format.read(file.bytes);
  if (document.role !== 'root' || document.version !== file.version) {
    throw misplaced(file);
  }
  const delegators = before === undefined ? [file] : [before, file];
  const demands = delegators.map((delegator) => demandOf(format, { bytes: file.bytes, role: 'root', delegator }));
  return { ...file, document, demands, complete: demands.every(isMet) };
}

function weighTargets(format: MetadataFormat, file: Numbered, root: Weighed<RootDocument>): Weighed<TargetsDocument> {
  const { document } = format.read(file.bytes);
  if (document.role !== 'targets' || document.version !== file.version) {
    throw misplaced(file);
  }
  const demand = demandOf(format, { bytes: file.bytes, role: 'targets', delegator: root });
  return { ...file, document, demands: [demand], complete: isMet(demand) };
}

interface Signed {
  readonly bytes: Uint8Array;
  readonly role: 'root' | 'targets';
  readonly delegator: Numbered;
}

function demandOf(format: MetadataFormat, { bytes, role, delegator }: Signed): Demand {
  const { document } = format.read(delegator.bytes);
  if (document.role !== 'root') {
    throw misplaced(delegator);
  }
  const { keys, threshold } = document.roles[role];
  return {
    keys: document.keys.filter(({ id }) => keys.includes(id)),
    threshold,
    signed: format.signedBy(bytes, role, delegator.bytes),
  };
}

function isMet({ signed, threshold }: Demand): boolean {
  return signed.length >= threshold;
}

function misplaced({ path }: Numbered): PlugyardError {
  return new PlugyardError('TRUST_INVALID', `${path} does not hold what its name says`, {
    hint: 'Restore it from the history of the registry.',
  });
}
