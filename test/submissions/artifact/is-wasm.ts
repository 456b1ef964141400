// Near misses: a module, the same without its last byte, and a page in its place.
import { digestOf, encode, plainWasm, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'artifact/is-wasm';
const directory = 'registry/plugins/slugify/1.1.0';
const url = 'https://example.com/slugify-1.1.0.wasm';
const page = encode('<!doctype html><title>Not found</title>');

export const cases: SubmissionCases = {
  passing: [{ name: 'a module', change: await release({ wasm: plainWasm }), verdict: 'PASS', findings: [] }],
  failing: [
    {
      name: 'a module without its last byte',
      change: await release({ wasm: plainWasm.subarray(0, -1) }),
      verdict: 'FAIL',
      findings: [{ check, message: 'only 3 are left in the file', at: `${directory}/plugin.wasm at byte 0x1d` }],
    },
    {
      name: 'an error page behind the address',
      change: await release({
        wasm: null,
        manifest: { artifact: { url, sha256: digestOf(page), size: page.length } },
        signed: { wasm: page },
      }),
      answers: { [url]: page },
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'This is an HTML or XML page, not WebAssembly',
          at: `${directory}/plugin.json:9:12`,
          pointer: '/artifact/url',
          fix: 'curl',
        },
      ],
    },
  ],
};
