// Near misses: a plugin that was signed keyless, signed keyless and by key; one that was signed, with and without a bundle.
import { alice, aliceKey, type FileMap, record, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { keylessPublisher, keylessRelease, keylessRoot } from '../keyless.ts';

const check = 'provenance/rank-is-kept';
const directory = 'registry/plugins/slugify';
const reset = { provenanceReset: { fromSequence: 9, reason: 'The repository is gone.' } };

async function keylessBase(more: object = {}): Promise<FileMap> {
  return {
    ...keylessRoot,
    ...(await keylessRelease({ version: '1.0.1' })),
    [`${directory}/record.json`]: record([alice], [aliceKey.publisher, keylessPublisher], more),
  };
}

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'keyless after keyless',
      base: await keylessBase(),
      change: await keylessRelease(),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a key after keyless, when administrators have reset the provenance',
      base: await keylessBase(reset),
      change: await release(),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a key after keyless',
      base: await keylessBase(),
      change: await release(),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'Releases of this plugin are signed keyless, this one by a recorded key',
          fix: 'ask the administrators for a provenance reset',
        },
      ],
    },
    {
      name: 'nothing after a key',
      change: await release({ sign: 'nothing' }),
      verdict: 'FAIL',
      findings: [
        { check: 'provenance/is-signed', message: 'no signature bundle' },
        { check, message: 'Releases of this plugin are signed by a recorded key, this one by nobody' },
      ],
      exception: 'A release without a bundle is held as unsigned as well.',
    },
  ],
};
