// Keeps debuggers of strangers from asking addresses of the author.
import { shorten } from '../../model/result.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactSourceMapsAreAbsent: Check = defineCheck({
  id: 'artifact/source-maps-are-absent',
  title: 'The artifact points to no source map',
  severity: 'warning',
  why: 'A debugger opens the address by itself. It may be private, be taken over later, or tell who is debugging what.',
  fix: 'Build without source maps, or remove the section: wasm-tools strip.',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan, delivery }) {
    for (const { section, url, offset } of scan.data.sourceMaps) {
      yield { message: `The section ${section} points to ${shorten(url)}`, ...artifactPlace(delivery, offset) };
    }
  },
});
