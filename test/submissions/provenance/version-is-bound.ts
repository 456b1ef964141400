// Near misses: the artifact of 1.1.0, signed for 1.1.0 and for others, by key and by a workflow at a tag.
import { alice, aliceKey, type FileMap, record, release, statement, toBytes } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { keylessPublisher, keylessRelease, keylessRoot, workflow } from '../keyless.ts';

const check = 'provenance/version-is-bound';
const at = 'registry/plugins/slugify/1.1.0/plugin.wasm.sigstore.json';
const base: FileMap = {
  'registry/plugins/slugify/record.json': record([alice], [aliceKey.publisher, keylessPublisher]),
  ...keylessRoot,
};
const change = await release();
/** A statement of another tool over the right bytes: it names no release. */
const foreign = JSON.parse(
  new TextDecoder().decode(
    statement({ name: 'slugify', version: '1.1.0' }, [
      { file: 'plugin.wasm', content: change['registry/plugins/slugify/1.1.0/plugin.wasm'] ?? '' },
    ])[1],
  ),
) as object;
const provenance = toBytes({ ...foreign, predicateType: 'https://slsa.dev/provenance/v1', predicate: {} });

export const cases: SubmissionCases = {
  passing: [
    { name: 'a key that signs for this release', change, verdict: 'PASS', findings: [] },
    {
      name: 'a workflow at the tag of this release',
      base,
      change: await keylessRelease(),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a key that signed for the version before',
      change: await release({ signed: { version: '1.0.0' } }),
      verdict: 'FAIL',
      findings: [{ check, message: 'made for slugify 1.0.0, not for slugify 1.1.0', at, fix: 'Sign for this release' }],
    },
    {
      name: 'a key that signed for another plugin',
      change: await release({ signed: { name: 'utf8-tools' } }),
      verdict: 'FAIL',
      findings: [{ check, message: 'made for utf8-tools 1.1.0, not for slugify 1.1.0', at }],
    },
    {
      name: 'a key that signed for no release',
      change: { ...change, [at]: await aliceKey.sign('application/vnd.in-toto+json', provenance) },
      verdict: 'FAIL',
      findings: [{ check, message: 'made for no release, not for slugify 1.1.0', at }],
    },
    {
      name: 'a workflow at another tag',
      base,
      change: await keylessRelease({}, workflow('v1.0.0')),
      verdict: 'FAIL',
      findings: [
        { check, message: 'made for slugify 1.1.0 at refs/tags/v1.0.0, not for slugify 1.1.0 at refs/tags/v1.1.0', at },
      ],
    },
    {
      name: 'a workflow without a ref',
      base,
      change: await keylessRelease({}, { ...workflow('v1.1.0'), ref: null }),
      verdict: 'FAIL',
      findings: [{ check, message: 'made for slugify 1.1.0 at no ref, not for slugify 1.1.0 at refs/tags/v1.1.0', at }],
    },
  ],
};
