// Keeps sections that engines skip from becoming a place to hide.
import { shorten } from '../../model/result.ts';
import { oddityOf } from '../../scan/data/odd-sections.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';
import { tellMore } from '../tell-more.ts';

export const artifactSectionsAreKnown: Check = defineCheck({
  id: 'artifact/sections-are-known',
  title: 'Custom sections are those of known tools, and small',
  severity: 'warning',
  why: 'Engines and most scanners skip custom sections. Whatever is put there is delivered to everyone and looked at by nobody.',
  fix: 'Remove the section: wasm-tools strip, or wasm-strip.',
  on: releaseKinds,
  needs: ['artifact', 'scan', 'delivery'],
  *find({ artifact, scan, delivery }) {
    const { customSections, more } = scan.data;
    for (const section of customSections) {
      const oddity = oddityOf(section, artifact.size);
      if (oddity !== undefined) {
        yield {
          message: `The custom section "${shorten(section.name, 60)}" ${oddity}`,
          ...artifactPlace(delivery, section.offset),
        };
      }
    }
    yield* tellMore(more.customSections, 'custom sections', artifactPlace(delivery, undefined));
  },
});
