// Keeps a signature of one version from being replayed for another.
import type { VerifiedBundle } from '../../model/provenance.ts';
import type { Publisher } from '../../model/publisher.ts';
import type { ReleaseId } from '../../model/statement.ts';
import { verifiedBundles } from '../../trust/authorise-release.ts';
import { bindsRelease, fillTag, matchBundle } from '../../trust/match-publisher.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const provenanceVersionIsBound: Check = defineCheck({
  id: 'provenance/version-is-bound',
  title: 'Every signature is made for this name and this version',
  severity: 'error',
  why: 'Otherwise an old, vulnerable artifact with its genuine signature could be published as the newest version.',
  fix: 'Sign for this release: plugyard sign reads name and version from the plugin.json beside the artifact; keyless releases are built from their own tag.',
  on: releaseKinds,
  needs: ['change', 'provenance', 'record', 'now'],
  *find({ change, provenance, record, now }) {
    const { plugin, version } = change;
    if (plugin === undefined || version === undefined) {
      return;
    }
    const release = { plugin, version };
    for (const { file, bundle } of verifiedBundles(provenance)) {
      const match = matchBundle(bundle, record.publishers, { moment: { time: now }, claim: release });
      if (match.matched && !bindsRelease(bundle, match.publisher, release)) {
        yield {
          message: `The signature is made for ${madeFor(bundle)}, not for ${wantedBy(match.publisher, release)}`,
          releaseFile: file,
        };
      }
    }
  },
});

function madeFor({ signer, release }: VerifiedBundle): string {
  const named = release === undefined ? 'no release' : `${release.plugin} ${release.version}`;
  return signer.kind === 'key' ? named : `${named} at ${signer.ref ?? 'no ref'}`;
}

function wantedBy(publisher: Publisher, release: ReleaseId): string {
  const named = `${release.plugin} ${release.version}`;
  return publisher.kind === 'key' ? named : `${named} at refs/tags/${fillTag(publisher.tag, release)}`;
}
