// Near misses: a bundle, the same with another payload, and what is no bundle.
import { aliceKey, release, statement, toBytes } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'provenance/signature-is-valid';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm.sigstore.json';
const change = await release();

/** The genuine signature around a payload that it was not made for. */
function withPayload(payload: Uint8Array): string {
  const bundle = JSON.parse(new TextDecoder().decode(toBytes(change[file] ?? ''))) as { dsseEnvelope: object };
  const base64 = Buffer.from(payload).toString('base64');
  return JSON.stringify({ ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payload: base64 } });
}

const [, forged] = statement({ name: 'slugify', version: '1.1.0' }, [{ file: 'plugin.wasm', content: 'evil' }]);

export const cases: SubmissionCases = {
  passing: [{ name: 'a genuine bundle', change, verdict: 'PASS', findings: [] }],
  failing: [
    {
      name: 'a genuine signature around another payload',
      change: { ...change, [file]: withPayload(forged) },
      verdict: 'FAIL',
      findings: [
        { check, message: 'The signature does not hold: signature verification failed (SIGNATURE_INVALID)', at: file },
        { check: 'provenance/rank-is-kept', message: 'signed by a recorded key, this one by nobody' },
      ],
      exception: 'A signature that does not hold is none, so that the provenance falls.',
    },
    {
      name: 'something else under the name of a bundle, beside a genuine one',
      change: { ...change, [file.replace('plugin.wasm', 'release')]: { format: 1 } },
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'this is not a Sigstore bundle',
          at: file.replace('plugin.wasm', 'release'),
        },
      ],
    },
    {
      name: 'a signature by the right key over something that is no statement',
      change: { ...change, [file.replace('plugin.wasm', 'release')]: await aliceKey.sign('text/plain', toBytes('hi')) },
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'the envelope holds text/plain, not an in-toto statement (STATEMENT_MALFORMED)',
          at: file.replace('plugin.wasm', 'release'),
        },
      ],
    },
  ],
};
