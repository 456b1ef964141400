// Exists so that the signatures of a release are weighed once, for every check and for the index.

import type { PluginName } from '../model/plugin-name.ts';
import type { Provenance, ProvenanceRank, VerifiedBundle } from '../model/provenance.ts';
import type { PublisherId } from '../model/publisher.ts';
import type { PluginRecord } from '../model/record.ts';
import type { Timestamp } from '../model/timestamp.ts';
import type { Version } from '../model/version.ts';
import { bindsRelease, coversRelease, matchBundle, matchPublisher, type PublisherMatch } from './match-publisher.ts';

export interface VerifiedFile {
  readonly file: string;
  readonly bundle: VerifiedBundle;
}

export interface JudgedBundle extends VerifiedFile {
  readonly match: PublisherMatch;
}

/** The bundles whose signature holds, whoever made it. */
export function verifiedBundles(provenance: Provenance): readonly VerifiedFile[] {
  return provenance.bundles.flatMap(({ file, verification }) =>
    verification.verified ? [{ file, bundle: verification }] : [],
  );
}

/** The same with the recorded publisher of each, as of now. */
export function judgeBundles(provenance: Provenance, record: PluginRecord, time: Timestamp): readonly JudgedBundle[] {
  return verifiedBundles(provenance).map((verified) => ({
    ...verified,
    match: matchPublisher(verified.bundle.signer, record.publishers, { time }),
  }));
}

/** The best way in which a recorded publisher has signed. */
export function rankOf(provenance: Provenance, record: PluginRecord, time: Timestamp): ProvenanceRank {
  const kinds = judgeBundles(provenance, record, time).flatMap(({ match }) =>
    match.matched ? [match.publisher.kind] : [],
  );
  if (kinds.includes('github-oidc')) {
    return 'keyless';
  }
  return kinds.includes('key') ? 'key' : 'none';
}

interface ReleaseFacts {
  readonly release: { readonly plugin: PluginName | undefined; readonly version: Version };
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly time: Timestamp;
}

/** The recorded publisher whose release statement covers every file of the release, if there is one. */
export function releaseStatementSigner(
  provenance: Provenance,
  record: PluginRecord | undefined,
  { release, files, time }: ReleaseFacts,
): PublisherId | undefined {
  const { plugin, version } = release;
  if (record === undefined || plugin === undefined) {
    return undefined;
  }
  const claim = { plugin, version };
  for (const { bundle } of verifiedBundles(provenance)) {
    const match = matchBundle(bundle, record.publishers, { moment: { time }, claim });
    if (match.matched && bindsRelease(bundle, match.publisher, claim) && coversRelease(bundle, files)) {
      return match.id;
    }
  }
  return undefined;
}
