// Holds what the bytes can do against what the manifest says they do.
import { leastPermissions } from '../../scan/capability/granted-permissions.ts';
import { importName, judgeCapabilities, tellNeed, tellWay } from '../../scan/capability/judge-capabilities.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactImportsArePermitted: Check = defineCheck({
  id: 'artifact/imports-are-permitted',
  title: 'Everything that the artifact can do is declared',
  severity: 'error',
  why: 'People grant what they read in the manifest. A capability that stands in the bytes only is one that nobody granted.',
  fix: 'Declare the permission in plugin.json, or build without the import.',
  on: releaseKinds,
  needs: ['manifest', 'wasm', 'scan', 'delivery'],
  *find({ manifest, wasm, scan, delivery }) {
    for (const judged of judgeCapabilities(wasm, scan.reach, manifest.permissions)) {
      const { capability, grade, standing } = judged;
      if (standing === 'undeclared' && grade === 'direct') {
        yield {
          message: `The artifact imports ${importName(capability)}, which needs ${tellNeed(capability)}; the manifest does not ask for it.${tellWay(judged)}`,
          fix: `Add to plugin.json: "permissions": ${JSON.stringify(leastPermissions([capability]))}. If the plugin should not do this, build without the import.`,
          ...artifactPlace(delivery, capability.import.offset),
        };
      }
    }
  },
});
