// Asks a person about what may be called, but only by way of a table.
import { leastPermissions } from '../../scan/capability/granted-permissions.ts';
import { importName, judgeCapabilities, tellNeed, tellWay } from '../../scan/capability/judge-capabilities.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactTableCallsArePermitted: Check = defineCheck({
  id: 'artifact/table-calls-are-permitted',
  title: 'What can be called through a table only is declared as well',
  severity: 'hold',
  why: 'A call through a table hides its target until it runs: it may be a library that is never used, or the one thing that should not be seen.',
  fix: 'Declare the permission in plugin.json, or build without the import.',
  on: releaseKinds,
  needs: ['manifest', 'wasm', 'scan', 'delivery'],
  *find({ manifest, wasm, scan, delivery }) {
    for (const judged of judgeCapabilities(wasm, scan.reach, manifest.permissions)) {
      const { capability, grade, standing } = judged;
      if (standing === 'undeclared' && grade === 'table') {
        yield {
          message: `${importName(capability)} needs ${tellNeed(capability)}, for which the manifest does not ask; only calls through a table reach it.${tellWay(judged)}`,
          fix: `Add to plugin.json: "permissions": ${JSON.stringify(leastPermissions([capability]))}. If the plugin should not do this, build without the import.`,
          ...artifactPlace(delivery, capability.import.offset),
        };
      }
    }
  },
});
