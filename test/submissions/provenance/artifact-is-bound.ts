// Near misses: a statement over the artifact, over other bytes, and over many other files.
import { aliceKey, digestOf, otherWasm, plainWasm, release, statement, toBytes } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'provenance/artifact-is-bound';
const bundle = 'registry/plugins/slugify/1.1.0/plugin.wasm.sigstore.json';
const release110 = { name: 'slugify', version: '1.1.0' };
const change = await release();
const signs = async (...contents: readonly string[]): Promise<Uint8Array> =>
  await aliceKey.sign(
    ...statement(
      release110,
      contents.map((content) => ({ file: content, content })),
    ),
  );

function without256(): readonly [string, Uint8Array] {
  const [payloadType, bytes] = statement(release110, [{ file: 'plugin.wasm', content: plainWasm }]);
  return [payloadType, toBytes(new TextDecoder().decode(bytes).replace('"sha256"', '"sha512"'))];
}

export const cases: SubmissionCases = {
  passing: [{ name: 'a signature over the artifact', change, verdict: 'PASS', findings: [] }],
  failing: [
    {
      name: 'a signature over another artifact',
      change: await release({ signed: { wasm: otherWasm } }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: `The signature covers the SHA-256 ${digestOf(otherWasm).slice(0, 12)}…, not the artifact, whose SHA-256 is ${digestOf(plainWasm)}`,
          at: bundle,
          fix: 'plugyard sign',
        },
      ],
    },
    {
      name: 'a signature over five other files',
      change: { ...change, [bundle]: await signs('a', 'b', 'c', 'd', 'e') },
      verdict: 'FAIL',
      findings: [{ check, message: 'The signature covers 5 other files, not the artifact', at: bundle }],
    },
    {
      name: 'a signature over a file without SHA-256',
      change: { ...change, [bundle]: await aliceKey.sign(...without256()) },
      verdict: 'FAIL',
      findings: [{ check, message: 'The signature covers nothing with a SHA-256, not the artifact', at: bundle }],
    },
  ],
};
