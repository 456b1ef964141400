// Keeps a plugin from being offered to a host that loads nothing of its kind.
import { appendPointer } from '../../model/json-pointer.ts';
import { hostProfiles } from '../../scan/hosts/host-profiles.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactAbiFitsHost: Check = defineCheck({
  id: 'artifact/abi-fits-host',
  title: 'The hosts that the manifest names load artifacts of this ABI',
  severity: 'hold',
  why: 'A host that does not know the ABI refuses the plugin, or has it translated by something that nobody here has seen. Names of hosts are free words, so that a person decides.',
  fix: 'Remove the host from "requires", or build for it.',
  on: releaseKinds,
  needs: ['manifest', 'wasm'],
  *find({ manifest, wasm: { abi } }) {
    for (const host of Object.keys(manifest.requires?.hosts ?? {})) {
      if (hostProfiles.get(host)?.cannotLoad?.includes(abi) !== true) continue;
      yield {
        message: `No release of ${host} is known to load an artifact of the ABI ${abi}`,
        releaseFile: 'plugin.json',
        pointer: appendPointer('/requires/hosts', host),
        fix: `Remove "${host}" from "requires", or build for an ABI that it loads. If it loads the artifact all the same, say in the pull request how.`,
      };
    }
  },
});
