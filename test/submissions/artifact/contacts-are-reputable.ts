// Near misses: a pool of miners, and a domain that only looks like one.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { placeIn, withData } from '../../support/wasm-with-data.ts';

const check = 'artifact/contacts-are-reputable';
const inert = withData('\0stratum of rock\0myethermine.org\0');
const wasm = withData('\0stratum+tcp://pool.supportxmr.com:3333\0webhook.site\0');

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'words that are no addresses',
      change: await release({ wasm: inert }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a mining pool and a drop point',
      change: await release({ wasm }),
      verdict: 'HOLD',
      findings: [
        { check, message: 'pool.supportxmr.com (pool)', at: placeIn(wasm, 'stratum') },
        { check, message: 'stratum+tcp://pool.supportxmr.com (pool)', at: placeIn(wasm, 'stratum') },
        { check, message: 'webhook.site (webhook)', at: placeIn(wasm, 'webhook') },
        { check: 'artifact/hosts-are-out-of-reach', message: 'pool.supportxmr.com', at: placeIn(wasm, 'stratum') },
      ],
    },
  ],
};
