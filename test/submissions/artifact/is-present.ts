// Near misses: one artifact, none, two, and one that cannot be fetched.
import { digestOf, plainWasm, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'artifact/is-present';
const directory = 'registry/plugins/slugify/1.1.0';
const url = 'https://example.com/slugify-1.1.0.wasm';
const remote = { artifact: { url, sha256: digestOf(plainWasm), size: plainWasm.length } };

export const cases: SubmissionCases = {
  passing: [
    { name: 'plugin.wasm in the directory', change: await release(), verdict: 'PASS', findings: [] },
    {
      name: 'an address that answers',
      change: await release({ wasm: null, manifest: remote }),
      answers: { [url]: plainWasm },
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'neither a file nor an address',
      change: await release({ wasm: null }),
      verdict: 'FAIL',
      findings: [{ check, message: 'The release has no artifact', at: `${directory}/plugin.wasm` }],
    },
    {
      name: 'a file and an address as well',
      change: await release({ manifest: remote }),
      verdict: 'FAIL',
      findings: [
        { check, message: 'plugin.wasm and an address as well', at: `${directory}/plugin.wasm`, fix: 'Keep one' },
      ],
    },
    {
      name: 'an address that does not answer',
      change: await release({ wasm: null, manifest: remote }),
      answers: { [url]: { refuses: 'answers 404', hint: 'Check that the file is published.' } },
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: `${url} answers 404`,
          at: `${directory}/plugin.json:9:12`,
          pointer: '/artifact/url',
          fix: 'Check that the file is published.',
        },
      ],
    },
  ],
};
