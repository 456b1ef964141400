// Near misses: what a gzip file starts with, and a gzip file.

import { gzipSync } from 'node:zlib';
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { placeIn, withData } from '../../support/wasm-with-data.ts';

const check = 'artifact/holds-no-archives';
const packed = new Uint8Array(gzipSync('a text that is packed and long enough'));
const wasm = withData('\0\0', packed);

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'the first three bytes of a gzip file',
      change: await release({ wasm: withData([0x1f, 0x8b, 0x08, 0xff, 0xff], 'and no more of it') }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a gzip file',
      change: await release({ wasm }),
      verdict: 'PASS',
      findings: [{ check, message: 'gzip file', at: placeIn(wasm, packed) }],
    },
  ],
};
