// Keeps a plugin from being offered to hosts that refuse to load it.
import { appendPointer } from '../../model/json-pointer.ts';
import { hostProfilesDate } from '../../scan/hosts/host-profiles.ts';
import { type UnmetFeature, unmetFeatures } from '../../scan/hosts/judge-hosts.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactFeaturesFitHost: Check = defineCheck({
  id: 'artifact/features-fit-host',
  title: 'The hosts that the manifest names know every feature that the artifact uses',
  severity: 'hold',
  why: 'An engine refuses a whole module for one instruction that it does not know. Whoever believes the manifest installs a plugin that never starts, or turns on a part of the engine that nobody has tried long enough.',
  fix: 'Build without the feature, or remove the host from "requires".',
  on: releaseKinds,
  needs: ['manifest', 'scan'],
  *find({ manifest, scan }) {
    for (const unmet of unmetFeatures(manifest.requires?.hosts, scan.features)) {
      if (unmet.lacking === 'some') continue;
      const { host, feature, offset } = unmet;
      yield {
        message: `${tell(unmet)}; the artifact uses it at byte 0x${offset.toString(16)}`,
        releaseFile: 'plugin.json',
        pointer: appendPointer('/requires/hosts', host),
        fix: mend(unmet, feature),
      };
    }
  },
});

function tell({ host, feature, range, since }: UnmetFeature): string {
  return since === undefined
    ? `No release of ${host} up to ${hostProfilesDate} is known to have ${feature} without a switch`
    : `${host} has ${feature} since ${since}, and the manifest asks for ${range}`;
}

function mend({ host, since }: UnmetFeature, feature: string): string {
  const other = since === undefined ? `remove "${host}" from "requires"` : `write ">=${since}" for "${host}"`;
  return `Build without ${feature}, or ${other}. If the host has it all the same, say so in the pull request.`;
}
