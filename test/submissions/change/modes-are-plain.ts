// Near misses: the same README as a plain file, a program and a link; an artifact that is another repository.
import { admin, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman } from '../exceptions.ts';

const check = 'change/modes-are-plain';
const directory = 'registry/plugins/slugify/1.1.0';
const change = await release();

export const cases: SubmissionCases = {
  passing: [
    { name: 'a plain README', change, modes: { [`${directory}/README.md`]: '100644' }, verdict: 'PASS', findings: [] },
    {
      name: 'a program outside registry/',
      change: { 'tools/build.sh': 'true\n' },
      modes: { 'tools/build.sh': '100755' },
      author: admin,
      verdict: 'HOLD',
      findings: [
        { check: 'change/stays-in-registry', message: 'outside registry/', at: 'tools/build.sh' },
        mergedByHuman('other'),
      ],
      exception: humanMerges,
    },
  ],
  failing: [
    {
      name: 'an executable README',
      change,
      modes: { [`${directory}/README.md`]: '100755' },
      verdict: 'FAIL',
      findings: [{ check, message: 'This is an executable file', at: `${directory}/README.md`, fix: 'chmod=-x' }],
    },
    {
      name: 'a README that is a link',
      change: { ...change, [`${directory}/README.md`]: '/etc/passwd' },
      modes: { [`${directory}/README.md`]: '120000' },
      verdict: 'FAIL',
      findings: [{ check, message: 'This is a symbolic link', at: `${directory}/README.md` }],
    },
    {
      name: 'an artifact that is a submodule',
      change,
      modes: { [`${directory}/plugin.wasm`]: '160000' },
      verdict: 'FAIL',
      findings: [{ check, message: 'This is a submodule', at: `${directory}/plugin.wasm` }],
    },
    {
      name: 'a mode that git does not know',
      change,
      modes: { [`${directory}/README.md`]: '100600' },
      verdict: 'FAIL',
      findings: [{ check, message: 'This is of mode 100600', at: `${directory}/README.md` }],
    },
    {
      name: 'an empty directory, which would take the number of a version',
      change: { ...change, 'registry/plugins/slugify/9.9.9': '' },
      modes: { 'registry/plugins/slugify/9.9.9': '040000' },
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'This is a directory without files, or one that git itself would not write',
          at: 'registry/plugins/slugify/9.9.9',
          fix: 'make the commit anew with git itself',
        },
      ],
    },
  ],
};
