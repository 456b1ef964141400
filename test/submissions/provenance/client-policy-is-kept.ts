// Near misses: a policy against someone else, and the same against this publisher or these bytes.
import { emptyClientPolicy } from '../../../src/core/model/client-policy.ts';
import { publisherId } from '../../../src/core/model/publisher.ts';
import { aliceKey, digestOf, malloryKey, otherWasm, plainWasm, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'provenance/client-policy-is-kept';
const file = 'registry/trust/client-policy.json';
const change = await release();
const revoking = (key: typeof aliceKey): object => ({
  ...emptyClientPolicy,
  revokedPublishers: [{ publisher: publisherId(key.publisher), fromSequence: 1000, reason: 'The key was stolen.' }],
});
const banning = (wasm: Uint8Array): object => ({
  ...emptyClientPolicy,
  bannedDigests: [{ sha256: digestOf(wasm), reason: 'It steals tokens.' }],
});

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a policy against another key',
      base: { [file]: revoking(malloryKey) },
      change,
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a policy against other bytes',
      base: { [file]: banning(otherWasm) },
      change,
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a revoked publisher, although the sequence is not reached yet: a release in review has none',
      base: { [file]: revoking(aliceKey) },
      change,
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'is revoked from sequence 1000: The key was stolen.',
          at: 'registry/plugins/slugify/1.1.0/plugin.wasm.sigstore.json',
        },
      ],
    },
    {
      name: 'banned bytes',
      base: { [file]: banning(plainWasm) },
      change,
      verdict: 'FAIL',
      findings: [{ check, message: 'is banned: It steals tokens.', at: 'registry/plugins/slugify/1.1.0/plugin.json' }],
    },
  ],
};
