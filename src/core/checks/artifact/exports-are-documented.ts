// Keeps functions that nobody announced from being called by those who find them.
import { shorten } from '../../model/result.ts';
import { belongsToToolchain } from '../../scan/code/abi-exports.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

const told = 8;

export const artifactExportsAreDocumented: Check = defineCheck({
  id: 'artifact/exports-are-documented',
  title: 'Every function that is exported is in the manifest',
  severity: 'note',
  why: 'A manifest that lists functions promises that these are all. One more is a debugging aid that was forgotten, or a way in that readers do not see.',
  fix: 'Add the function to plugin.json, or build without exporting it.',
  on: releaseKinds,
  needs: ['manifest', 'wasm', 'delivery'],
  *find({ manifest, wasm, delivery }) {
    const { functions } = manifest;
    if (functions === undefined || wasm.kind === 'component') return;
    // A name that is not there is spelt wrong, and then its right form would be told as one too many.
    if (Object.keys(functions).some((name) => !wasm.exports.some((item) => item.name === name))) return;
    const surplus = wasm.exports.filter(
      ({ name, type }) => type.kind === 'function' && !Object.hasOwn(functions, name) && !belongsToToolchain(name),
    );
    const [first] = surplus;
    if (first === undefined) return;
    const names = surplus.slice(0, told).map(({ name }) => shorten(name));
    const more = surplus.length > told ? ` and ${surplus.length - told} more` : '';
    yield {
      message: `The manifest does not name what the artifact exports: ${names.join(', ')}${more}`,
      ...artifactPlace(delivery, first.offset),
    };
  },
});
