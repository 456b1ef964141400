// Exists so that a trust level is told with its reasons: who signed, who looked at it, and what the next level takes.
import type { ClientPolicy } from '../model/client-policy.ts';
import type { KeylessSigner } from '../model/provenance.ts';
import type { Evidence, Review, ShardRelease } from '../model/shard.ts';
import { authorisationCheck, revocationOf } from './weigh-release.ts';

/** One line of the explanation. */
export interface LevelReason {
  readonly label: 'signed' | 'review' | 'scan' | 'refused' | 'next level';
  readonly text: string;
}

/** Why a release has its level, from its evidence and what clients are told to refuse. */
export function explainLevel(release: ShardRelease, policy: ClientPolicy): readonly LevelReason[] {
  const { evidence } = release;
  const next = nextLevel(release);
  return [
    { label: 'signed', text: tellSigner(evidence) },
    { label: 'review', text: tellReview(evidence.review) },
    {
      label: 'scan',
      text:
        evidence.scan === undefined
          ? 'not on record'
          : `${evidence.scan.verdict} by catalogue ${evidence.scan.catalogue}, report sha256:${evidence.scan.report}`,
    },
    ...tellRefusals(release, policy).map((text) => ({ label: 'refused', text }) as const),
    ...(next === undefined ? [] : [{ label: 'next level', text: next } as const]),
  ];
}

function tellSigner({ publisher, certificate }: Evidence): string {
  if (publisher === undefined) {
    return 'by nobody whom the record names';
  }
  return certificate === undefined ? `by ${publisher}` : `keyless ${tellCertificate(certificate)} (${publisher})`;
}

function tellCertificate({ workflow, signerWorkflow, ref, commit, issuer }: KeylessSigner): string {
  const through = signerWorkflow === workflow ? '' : ` through ${signerWorkflow}`;
  return `by ${workflow}${through}, at ${ref}, commit ${commit ?? 'unknown'}, says ${issuer}`;
}

function tellReview({ kind, reviewers, submitter, overrides = [] }: Review): string {
  const by = submitter === undefined ? '' : `; submitted by account ${submitter}`;
  const despite = overrides.length === 0 ? '' : `, in spite of ${overrides.join(', ')}`;
  switch (kind) {
    case 'auto':
      return `merged by itself, every check passed${by}`;
    case 'approved':
      return `approved by account ${reviewers.join(', ')}${despite}${by}`;
    case 'unrecorded':
      return 'not on record: merged by hand';
  }
}

/** What every client refuses, whatever the level says. */
function tellRefusals(
  { artifact, evidence, publishedAt, publishedSequence }: ShardRelease,
  policy: ClientPolicy,
): readonly string[] {
  const moment = { time: publishedAt, sequence: publishedSequence };
  const revocation = evidence.publisher === undefined ? undefined : revocationOf(evidence.publisher, moment, policy);
  const banned = policy.bannedDigests.find(({ sha256 }) => sha256 === artifact?.sha256);
  return [
    ...(revocation === undefined ? [] : [revocation]),
    ...(banned === undefined ? [] : [`the artifact is banned: ${banned.reason}`]),
  ];
}

function nextLevel({ trustLevel, evidence }: ShardRelease): string | undefined {
  switch (trustLevel) {
    case 'untrusted':
      return `community takes ${missingForCommunity(evidence).join(', and ')}`;
    case 'community':
      return `verified takes ${missingForVerified(evidence).join(', and ')}`;
    case 'verified':
      return 'official takes a publisher whom the client policy of the registry names';
    case 'official':
      return undefined;
  }
}

function missingForCommunity({ publisher, review }: Evidence): readonly string[] {
  const missing = [
    ...(publisher === undefined ? ['a signature of a recorded publisher'] : []),
    ...(review.overrides?.includes(authorisationCheck) === true
      ? ['an owner who submits it, or a release statement over every file']
      : []),
  ];
  return missing.length > 0 ? missing : ['that the registry allows what was signed'];
}

function missingForVerified({ certificate, review, scan }: Evidence): readonly string[] {
  const missing = [
    ...(certificate === undefined ? ['a keyless signature of the recorded workflow'] : []),
    ...(review.kind === 'unrecorded' ? ['a review on record'] : []),
    ...(scan !== undefined && scan.verdict !== 'PASS' ? ['a scan without findings'] : []),
  ];
  return missing.length > 0 ? missing : ['rules that this registry computes by'];
}
