import { describe, expect, test } from 'vitest';
import { hoursOf, type Matter, matters, maySubmit, type Role, rights, roles } from '../../../src/core/trust/rights.ts';
import { aPolicy } from '../../support/builders.ts';

/** The table of SECURITY-DESIGN section 3 once more, in the fewest words: who brings it, who allows it, when. */
const table: Readonly<Record<Matter, string>> = {
  'new-plugin': 'submitter; 1 reviewer, not own; waits newPlugin',
  release: 'owner or publisher; 1 reviewer, not own; by itself',
  record: 'owner; 1 reviewer, not own; 1 owner or publisher, not own, otherwise administrator; waits record',
  orphan: 'administrator; 2 administrator, own; waits orphan',
  'provenance-reset': 'owner or administrator; 2 administrator, own',
  yank: 'owner; 1 reviewer, not own; by itself',
  removal: 'administrator; 1 administrator, own',
  deprecation: 'owner; 1 reviewer, not own; by itself',
  rating: 'submitter; 1 reviewer, not own; by itself',
  organisation: 'organisation-admin; 1 organisation-admin or reviewer, not own',
  'new-organisation': 'submitter; 1 reviewer, not own',
  advisory: 'administrator; 1 administrator, own',
  policy: 'administrator; 1 administrator, own',
  trust: 'administrator; 2 administrator, own',
  registry: 'administrator; 1 administrator, own',
  outside: 'anyone; 1 administrator, own',
  unclear: 'nobody; 1 nobody, not own',
};

function tell(matter: Matter): string {
  const { submit, approve, waits, byItself } = rights[matter];
  const or = (by: readonly Role[] | undefined): string => (by === undefined ? '' : by.join(' or ') || 'nobody');
  return [
    or(submit),
    ...approve.map(
      ({ by, count, own, otherwise }) =>
        `${count} ${or(by)}, ${own ? '' : 'not '}own${otherwise === undefined ? '' : `, otherwise ${or(otherwise)}`}`,
    ),
    ...(waits === undefined ? [] : [`waits ${waits}`]),
    ...(byItself ? ['by itself'] : []),
  ].join('; ');
}

/** Every set of roles that somebody can have. */
const everySet: readonly ReadonlySet<Role>[] = Array.from(
  { length: 2 ** roles.length },
  (_, bits) => new Set(roles.filter((_role, index) => (bits >> index) & 1)),
);

describe('the table of rights', () => {
  test.each(matters)('%s is as the design has it', (matter) => {
    expect(tell(matter)).toBe(table[matter]);
  });

  test.each(matters)('%s is brought by those roles and no others, in every combination', (matter) => {
    const allowed = (table[matter].split(';')[0] ?? '').split(' or ');
    const wrong = everySet.filter((held) => maySubmit(matter, held) !== allowed.some((role) => held.has(role as Role)));
    expect(everySet).toHaveLength(256);
    expect(wrong).toEqual([]);
  });

  test('nothing that decides over everything else merges without a person', () => {
    const alone = matters.filter((matter) => rights[matter].byItself);
    expect(alone).toEqual(['release', 'yank', 'deprecation', 'rating']);
  });

  test('trust, provenance and orphans take two administrators, and nothing takes nobody', () => {
    const two = matters.filter((matter) => rights[matter].approve.some(({ count }) => count === 2));
    expect(two).toEqual(['orphan', 'provenance-reset', 'trust']);
    expect(matters.filter((matter) => rights[matter].approve.length === 0)).toEqual([]);
  });

  test('waiting times are of the policy; an orphan waits thirty days', () => {
    const policy = aPolicy({ waitingHours: { newPlugin: 5, record: 7 } });
    expect([hoursOf('newPlugin', policy), hoursOf('record', policy), hoursOf('orphan', policy)]).toEqual([5, 7, 720]);
  });
});
