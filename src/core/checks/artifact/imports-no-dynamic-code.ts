// Asks a person about code that is not in the artifact.
import { importName, judgeCapabilities, tellWay } from '../../scan/capability/judge-capabilities.ts';
import { isGlobalLookup } from '../../scan/capability/maps/wasm-bindgen.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactImportsNoDynamicCode: Check = defineCheck({
  id: 'artifact/imports-no-dynamic-code',
  title: 'All code that the artifact runs is in it',
  severity: 'hold',
  why: 'Code that is made or loaded at run time was in front of no scanner and no reviewer, whatever permission allows the call.',
  fix: 'Build without eval, the Function constructor, run_script and dynamic linking, or tell the reviewer what they are for.',
  on: releaseKinds,
  needs: ['manifest', 'wasm', 'scan', 'delivery'],
  *find({ manifest, wasm, scan, delivery }) {
    const names = wasm.imports.map(({ name }) => name);
    for (const judged of judgeCapabilities(wasm, scan.reach, manifest.permissions)) {
      const { capability, grade } = judged;
      const isOwn = isGlobalLookup(capability.import.name, names);
      if (capability.trait === 'dynamic-code' && grade !== 'dead' && !isOwn) {
        yield {
          message: `The artifact imports ${importName(capability)}, which makes or loads code at run time.${tellWay(judged)}`,
          ...artifactPlace(delivery, capability.import.offset),
        };
      }
    }
  },
});
