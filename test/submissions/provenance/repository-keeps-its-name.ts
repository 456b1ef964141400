// Near misses: a repository under its recorded name, in other letters, and under a new one.
import { alice, record } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { keylessPublisher, keylessRelease, keylessRoot, workflow } from '../keyless.ts';

const base = (repository: string): Record<string, string | object> => ({
  ...(keylessRoot as Record<string, string>),
  'registry/plugins/slugify/record.json': record([alice], [{ ...keylessPublisher, repository }]),
});
const file = 'https://github.com/alicia/slug/.github/workflows/release.yml@refs/tags/v1.1.0';
const renamed = {
  ...workflow('v1.1.0'),
  repository: 'https://github.com/alicia/slug',
  workflow: file,
  signerWorkflow: file,
};

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'the recorded name',
      base: base('alice/slugify'),
      change: await keylessRelease(),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'the recorded name in other letters',
      base: base('Alice/Slugify'),
      change: await keylessRelease(),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a repository that was renamed: its number is what counts',
      base: base('alice/slugify'),
      change: await keylessRelease({}, renamed),
      verdict: 'PASS',
      findings: [
        {
          check: 'provenance/repository-keeps-its-name',
          message: 'The record says alice/slugify; it is called https://github.com/alicia/slug now',
          at: 'registry/plugins/slugify/1.1.0/plugin.wasm.sigstore.json',
        },
      ],
    },
  ],
};
