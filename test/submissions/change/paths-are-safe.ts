// Near misses below trust/, where any name is a place of the tree, and outside registry/, where any plain name is.
import { admin } from '../../support/case-registry.ts';
import type { SubmissionCase, SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman } from '../exceptions.ts';

const check = 'change/paths-are-safe';
const common = { author: admin, exception: humanMerges } as const;
const outside = (path: string) => ({
  check: 'change/stays-in-registry',
  message: 'outside registry/',
  at: path,
});
/** A path outside registry/ that leads into it on some machine. */
const leadsIn = (name: string, path: string, problem: string): SubmissionCase => ({
  ...common,
  name,
  change: { [path]: 'x\n' },
  verdict: 'FAIL',
  findings: [outside(path), { check, message: `The path is not safe: ${problem}`, at: path }, mergedByHuman('other')],
});

export const cases: SubmissionCases = {
  passing: [
    {
      ...common,
      name: 'a plain name',
      change: { 'registry/trust/keys/console.pem': 'key\n' },
      verdict: 'HOLD',
      findings: [mergedByHuman('trust')],
    },
    {
      ...common,
      name: 'names outside registry/ that are odd, and lead nowhere else',
      change: { 'docs/con .md': 'x\n', 'docs/...': 'x\n', 'docs/a..b': 'x\n' },
      verdict: 'HOLD',
      findings: [outside('docs/...'), outside('docs/a..b'), outside('docs/con .md'), mergedByHuman('other')],
    },
    {
      ...common,
      name: 'a file that gets small letters',
      base: { 'registry/trust/keys/Acme.pem': 'key\n' },
      change: { 'registry/trust/keys/Acme.pem': null, 'registry/trust/keys/acme.pem': 'key\n' },
      verdict: 'HOLD',
      findings: [mergedByHuman('trust')],
    },
    {
      ...common,
      name: 'a file that gets a capital letter',
      base: { 'registry/trust/keys/acme.pem': 'key\n' },
      change: { 'registry/trust/keys/acme.pem': null, 'registry/trust/keys/Acme.pem': 'key\n' },
      verdict: 'HOLD',
      findings: [mergedByHuman('trust')],
    },
  ],
  failing: [
    {
      ...common,
      name: 'a device name of Windows',
      change: { 'registry/trust/keys/con.pem': 'key\n' },
      verdict: 'FAIL',
      findings: [
        { check, message: '"con.pem" cannot be a file name on Windows', at: 'registry/trust/keys/con.pem' },
        mergedByHuman('trust'),
      ],
    },
    {
      ...common,
      name: 'two paths that differ by case only',
      change: { 'registry/trust/keys/Acme.pem': 'key\n', 'registry/trust/keys/acme.pem': 'other\n' },
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The path differs from registry/trust/keys/Acme.pem by case only',
          at: 'registry/trust/keys/acme.pem',
        },
        mergedByHuman('trust'),
      ],
    },
    {
      ...common,
      name: 'registry/ in another case',
      change: { 'Registry/trust/keys/acme.pem': 'key\n' },
      verdict: 'FAIL',
      findings: [
        { check: 'change/stays-in-registry', message: 'outside registry/', at: 'Registry/trust/keys/acme.pem' },
        {
          check,
          message: 'The path differs from registry/ by case only',
          at: 'Registry/trust/keys/acme.pem',
        },
        mergedByHuman('other'),
      ],
    },
    leadsIn('".." in a path outside registry/', 'docs/../registry/policy.json', 'it holds the segment ".."'),
    leadsIn('".." at the beginning', '../registry/policy.json', 'it holds the segment ".."'),
    leadsIn('".." at the end', 'docs/..', 'it holds the segment ".."'),
    leadsIn('"." in a path', 'docs/./a.md', 'it holds the segment "."'),
    leadsIn('a backslash', 'docs\\a.md', 'it holds a backslash'),
    leadsIn('a control character', 'docs/a\u0007.md', '"a\u0007.md" holds characters other than'),
    leadsIn('no name between two slashes', 'docs//a.md', 'it holds the segment ""'),
  ],
};
