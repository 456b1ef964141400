// Near misses: the size of the bytes behind the address, and one byte more.
import { digestOf, plainWasm, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const url = 'https://example.com/slugify-1.1.0.wasm';
const sha256 = digestOf(plainWasm);
const size = plainWasm.length;
const answers = { [url]: plainWasm };

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'the size of the bytes',
      change: await release({ wasm: null, manifest: { artifact: { url, sha256, size } } }),
      answers,
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'one byte more',
      change: await release({ wasm: null, manifest: { artifact: { url, sha256, size: size + 1 } } }),
      answers,
      verdict: 'FAIL',
      findings: [
        {
          check: 'artifact/size-matches',
          message: `The manifest names size ${size + 1}, the artifact has ${size}`,
          at: 'registry/plugins/slugify/1.1.0/plugin.json:11:13',
          pointer: '/artifact/size',
          fix: `If ${size} is what you built, write that`,
        },
      ],
    },
  ],
};
