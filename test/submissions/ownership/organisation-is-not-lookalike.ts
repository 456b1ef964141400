// Near misses: new organisations beside acme, slugify and the reserved names, one letter further away each time.
import { alice } from '../../support/case-registry.ts';
import type { SubmissionCase, SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman } from '../exceptions.ts';

const organisation = { format: 1, members: [{ ...alice, role: 'admin' }] };

function created(name: string, message?: string): SubmissionCase {
  const at = `registry/orgs/${name}.json`;
  const found = { check: 'ownership/organisation-is-not-lookalike', at };
  return {
    name: `an organisation called ${name}`,
    change: { [at]: organisation },
    verdict: 'HOLD',
    findings: [...(message === undefined ? [] : [{ ...found, message }]), mergedByHuman('organisation')],
    exception: humanMerges,
  };
}

export const cases: SubmissionCases = {
  passing: [
    created('alices'),
    created('slugs'),
    created('office'),
    {
      ...created('acrne'),
      name: 'an organisation that was there before its lookalike',
      base: {
        'registry/orgs/acrne.json': {
          format: 1,
          members: [
            { ...alice, role: 'admin' },
            { ...alice, id: 7, role: 'member' },
          ],
        },
      },
    },
  ],
  failing: [
    created('acrne', 'acrne is read like acme: its characters look the same (rule confusable)'),
    created('acme-official', 'acme-official and acme differ in a part that says nothing (rule affix)'),
    created('slugify', 'slugify is read like the plugin slugify (rule namespace)'),
    created('plugyrad', 'plugyrad looks like the reserved name plugyard (rule swapped-letters)'),
    created('0fficial', '0fficial uses the reserved name official'),
  ],
};
