// Explains what a toolchain put into the artifact, instead of blaming the author or hiding it.
import { importName, judgeCapabilities, permissionLine } from '../../scan/capability/judge-capabilities.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactToolchainAddsNothing: Check = defineCheck({
  id: 'artifact/toolchain-adds-nothing',
  title: 'The toolchain adds no capability by itself',
  severity: 'note',
  why: 'Most runtimes bring imports along that the author never asked for. Readers must see them, and see why they are there.',
  fix: 'Nothing to do: hosts refuse what the manifest does not ask for. If the plugin does use it, declare the permission.',
  on: releaseKinds,
  needs: ['manifest', 'wasm', 'scan', 'delivery'],
  *find({ manifest, wasm, scan, delivery }) {
    for (const { capability, reason } of judgeCapabilities(wasm, scan.reach, manifest.permissions)) {
      if (reason !== undefined) {
        yield {
          message: `The artifact imports ${importName(capability)} (${permissionLine(capability)}), which the manifest does not ask for. ${reason}`,
          ...artifactPlace(delivery, capability.import.offset),
        };
      }
    }
  },
});
