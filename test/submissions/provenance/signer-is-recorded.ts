// Near misses: keys and workflows on record, off record, out of time and revoked.
import { alice, aliceKey, type FileMap, malloryKey, newPlugin, record, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { keylessPublisher, keylessRelease, keylessRoot, workflow } from '../keyless.ts';

const check = 'provenance/signer-is-recorded';
const bundle = 'registry/plugins/slugify/1.1.0/plugin.wasm.sigstore.json';
const key = aliceKey.publisher;
const recorded = (...publishers: Parameters<typeof record>[1]): FileMap => ({
  'registry/plugins/slugify/record.json': record([alice], publishers),
});
const reusable = 'https://github.com/acme/shared/.github/workflows/sign.yml@refs/tags/v1';
const fall = 'A signature that does not count is none, so that the provenance falls.';
const falls = { check: 'provenance/rank-is-kept', message: 'this one by nobody' };

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a recorded key within its time',
      base: recorded({ ...key, validFrom: '2026-01-01T00:00:00Z', validUntil: '2026-12-31T00:00:00Z' } as typeof key),
      change: await release(),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a recorded workflow',
      base: { ...recorded(key, keylessPublisher), ...keylessRoot },
      change: await keylessRelease(),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a workflow of the same path in another repository',
      base: { ...recorded(key, keylessPublisher), ...keylessRoot },
      change: await keylessRelease({}, { ...workflow('v1.1.0'), repository: 'https://github.com/mallory/slugify' }),
      verdict: 'FAIL',
      findings: [{ check, message: 'is not of its repository https://github.com/mallory/slugify', at: bundle }, falls],
      exception: fall,
    },
    {
      name: 'a reusable workflow that the record does not name',
      base: { ...recorded(key, keylessPublisher), ...keylessRoot },
      change: await keylessRelease({}, { ...workflow('v1.1.0'), signerWorkflow: reusable }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'record it: "signerWorkflow": "acme/shared/.github/workflows/sign.yml@refs/tags/v1"',
          at: bundle,
        },
        falls,
      ],
      exception: fall,
    },
    {
      name: 'a key that is not on record, beside one that is',
      change: {
        ...(await release()),
        [bundle.replace('plugin.wasm', 'release')]: (await release({ sign: 'release', key: malloryKey }))[
          bundle.replace('plugin.wasm', 'release')
        ] as Uint8Array,
      },
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'Not signed by a recorded publisher: no recorded publisher has the key',
          at: bundle.replace('plugin.wasm', 'release'),
          fix: 'Sign with a publisher of record.json',
        },
      ],
    },
    {
      name: 'a recorded key after its time',
      base: recorded({ ...key, validUntil: '2026-02-28T23:59:59Z' } as typeof key),
      change: await release(),
      verdict: 'FAIL',
      findings: [{ check, message: 'was valid until 2026-02-28T23:59:59Z', at: bundle }, falls],
      exception: fall,
    },
    {
      name: 'a recorded key that is revoked',
      base: recorded({ ...key, revocation: { reason: 'compromised', fromSequence: 7 } } as typeof key),
      change: await release(),
      verdict: 'FAIL',
      findings: [{ check, message: 'is revoked (compromised) from sequence 7', at: bundle }, falls],
      exception: fall,
    },
    {
      name: 'a fork of the recorded repository, on the first release of a plugin',
      base: keylessRoot,
      change: {
        ...(await newPlugin({ name: 'word-count', record: record([alice], [key, keylessPublisher]) })),
        ...(await keylessRelease(
          { name: 'word-count', version: '1.0.0', sign: 'artifact' },
          { ...workflow('v1.0.0'), repositoryId: '999', ownerId: '998' },
          'release.sigstore.json',
        )),
      },
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: "the certificate's repository id is 999, the record says 4242",
          at: 'registry/plugins/word-count/1.0.0/release.sigstore.json',
          fix: 'of the new record.json, or name this one there',
        },
        {
          check: 'provenance/publishers-have-signed',
          message: 'The proposed publisher github:4242:.github/workflows/release.yml has not signed',
          at: 'registry/plugins/word-count/record.json:16:5',
          pointer: '/publishers/1',
        },
        {
          check: 'provenance/tag-names-its-plugin',
          message: 'The tags v{version} of alice/slugify do not name',
          at: 'registry/plugins/word-count/record.json:23:14',
          pointer: '/publishers/1/tag',
        },
        { check: 'review/plugin-is-established', message: 'word-count is new here' },
      ],
      exception: 'On a first release every proposed publisher must have signed, and a reviewer looks at it.',
    },
  ],
};
