// Shows a reviewer a release that is called small and is not.
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactPatchChangesLittle: Check = defineCheck({
  id: 'artifact/patch-changes-little',
  title: 'A patch keeps most of the code',
  severity: 'note',
  why: 'Nobody expects new behaviour of a patch, and most clients install it unasked: it is the place to hide something. A new compiler changes as much, and then the pull request can say so.',
  fix: 'Raise the minor version, or say in the pull request what made the code new.',
  on: releaseKinds,
  needs: ['manifest', 'previousScan', 'delivery'],
  *find({ manifest, previousScan: { release }, delivery }) {
    if (release === undefined || minorOf(release.version) !== minorOf(manifest.version)) return;
    const { same, alike, changed, added, removed, size, newSize, largestNew } = release.similarity;
    if (newSize * 2 <= size) return;
    const names = largestNew.slice(0, 3).map(({ function: name, number }) => `${name} (${number} bytes)`);
    yield {
      message: `${newSize} of ${size} bytes of code are new since ${release.version}: ${changed} functions changed, ${added} added, ${removed} removed, ${alike} with other numbers only, ${same} the same; the largest: ${names.join(', ')}`,
      ...artifactPlace(delivery, largestNew[0]?.offset),
    };
  },
});

/** `1.2` of `1.2.3`. */
function minorOf(version: string): string {
  return version.split('.', 2).join('.');
}
