// Near misses: adding a release, and touching one that is out.
import { admin, otherWasm, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman } from '../exceptions.ts';

const check = 'change/released-is-frozen';
const released = 'registry/plugins/slugify/1.0.0';
const tombstone = 'registry/plugins/slugify/removed/1.0.0.json';
const gone = { format: 1, reason: 'It sent what it read to its author.' };

export const cases: SubmissionCases = {
  passing: [
    { name: 'a new release', change: await release(), verdict: 'PASS', findings: [] },
    {
      name: 'a removal, with the artifact that it removes',
      change: { [tombstone]: gone, [`${released}/plugin.wasm`]: null },
      author: admin,
      verdict: 'HOLD',
      findings: [mergedByHuman('removal')],
      exception: humanMerges,
    },
  ],
  failing: [
    {
      name: 'another artifact under a released version',
      change: { [`${released}/plugin.wasm`]: otherWasm },
      verdict: 'FAIL',
      findings: [{ check, message: 'A file of a release is modified', at: `${released}/plugin.wasm` }],
    },
    {
      name: 'another README for a released version',
      change: { [`${released}/README.md`]: '# Now with a link\n' },
      verdict: 'FAIL',
      findings: [{ check, message: 'A file of a release is modified', at: `${released}/README.md` }],
    },
    {
      name: 'a released artifact deleted without a tombstone',
      change: { [`${released}/plugin.wasm`]: null },
      verdict: 'FAIL',
      findings: [{ check, message: 'A file of a release is deleted', at: `${released}/plugin.wasm` }],
    },
    {
      name: 'a tombstone deleted, even by an administrator',
      base: { [tombstone]: gone },
      change: { [tombstone]: null },
      author: admin,
      verdict: 'FAIL',
      findings: [
        { check, message: 'The tombstone of a removed release is deleted', at: tombstone, fix: 'stays for ever' },
        mergedByHuman('removal'),
      ],
      exception: humanMerges,
    },
  ],
};
