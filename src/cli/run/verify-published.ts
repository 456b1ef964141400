// What `plugyard verify` does with name@version; loaded when one is named.
import type { Evidence, ShardRelease } from '../../core/model/shard.ts';
import { plainLine } from '../../core/report/escape.ts';
import { chooseRelease } from '../../flows/choose-release.ts';
import { fetchVerified } from '../../flows/verify-release.ts';
import type { VerifyOptions } from '../commands/verify.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { nodeHasher, sigstoreVerifier } from '../wire.ts';
import { openRegistry } from './open-registry.ts';
import { readMinimumTrust } from './read-minimum-trust.ts';
import { readRequest } from './read-request.ts';
import { warnOfLowerLevel } from './warn-of-lower-level.ts';

/** Fetches releases and verifies their bytes and signatures against the publishers on record. */
export async function verifyPublished(
  terminal: Terminal,
  words: readonly string[],
  options: VerifyOptions,
): Promise<Answer> {
  const requests = words.map(readRequest);
  const index = await openRegistry(terminal, options);
  const ports = { index, verifier: sigstoreVerifier, hash: nodeHasher, ...readMinimumTrust(options) };
  const data: object[] = [];
  const lines: string[] = [];
  for (const request of requests) {
    const shard = await index.shard(request.name);
    const release = chooseRelease(shard, request);
    const trust = await fetchVerified(ports, shard, release);
    warnOfLowerLevel(terminal, `${request.name} ${release.version}`, trust);
    const { level, publisher } = trust;
    const { version, evidence, yanked, artifact } = release;
    data.push({ name: request.name, version, level, publisher, sha256: artifact?.sha256, evidence, yanked });
    lines.push(
      `ok  ${request.name} ${version}  ${level}${publisher === undefined ? ', not signed' : `, signed by ${publisher}`}, over sha256:${artifact?.sha256}\n`,
      ...describeRelease(release).map((line) => `    ${plainLine(line)}\n`),
    );
  }
  return { data, text: lines.join('') };
}

/** Every piece of evidence, and whether the release was withdrawn. */
function describeRelease({ evidence, yanked }: ShardRelease): readonly string[] {
  return [
    ...(yanked === undefined ? [] : [`yanked: ${yanked.reason}`]),
    ...evidence.bundles.map(({ file, sha256 }) => `bundle ${file} sha256:${sha256}`),
    describeScan(evidence),
    describeReview(evidence),
  ];
}

function describeScan({ scan, rules }: Evidence): string {
  return scan === undefined
    ? 'scan: none on record'
    : `scan ${scan.verdict}, catalogue ${scan.catalogue}, report sha256:${scan.report}, weighed by rules ${rules}`;
}

function describeReview({ review: { kind, reviewers, merge } }: Evidence): string {
  const who = reviewers.length === 0 ? '' : ` by ${reviewers.join(', ')}`;
  return `review ${kind}${who}, merged as ${merge}`;
}
