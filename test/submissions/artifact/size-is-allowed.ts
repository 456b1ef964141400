// Near misses: the policy's limits to the byte, in the repository (2048) and at an address (4096).
import { digestOf, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { custom, join, wat } from '../../support/wasm-builder.ts';

const check = 'artifact/size-is-allowed';
const url = 'https://example.com/slugify-1.1.0.wasm';

/** A sound module of exactly so many bytes. */
function sized(bytes: number): Uint8Array {
  const start = wat('(module (func (export "run")))');
  const head = custom('name', new Uint8Array(200)).length - 200;
  const module = join(start, custom('name', new Uint8Array(bytes - start.length - head)));
  if (module.length !== bytes) throw new Error(`the module has ${module.length} bytes, not ${bytes}`);
  return module;
}

function remote(size: number): object {
  return { artifact: { url, sha256: digestOf(sized(size)), size } };
}

export const cases: SubmissionCases = {
  passing: [
    { name: '2048 bytes as a file', change: await release({ wasm: sized(2048) }), verdict: 'PASS', findings: [] },
    {
      name: '4096 bytes at an address',
      change: await release({ wasm: null, manifest: { ...remote(4096) }, signed: { wasm: sized(4096) } }),
      answers: { [url]: sized(4096) },
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: '2049 bytes as a file',
      change: await release({ wasm: sized(2049) }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The artifact has 2049 bytes; in the repository at most 2048 are allowed',
          at: 'registry/plugins/slugify/1.1.0/plugin.wasm',
          fix: 'Or publish it at an address',
        },
      ],
    },
    {
      name: '4096 bytes as a file, which an address may have',
      change: await release({ wasm: sized(4096) }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The artifact has 4096 bytes; in the repository at most 2048 are allowed',
          at: 'registry/plugins/slugify/1.1.0/plugin.wasm',
          fix: 'Or publish it at an address',
        },
      ],
    },
    {
      name: '4097 bytes as a file, which are too many anywhere',
      change: await release({ wasm: sized(4097) }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The artifact has 4097 bytes; in the repository at most 2048 are allowed',
          at: 'registry/plugins/slugify/1.1.0/plugin.wasm',
          fix: /and strip debug information\.$/,
        },
      ],
    },
    {
      name: '4097 bytes at an address, which is not even asked',
      change: await release({ wasm: null, manifest: { ...remote(4097) }, signed: { wasm: sized(4097) } }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The artifact has 4097 bytes; at an address at most 4096 are allowed',
          at: 'registry/plugins/slugify/1.1.0/plugin.json:9:12',
          pointer: '/artifact/url',
          fix: /and strip debug information\.$/,
        },
      ],
    },
  ],
};
