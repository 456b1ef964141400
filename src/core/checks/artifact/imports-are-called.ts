// Tells authors of powers that their plugin carries and nobody uses.
import { importName, judgeCapabilities, permissionLine } from '../../scan/capability/judge-capabilities.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactImportsAreCalled: Check = defineCheck({
  id: 'artifact/imports-are-called',
  title: 'Every import that needs a permission is called',
  severity: 'note',
  why: 'An import that nothing calls does no harm today, and stands ready for the release that does.',
  fix: 'Build with the removal of unused code: "-O" and link-time optimisation, or wasm-opt --remove-unused-module-elements.',
  on: releaseKinds,
  needs: ['manifest', 'wasm', 'scan', 'delivery'],
  *find({ manifest, wasm, scan, delivery }) {
    for (const { capability, grade, standing } of judgeCapabilities(wasm, scan.reach, manifest.permissions)) {
      if (standing === 'undeclared' && grade === 'dead') {
        yield {
          message: `The artifact imports ${importName(capability)} (${permissionLine(capability)}), which the manifest does not ask for and nothing calls`,
          ...artifactPlace(delivery, capability.import.offset),
        };
      }
    }
  },
});
