// Keeps a report from looking complete where it is not.
import { shorten } from '../../model/result.ts';
import { whatIsLeftOut } from '../../scan/what-is-left-out.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactScanIsWhole: Check = defineCheck({
  id: 'artifact/scan-is-whole',
  title: 'The scan tells everything that it found, and followed every part',
  severity: 'note',
  why: 'Every list of a scan ends somewhere, so that no file can fill a report. What is behind the end is counted and not shown; and where the parts of a component cannot be followed to each other, every import counts as called.',
  fix: 'Make the artifact simpler, or leave it: a reviewer knows now what is not shown.',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan, delivery }) {
    const place = artifactPlace(delivery, undefined);
    const { unresolved } = scan.reach;
    if (unresolved !== undefined) {
      yield { message: `The parts of the component were not followed to each other: ${shorten(unresolved)}`, ...place };
    }
    const left = whatIsLeftOut(scan);
    if (left.length > 0) yield { message: `The scan does not list ${left.join(', ')}`, ...place };
  },
});
