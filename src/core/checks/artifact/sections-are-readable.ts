// Keeps encrypted cargo out of the sections that engines skip.
import { shorten } from '../../model/result.ts';
import { looksRandom } from '../../scan/data/odd-sections.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactSectionsAreReadable: Check = defineCheck({
  id: 'artifact/sections-are-readable',
  title: 'No custom section looks random',
  severity: 'hold',
  why: 'No tool writes random bytes beside the code. Whoever does wants them delivered, and not read.',
  fix: 'Remove the section: wasm-tools strip, or wasm-strip.',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan, delivery }) {
    for (const { name, size, entropy, offset } of scan.data.customSections.filter(looksRandom)) {
      yield {
        message: `The custom section "${shorten(name, 60)}" looks random: ${size} bytes with ${entropy} bits each`,
        ...artifactPlace(delivery, offset),
      };
    }
  },
});
