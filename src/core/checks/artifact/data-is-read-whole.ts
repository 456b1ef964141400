// Keeps a flood of harmless text from hiding what it surrounds.
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactDataIsReadWhole: Check = defineCheck({
  id: 'artifact/data-is-read-whole',
  title: 'The data has no more suspicious places than a scan reads',
  severity: 'hold',
  why: 'Tens of thousands of things that look like addresses or keys keep a scan busy until it gives up, just before the real one.',
  fix: 'Remove the test data. If the plugin needs it, say so in the pull request: a reviewer decides.',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan, delivery }) {
    const { places } = scan.data.more;
    if (places !== undefined) {
      yield {
        message: `Places in the data that were not looked at, because there are too many: ${places}`,
        ...artifactPlace(delivery, undefined),
      };
    }
  },
});
