// Keeps everything out that is not a well-formed WebAssembly file.
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactIsWasm: Check = defineCheck({
  id: 'artifact/is-wasm',
  title: 'The artifact is well-formed WebAssembly',
  severity: 'error',
  why: 'An error page, an archive or a program under the name plugin.wasm breaks hosts at best; a malformed module attacks their parsers.',
  fix: 'Build the artifact again and upload the .wasm file itself.',
  on: releaseKinds,
  needs: ['artifact', 'delivery'],
  *find({ artifact, delivery }) {
    for (const problem of artifact.problems) {
      const { offset, ...told } = problem;
      yield { ...told, ...artifactPlace(delivery, offset) };
    }
  },
});
