// Keeps a plugin from being loaded by a host that it was not written for.
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactAbiIsDeclared: Check = defineCheck({
  id: 'artifact/abi-is-declared',
  title: 'The artifact has the ABI that the manifest names',
  severity: 'error',
  why: 'A host chooses its sandbox by the ABI. A plugin under the wrong one fails there, or gets imports that nobody granted.',
  fix: 'Write the ABI that the bytes have.',
  on: releaseKinds,
  needs: ['manifest', 'wasm'],
  *find({ manifest, wasm }) {
    if (manifest.abi !== wasm.abi) {
      yield {
        message: `The manifest says ${manifest.abi}, the bytes are ${wasm.abi}`,
        releaseFile: 'plugin.json',
        pointer: '/abi',
        fix: `Write "abi": "${wasm.abi}", or upload the artifact that was built for ${manifest.abi}.`,
      };
    }
  },
});
