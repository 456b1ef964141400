// Near misses: the digest of the bytes behind the address, and of others.
import { digestOf, otherWasm, plainWasm, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const url = 'https://example.com/slugify-1.1.0.wasm';
const sha256 = digestOf(plainWasm);

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'the digest of the bytes',
      change: await release({ wasm: null, manifest: { artifact: { url, sha256, size: plainWasm.length } } }),
      answers: { [url]: plainWasm },
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'the digest of other bytes',
      change: await release({
        wasm: null,
        manifest: { artifact: { url, sha256, size: otherWasm.length } },
        signed: { wasm: otherWasm },
      }),
      answers: { [url]: otherWasm },
      verdict: 'FAIL',
      findings: [
        {
          check: 'artifact/digest-matches',
          message: `The manifest names digest ${sha256}, the artifact has ${digestOf(otherWasm)}`,
          at: 'registry/plugins/slugify/1.1.0/plugin.json:10:15',
          pointer: '/artifact/sha256',
          fix: 'upload the right file',
        },
      ],
    },
  ],
};
