// Near misses: a build machine, and the machine of a person.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { placeIn, withData } from '../../support/wasm-with-data.ts';

const check = 'artifact/names-nobody';
const path = '/home/alice/.cargo/registry/src/index.crates.io-6f17d22bba15001f/serde-1.0.0/src/lib.rs';
const wasm = withData('\0', path);

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'the path of a build machine',
      change: await release({ wasm: withData('\0', path.replace('alice', 'runner')) }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'the home directory of a person',
      change: await release({ wasm }),
      verdict: 'PASS',
      findings: [{ check, message: 'which names alice', at: placeIn(wasm, path) }],
    },
  ],
};
