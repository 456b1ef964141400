// Exists so that what a person may let pass, and by whose word, is data.
import { catalogue } from '../checks/catalogue.ts';
import type { CheckOutcome, Report } from '../model/report.ts';
import type { Role } from '../trust/rights.ts';

/** Holds that ask for the very people whom the table of rights names: their approval is what lifts them. */
const liftedByRights: readonly string[] = [
  'ownership/',
  'review/plugin-is-established',
  'review/merges-by-itself',
  'change/',
];

/** Holds that no approval lifts by the way: they are named, with a reason that stays in the merge commit. */
const liftedByName: ReadonlyMap<string, Role> = new Map([
  ['manifest/name-is-not-lookalike', 'reviewer'],
  ['manifest/name-is-allowed', 'administrator'],
]);

/** How one hold of a report can be lifted. */
export interface Hold {
  readonly check: string;
  /** `rights` and `approval`: by the people whom the table names; `name`: by an override alone; `never`: not by people. */
  readonly lift: 'rights' | 'approval' | 'name' | 'never';
  /** Who may override it. */
  readonly by: Role;
  /** True for a check that could not run. */
  readonly unrun: boolean;
}

/** Everything in a report that keeps it from PASS and is not an error, each check once. */
export function holdsOf({ checks, findings }: Report): readonly Hold[] {
  const found = findings.flatMap(({ check, severity }) => (severity === 'hold' ? [check] : []));
  return [...[...new Set(found)].map(foundHold), ...checks.flatMap(unrunHold)];
}

/** Threat: nobody has looked at it. A person may take that on where a person would have been asked anyway. */
function unrunHold({ id, outcome }: CheckOutcome): readonly Hold[] {
  const severity = catalogue.find((check) => check.id === id)?.severity;
  if (outcome !== 'skipped' || severity === 'warning' || severity === 'note') return [];
  return [{ check: id, unrun: true, by: 'administrator', lift: severity === 'hold' ? 'name' : 'never' }];
}

function foundHold(check: string): Hold {
  const by = liftedByName.get(check);
  const rights = liftedByRights.some((start) => check.startsWith(start));
  return {
    check,
    unrun: false,
    by: by ?? 'reviewer',
    lift: rights ? 'rights' : by === undefined ? 'approval' : 'name',
  };
}

/** Why a check cannot be overridden; `undefined` if it can. */
export function refuseOverride(report: Report, check: string): string | undefined {
  if (report.findings.some((finding) => finding.check === check && finding.severity === 'error')) {
    return `${check} found an error; errors are mended, never overridden`;
  }
  const hold = holdsOf(report).find((one) => one.check === check);
  if (hold === undefined) return `${check} holds nothing here`;
  if (hold.lift === 'never') return `${check} could not run, and would find errors; ask for a recheck`;
  return hold.lift === 'rights' ? `${check} is lifted by the approvals that it asks for` : undefined;
}
