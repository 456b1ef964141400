// Near misses: the version of the release, and another.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { custom, join } from '../../support/wasm-builder.ts';
import { placeIn, withSection } from '../../support/wasm-with-data.ts';

const check = 'artifact/notes-match-manifest';
const wasm = join(withSection('version', '1.0.9'), custom('licenses', 'GPL-3.0-only'), custom('authors', 'alice'));

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'the version and licence of the manifest',
      change: await release({ wasm: join(withSection('version', '1.1.0'), custom('licenses', 'MIT')) }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'another version and another licence',
      change: await release({ wasm }),
      verdict: 'PASS',
      findings: [
        { check, message: 'says licenses "GPL-3.0-only", the manifest says "MIT"', at: placeIn(wasm, 'GPL') },
        { check, message: 'says version "1.0.9", the manifest says "1.1.0"', at: placeIn(wasm, '1.0.9') },
      ],
    },
  ],
};
