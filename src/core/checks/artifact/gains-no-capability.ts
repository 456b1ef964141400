// Asks a person when the bytes can do more than those of the release before.
import { diffCapabilities, diffHosts, diffInterfaces } from '../../scan/capability/compare-capabilities.ts';
import { usesNetwork } from '../../scan/data/declared-hosts.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactGainsNoCapability: Check = defineCheck({
  id: 'artifact/gains-no-capability',
  title: 'The artifact can do no more than the release before it',
  severity: 'hold',
  why: 'Whoever takes over a plugin first needs a new power: a permission that was granted long ago and never used, a new host, a new interface.',
  fix: 'Write in CHANGELOG.md what the new ability is for, or build without it.',
  on: releaseKinds,
  needs: ['manifest', 'wasm', 'scan', 'previousScan', 'delivery'],
  *find({ manifest, wasm, scan, previousScan: { release }, delivery }) {
    if (release === undefined) return;
    const after = { wasm, scan };
    // Without network access, a host is a link for people.
    const online = usesNetwork(wasm, manifest.permissions);
    const diffs = [
      ['capability', diffCapabilities(release, after)],
      ['interface', diffInterfaces(release, after)],
      ...(online ? ([['host in its data', diffHosts(release, after)]] as const) : []),
    ] as const;
    for (const [what, { added, removed }] of diffs) {
      if (added.length > 0) {
        const lines = [...added.map((line) => `+ ${line}`), ...removed.map((line) => `- ${line}`)];
        yield {
          message: `Since ${release.version} the artifact has a new ${what}: ${lines.join(', ')}`,
          ...artifactPlace(delivery, undefined),
        };
      }
    }
  },
});
