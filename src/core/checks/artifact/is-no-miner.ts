// Shows code that works like a miner to a person.
import { looksLikeMiner } from '../../scan/code/looks-like-miner.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactIsNoMiner: Check = defineCheck({
  id: 'artifact/is-no-miner',
  title: 'The code does not work like a miner',
  severity: 'hold',
  why: 'A miner earns with the electricity of whoever runs the plugin. The rule sees much exclusive or beside hashes of proof of work, or the scratchpad of CryptoNight. Before it was narrowed for a library that it held wrongly, it found 42 of 42 miners and none of 174 other modules; but it was chosen on these samples, all miners were of one family of about 2018, Equihash was missed, RandomX was not tried, and a miner who knows it can avoid it. So a person decides, and silence proves nothing.',
  fix: 'Write in the pull request what the plugin computes, and link the source of its cryptography.',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan, delivery }) {
    const { suspicious, xorPercent, primitives, scratchpad } = looksLikeMiner(scan.code);
    if (!suspicious) return;
    const signs = [...primitives, ...(scratchpad ? ['the scratchpad of CryptoNight'] : [])];
    yield {
      message: `${xorPercent} % of the numeric operations are exclusive or, and the code has ${signs.join(', ')}`,
      ...artifactPlace(delivery, scan.code.algorithms[0]?.offset),
    };
  },
});
