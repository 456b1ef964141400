// Lets people learn later whether a flaw in a library reached this plugin.
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactPackagesAreListed: Check = defineCheck({
  id: 'artifact/packages-are-listed',
  title: 'A program in Rust lists the packages that it was built from',
  severity: 'note',
  why: 'When a crate turns out to be dangerous, only a list in the artifact tells which plugins carry it.',
  fix: 'Build with cargo auditable, which adds the list.',
  on: releaseKinds,
  needs: ['wasm', 'scan', 'delivery'],
  *find({ wasm, scan, delivery }) {
    const producers = [wasm, ...wasm.modules].flatMap((module) => module.producers);
    const isRust = producers.some(({ field, name }) => field === 'language' && name === 'Rust');
    const { read, unread } = scan.data.packageLists;
    if (isRust && read + unread === 0) {
      yield { message: 'The artifact has no list of its crates', ...artifactPlace(delivery, undefined) };
    }
  },
});
