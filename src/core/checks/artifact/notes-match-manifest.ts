// Keeps an artifact from saying one thing and its manifest another.
import { shorten } from '../../model/result.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactNotesMatchManifest: Check = defineCheck({
  id: 'artifact/notes-match-manifest',
  title: 'Version, licence and source in the artifact are those of the manifest',
  severity: 'warning',
  why: 'If they differ, the artifact is an older build, or one of another project, than what people are told they install.',
  fix: 'Build the artifact again from the source of this release.',
  on: releaseKinds,
  needs: ['manifest', 'scan', 'delivery'],
  *find({ manifest, scan, delivery }) {
    for (const { field, text, offset } of scan.data.notes) {
      const told = text.trim();
      const expected = field === 'version' ? manifest.version : field === 'licenses' ? manifest.license : told;
      if (told !== expected) {
        yield {
          message: `The artifact says ${field} "${shorten(told, 60)}", the manifest says "${expected}"`,
          ...artifactPlace(delivery, offset),
        };
      }
    }
  },
});
