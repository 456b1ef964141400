// Exists so that the people who run a registry see who must sign next, and hear of it before anything expires.
import type { Sha256 } from '../../core/model/digest.ts';
import type { Timestamp } from '../../core/model/timestamp.ts';
import { PlugyardError } from '../../errors.ts';
import type { Hasher, MetadataBranch, MetadataFormat, Tree } from '../../ports.ts';
import { alarmDays, daysUntil } from './dates.ts';
import { type LastSigned, readLastSigned } from './last-signed.ts';
import { readTrustFiles, type SignedFile, type TrustFiles, trustPaths } from './trust-files.ts';
import { type Demand, planOfRoot, type Weighed, type WeighedTrust, weighTrust } from './weigh-trust.ts';

export interface StatusPorts {
  readonly tree: Tree;
  readonly format: MetadataFormat;
  /** Absent where the registry is no git repository. */
  readonly branch: MetadataBranch | undefined;
  readonly hash: Hasher;
}

export interface TrustStatus {
  readonly documents: readonly DocumentStatus[];
  /** Label and key id. */
  readonly online: { readonly label: string; readonly id: string } | undefined;
  readonly index: IndexStatus | undefined;
  /** Digest of the first root, which clients pin and the registry publishes elsewhere; absent until it is signed. */
  readonly pin: Sha256 | undefined;
  /** What somebody must do, most urgent first. Empty when all is well. */
  readonly alarms: readonly string[];
}

export interface DocumentStatus {
  readonly path: string;
  readonly expires: Timestamp;
  readonly days: number;
  readonly complete: boolean;
  /** Labels, for each group of keys that must sign. */
  readonly signatures: readonly SignatureStatus[];
}

interface SignatureStatus {
  readonly threshold: number;
  readonly signed: readonly string[];
  readonly missing: readonly string[];
}

interface IndexStatus {
  readonly sequence: number | undefined;
  readonly signedAt: Timestamp;
  readonly expires: Timestamp;
  readonly days: number;
}

export async function trustStatus({ tree, format, branch, hash }: StatusPorts, now: Timestamp): Promise<TrustStatus> {
  const files = await readTrustFiles(tree);
  const trust = weighTrust(format, files);
  const shown = [trust.current, trust.draft, trust.targets].filter((document) => document !== undefined);
  const documents = shown.map((document) => describe(document, now));
  const last = branch === undefined ? undefined : await readLast({ format, branch }, trust, now);
  const index = last === undefined || last instanceof PlugyardError ? undefined : indexStatus(last, now);
  const [firstRoot] = trust.roots;
  const newest = trust.draft ?? trust.current;
  const plan = newest === undefined ? undefined : planOfRoot(newest);
  return {
    documents,
    online: plan === undefined ? undefined : { label: plan.online.label, id: plan.online.id },
    index,
    pin: firstRoot?.complete === true ? hash(firstRoot.bytes) : undefined,
    alarms: [
      ...indexAlarms(last, index),
      ...documents.flatMap((document) => documentAlarms(document)),
      ...coverageAlarms(files, trust, hash),
    ],
  };
}

function describe({ path, document, demands, complete }: Weighed<WeighedDocument>, now: Timestamp): DocumentStatus {
  return {
    path,
    expires: document.expires,
    days: daysUntil(document.expires, now),
    complete,
    signatures: demands.map(signatureStatus),
  };
}

type WeighedDocument = { readonly expires: Timestamp };

function signatureStatus({ keys, threshold, signed }: Demand): SignatureStatus {
  const labels = (present: boolean): readonly string[] =>
    keys.filter(({ id }) => signed.includes(id) === present).map(({ label }) => label);
  return { threshold, signed: labels(true), missing: labels(false) };
}

function documentAlarms({ path, days, complete, signatures }: DocumentStatus): readonly string[] {
  const short = signatures.filter(({ threshold, signed }) => !complete && signed.length < threshold);
  const waiting = short.map(
    ({ threshold, signed, missing }) =>
      `${path} waits for ${threshold - signed.length} of ${missing.join(', ')} to sign`,
  );
  return [...new Set(waiting), ...alarmOf(path, days, alarmDays.offline)];
}

function alarmOf(what: string, days: number, atLeast: number): readonly string[] {
  if (days < 0) {
    return [`${what} has expired: clients refuse it`];
  }
  return days < atLeast ? [`${what} expires in ${days} days`] : [];
}

/** A file that was changed, or a key that was rotated, and that nobody has signed for yet. */
function coverageAlarms({ signed, roots }: TrustFiles, { targets }: WeighedTrust, hash: Hasher): readonly string[] {
  if (roots.length === 0) {
    return ['This registry has no root yet: plugyard registry trust init'];
  }
  const covered = targets?.document.files ?? {};
  const names = new Set([...signed.keys(), ...(Object.keys(covered) as SignedFile[])]);
  return [...names].flatMap((name) => {
    const bytes = signed.get(name);
    return bytes !== undefined && covered[name]?.sha256 === hash(bytes)
      ? []
      : [`${trustPaths.signed(name)} is not what the targets are signed over: plugyard registry trust sign`];
  });
}

/** What the branch holds, or why nothing of it can be believed; `undefined` before the first signature. */
async function readLast(
  { format, branch }: { readonly format: MetadataFormat; readonly branch: MetadataBranch },
  { roots }: WeighedTrust,
  now: Timestamp,
): Promise<LastSigned | PlugyardError | undefined> {
  const { files } = await branch.read();
  const followed = roots.filter(({ complete }) => complete).map(({ bytes }) => bytes);
  try {
    return files.size === 0 ? undefined : readLastSigned(format, files, { roots: followed, now });
  } catch (error) {
    if (error instanceof PlugyardError) {
      return error;
    }
    throw error;
  }
}

function indexStatus({ timestamp, index }: LastSigned, now: Timestamp): IndexStatus | undefined {
  if (timestamp === undefined) {
    return undefined;
  }
  const { expires, signedAt } = timestamp.document;
  const sequence = index?.document.files['index-root.json']?.sequence;
  return { sequence, signedAt, expires, days: daysUntil(expires, now) };
}

function indexAlarms(last: LastSigned | PlugyardError | undefined, index: IndexStatus | undefined): readonly string[] {
  if (last instanceof PlugyardError) {
    return [last.message];
  }
  const rotated = last !== undefined && (last.index === undefined || last.snapshot === undefined);
  return [
    ...(rotated ? ['The index is not signed by the online key of the root: deploy once'] : []),
    ...(index === undefined ? [] : alarmOf('The index', index.days, alarmDays.online)),
  ];
}
