// Tells an author about a fault that the compiler put into the artifact.
import { shorten } from '../../model/result.ts';
import { toolchainFaults } from '../../scan/toolchain/toolchain-faults.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactToolchainIsSound: Check = defineCheck({
  id: 'artifact/toolchain-is-sound',
  title: 'No compiler that the artifact names has a known fault that it leaves in what it makes',
  severity: 'note',
  why: 'A fault of a compiler or of its runtime is in every artifact that it made, also where the source has none. What a compiler is said to be is the word of the artifact; the table holds faults that reach WebAssembly and were published.',
  fix: 'Build with a newer compiler.',
  on: releaseKinds,
  needs: ['wasm', 'delivery'],
  *find({ wasm, delivery }) {
    for (const { tool, version, id, harm, fixedIn } of toolchainFaults(wasm)) {
      yield {
        message: `${tool} ${shorten(version)} has ${id}: ${harm}`,
        fix: `Build with ${fixedIn} or newer.`,
        ...artifactPlace(delivery, undefined),
      };
    }
  },
});
