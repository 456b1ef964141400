// Exists so that the people who run a registry see who must sign next, and hear of it before anything expires.
import type { Sha256 } from '../../core/model/digest.ts';
import type { Timestamp } from '../../core/model/timestamp.ts';
import { indexRole, type TargetsDocument, type TimestampDocument } from '../../core/model/trust-metadata.ts';
import type { Hasher, MetadataBranch, MetadataFormat, Tree } from '../../ports.ts';
import { daysUntil } from './dates.ts';
import { readTrustFiles, type TrustFiles, trustPaths } from './trust-files.ts';
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

/** Fewer days than these are an alarm: offline signatures need people, the online one is made every day. */
export const alarmDays = { offline: 60, online: 5 } as const;

export async function trustStatus({ tree, format, branch, hash }: StatusPorts, now: Timestamp): Promise<TrustStatus> {
  const files = await readTrustFiles(tree);
  const trust = weighTrust(format, files);
  const shown = [trust.current, trust.draft, trust.targets].filter((document) => document !== undefined);
  const documents = shown.map((document) => describe(document, now));
  const index = branch === undefined ? undefined : await indexStatus(format, branch, now);
  const [firstRoot] = trust.roots;
  const newest = trust.draft ?? trust.current;
  const plan = newest === undefined ? undefined : planOfRoot(newest);
  return {
    documents,
    online: plan === undefined ? undefined : { label: plan.online.label, id: plan.online.id },
    index,
    pin: firstRoot?.complete === true ? hash(firstRoot.bytes) : undefined,
    alarms: [
      ...(index === undefined ? [] : alarmOf('The index', index.days, alarmDays.online)),
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
  const missing = [...new Set(signatures.flatMap((group) => group.missing))];
  const short = complete ? [] : [`${path} waits for signatures of ${missing.join(', ')}`];
  return [...short, ...alarmOf(path, days, alarmDays.offline)];
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
  return [...signed].flatMap(([name, bytes]) =>
    targets?.document.files[name]?.sha256 === hash(bytes)
      ? []
      : [`${trustPaths.signed(name)} is not what the targets are signed over: plugyard registry trust sign`],
  );
}

async function indexStatus(
  format: MetadataFormat,
  branch: MetadataBranch,
  now: Timestamp,
): Promise<IndexStatus | undefined> {
  const { files } = await branch.read();
  const bytes = files.get('timestamp.json');
  if (bytes === undefined) {
    return undefined;
  }
  const { expires, signedAt } = format.read(bytes).document as TimestampDocument;
  return { sequence: newestSequence(format, files), signedAt, expires, days: daysUntil(expires, now) };
}

function newestSequence(format: MetadataFormat, files: ReadonlyMap<string, Uint8Array>): number | undefined {
  const versions = [...files.keys()].flatMap((name) => {
    const [version, role] = name.split('.');
    return role === indexRole ? [Number(version)] : [];
  });
  const bytes = files.get(`${Math.max(0, ...versions)}.${indexRole}.json`);
  return bytes === undefined
    ? undefined
    : (format.read(bytes).document as TargetsDocument).files['index-root.json']?.sequence;
}
