// Keeps a plugin off hosts that are too old for it.
import { appendPointer } from '../../model/json-pointer.ts';
import { compareVersions } from '../../model/version.ts';
import { type UnmetFeature, unmetFeatures } from '../../scan/hosts/judge-hosts.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactHostVersionsFitFeatures: Check = defineCheck({
  id: 'artifact/host-versions-fit-features',
  title: 'The oldest host that the manifest names knows every feature that the artifact uses',
  severity: 'warning',
  why: 'Resolvers choose a plugin by the versions of hosts that its manifest names. One that is named too early gets an artifact that it refuses.',
  fix: 'Raise the lowest version of the host.',
  on: releaseKinds,
  needs: ['manifest', 'scan'],
  *find({ manifest, scan }) {
    const late = unmetFeatures(manifest.requires?.hosts, scan.features).filter(isLate);
    for (const host of new Set(late.map((one) => one.host))) {
      const ofHost = late.filter((one) => one.host === host);
      const newest = ofHost.reduce((left, right) => (compareVersions(left.since, right.since) < 0 ? right : left));
      yield {
        message: `The manifest asks for ${host} ${newest.range}, and it has ${ofHost.map(tell).join(', ')}`,
        releaseFile: 'plugin.json',
        pointer: appendPointer('/requires/hosts', host),
        fix: `Let the versions of "${host}" begin with >=${newest.since}, or build without ${newest.feature}.`,
      };
    }
  },
});

type Late = UnmetFeature & Required<Pick<UnmetFeature, 'since'>>;

function isLate(unmet: UnmetFeature): unmet is Late {
  return unmet.lacking === 'some';
}

function tell({ feature, since }: Late): string {
  return `${feature} since ${since}`;
}
