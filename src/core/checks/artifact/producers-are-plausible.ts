// Shows a reviewer an origin that somebody made up.
import { implausibleProducers } from '../../scan/toolchain/implausible-producers.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

/** Threat: a section of ten thousand contradictions is one finding. */
const most = 3;

export const artifactProducersArePlausible: Check = defineCheck({
  id: 'artifact/producers-are-plausible',
  title: 'What the artifact says of its compilers does not contradict itself',
  severity: 'note',
  why: 'What a toolchain brings along is explained by who made the artifact. A section that was written by hand may borrow the excuse of a toolchain that it never saw. Many honest artifacts have no such section, so that its absence says nothing.',
  fix: 'Build again, and publish the section "producers" as the compiler wrote it, or none.',
  on: releaseKinds,
  needs: ['wasm', 'delivery'],
  *find({ wasm, delivery }) {
    const section = wasm.customSections.find(({ name }) => name === 'producers');
    const told = implausibleProducers(wasm);
    if (told.length === 0) return;
    const rest = told.length - most;
    yield {
      message: `${told.slice(0, most).join('; ')}${rest > 0 ? `; and ${rest} more of the kind` : ''}`,
      ...artifactPlace(delivery, section?.offset),
    };
  },
});
