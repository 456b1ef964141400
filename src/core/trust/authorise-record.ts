// Exists so that whoever may speak for a new record is decided in one place: a publisher who stays.
import type { PluginName } from '../model/plugin-name.ts';
import type { VerifiedBundle } from '../model/provenance.ts';
import type { PublisherId } from '../model/publisher.ts';
import type { PluginRecord } from '../model/record.ts';
import { recordSubjectName } from '../model/statement.ts';
import type { ProposedRecord } from '../model/submission.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { verifiedBundles } from './authorise-release.ts';
import { matchPublisher } from './match-publisher.ts';

export interface RecordChange {
  readonly plugin: PluginName;
  /** The record on the base tip: nobody else's word counts. */
  readonly base: PluginRecord;
  readonly proposed: ProposedRecord;
  readonly time: Timestamp;
}

export interface RecordSignature {
  /** The publisher who agrees. */
  readonly signer?: PublisherId;
  /** Why a signature that verifies does not count. */
  readonly problems: readonly { readonly file: string; readonly reason: string }[];
}

/** Who of the recorded publishers has signed exactly this change (SECURITY-DESIGN sections 2 and 3). */
export function judgeRecordSignature(change: RecordChange): RecordSignature {
  const judged = verifiedBundles(change.proposed.provenance).map(({ file, bundle }) => ({
    file,
    verdict: judgeBundle(bundle, change),
  }));
  const signer = judged.flatMap(({ verdict }) => ('signer' in verdict ? [verdict.signer] : []))[0];
  return {
    ...(signer === undefined ? {} : { signer }),
    problems: judged.flatMap(({ file, verdict }) => ('reason' in verdict ? [{ file, reason: verdict.reason }] : [])),
  };
}

/**
 * Threat: a publisher who signs himself in, a stolen key that signs its own return, and the consent to an earlier change
 * that is used again. So the signer is recorded before and after, and names the record that is replaced.
 */
function judgeBundle(
  bundle: VerifiedBundle,
  { plugin, base, proposed, time }: RecordChange,
): { readonly signer: PublisherId } | { readonly reason: string } {
  const before = matchPublisher(bundle.signer, base.publishers, { time });
  if (!before.matched) {
    return { reason: before.reasons.join('; ') };
  }
  if (!matchPublisher(bundle.signer, proposed.record.publishers, { time }).matched) {
    return { reason: `${before.id} does not stay: the new record takes its rights away` };
  }
  const { recordChange, subjects } = bundle;
  if (recordChange?.plugin !== plugin || recordChange.replaces !== proposed.replaces) {
    return { reason: `it is not about a change of the record of ${plugin} as it stands on the base branch` };
  }
  const [subject, second] = subjects;
  return second === undefined && subject?.name === recordSubjectName && subject.sha256 === proposed.sha256
    ? { signer: before.id }
    : { reason: 'it covers another record.json than the one that is proposed' };
}
