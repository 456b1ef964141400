// Exists so that each key holder of a registry runs one command, on a machine of their own, until nothing is missing.
import { clientPolicyLimits, parseClientPolicy } from '../../core/model/client-policy.ts';
import type { FileReference } from '../../core/model/index-root.ts';
import { decodeText } from '../../core/model/json-text.ts';
import type { Timestamp } from '../../core/model/timestamp.ts';
import type { TargetsDocument } from '../../core/model/trust-metadata.ts';
import { buildTargets } from '../../core/trust/root-plan.ts';
import { PlugyardError } from '../../errors.ts';
import type { Hasher, KeySigner } from '../../ports.ts';
import type { CeremonyPorts } from './change-root.ts';
import { alarmDays, daysAfter, daysUntil, validityDays } from './dates.ts';
import { readTrustFiles, type TrustFiles, trustPaths } from './trust-files.ts';
import { planOfRoot, type Weighed, type WeighedTrust, wasSigned, weighTrust } from './weigh-trust.ts';

export interface SignTrustPorts extends CeremonyPorts {
  readonly hash: Hasher;
}

/**
 * Adds a key's signature to everything that waits for it: the drafted root, and the targets document, which is drafted
 * anew where the files that it covers or the keys have changed, or where it expires soon. Returns the paths that were written.
 * Throws `KEY_INVALID` when the key may sign nothing here.
 */
export async function signTrust(ports: SignTrustPorts, signer: KeySigner, now: Timestamp): Promise<readonly string[]> {
  const files = await readTrustFiles(ports.tree);
  refuseMalformed(files);
  const trust = weighTrust(ports.format, files);
  const drafted = draftTargets(ports, { files, trust, now });
  const waiting = [trust.draft, drafted].filter((document) => document !== undefined);
  refuseStranger(signer, trust);
  const written: string[] = [];
  for (const { path, bytes, demands } of waiting) {
    const wanted = demands.filter(({ keys }) => keys.some(({ id }) => id === signer.publisher.sha256));
    if (wanted.some(({ signed }) => !signed.includes(signer.publisher.sha256))) {
      await ports.store.write(path, ports.format.sign(bytes, signer));
      written.push(path);
    }
  }
  return written;
}

/** What no client can read must not be signed: every one of them would stop. */
function refuseMalformed({ signed }: TrustFiles): void {
  const bytes = signed.get('client-policy.json');
  const text = bytes === undefined ? undefined : decodeText(bytes, clientPolicyLimits.maxBytes);
  const policy = text?.ok === true ? parseClientPolicy(text.value) : text;
  if (policy?.ok === false) {
    const [problem] = policy.problems;
    throw new PlugyardError(
      'TRUST_INVALID',
      `${trustPaths.signed('client-policy.json')} is malformed: ${problem?.message}`,
      {
        hint: problem?.fix ?? 'Correct it, then sign again.',
        details: { problems: policy.problems },
      },
    );
  }
}

interface Situation {
  readonly files: TrustFiles;
  readonly trust: WeighedTrust;
  readonly now: Timestamp;
}

/** The targets document that waits for signatures; `undefined` when the newest one is complete and says what it should. */
function draftTargets(
  { format, hash }: SignTrustPorts,
  { files, trust, now }: Situation,
): Weighed<TargetsDocument> | undefined {
  const root = trust.draft ?? trust.current;
  if (root === undefined) {
    throw new PlugyardError('TRUST_INVALID', 'This registry has no root yet', {
      hint: 'Make one: plugyard registry trust init',
    });
  }
  const { targets } = trust;
  const plan = planOfRoot(root);
  const wanted = (version: number, expires: Timestamp): TargetsDocument =>
    buildTargets(plan, referencesOf(files, hash), { version, expires });
  const isRight =
    targets !== undefined &&
    sameText(targets.document, wanted(targets.version, targets.document.expires)) &&
    daysUntil(targets.document.expires, now) >= alarmDays.offline;
  if (isRight && targets.complete) {
    return undefined;
  }
  // What was drafted for the root that waits is signed on; what is older than that root needs a successor.
  const isOlder = trust.draft === undefined || (targets?.document.expires ?? '') < trust.draft.document.expires;
  // A document that somebody could have published is never changed; one that is still short of signatures is.
  const published = targets === undefined || targets.complete || (isOlder && wasSigned(format, trust, targets));
  if (isRight && !published) {
    return targets;
  }
  const version = (targets?.version ?? 0) + (published ? 1 : 0);
  const document = wanted(version, daysAfter(now, validityDays.offline));
  const demand = { keys: plan.offline, threshold: plan.threshold, signed: [] };
  const bytes = format.write(document);
  return { version, path: trustPaths.targets(version), bytes, document, demands: [demand], complete: false };
}

function referencesOf({ signed }: TrustFiles, hash: Hasher): Readonly<Record<string, FileReference>> {
  return Object.fromEntries([...signed].map(([name, bytes]) => [name, { sha256: hash(bytes), size: bytes.length }]));
}

function sameText(left: TargetsDocument, right: TargetsDocument): boolean {
  return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
}

function sorted({ version, expires, files, delegation }: TargetsDocument): unknown {
  return [version, expires, Object.entries(files).sort(), delegation];
}

function refuseStranger({ publisher }: KeySigner, { current, draft }: WeighedTrust): void {
  const keys = [current, draft].flatMap((root) => (root === undefined ? [] : planOfRoot(root).offline));
  if (!keys.some(({ id }) => id === publisher.sha256)) {
    throw new PlugyardError('KEY_INVALID', `The key ${publisher.sha256.slice(0, 12)} may sign nothing here`, {
      hint: `The keys that may: ${keys.map(({ id, label }) => `${label} (${id.slice(0, 12)})`).join(', ')}`,
    });
  }
}
