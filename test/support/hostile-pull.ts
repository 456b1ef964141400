// Exists so that a hostile pull request is told as data: the attack in a line, its git objects, and exactly what stops it.
import type { RequestListener } from 'node:http';
import { catalogue } from '../../src/core/checks/catalogue.ts';
import type { Account } from '../../src/core/model/account.ts';
import type { Finding, Report, Severity } from '../../src/core/model/report.ts';
import { placeOf } from '../../src/core/report/place.ts';
import type { FileMap } from './case-registry.ts';
import type { Workshop } from './hostile-workshop.ts';
import type { Zone } from './loopback-network.ts';

export interface HostilePull {
  /** One line that reads as the attack. */
  readonly attack: string;
  /** ERROR: there is nothing to judge; the code of the error stands in `finds`, and the job fails. */
  readonly verdict: 'FAIL' | 'HOLD' | 'ERROR';
  /**
   * Everything that decides the verdict, in the order of the report: `<check id>`, then the place where it is told. A
   * hold of a check that could not run is `<check id> did not run`; it is listed where the verdict is HOLD.
   */
  readonly finds: readonly string[];
  /** What some finding repeats of the attacker's own text, raw; how it comes out is held against every way out. */
  readonly says?: string;
  /** What no way out may show. */
  readonly hides?: string;
  /** `host path` of every request that leaves the machine, in order. */
  readonly asks?: readonly string[];
  /** The files of the change; or whatever git can hold. Called once, by the test alone. */
  readonly pull: (workshop: Workshop) => Plan | Promise<Plan>;
}

/** Alice, on the registry that every case starts from, unless told otherwise. */
export interface Plan {
  readonly base?: string;
  /** A commit, or the files that one on top of the base changes. */
  readonly head: string | FileMap;
  readonly author?: Account;
  readonly now?: string;
  /** The network of artifacts; where it is absent, nobody may ask for anything. */
  readonly web?: { readonly zone: Zone; readonly answer: RequestListener };
}

/** One kind of attack, as the table shows it. */
export interface PullGroup {
  readonly title: string;
  readonly pulls: readonly HostilePull[];
}

/** What decides a verdict, spelled as {@link HostilePull.finds}. */
export function findsOf({ findings, checks, verdict }: Report): readonly string[] {
  const found = findings.filter(({ severity }) => decides(severity)).map(spell);
  const unrun = checks
    .filter(({ id, outcome }) => outcome === 'skipped' && decides(catalogue.find((one) => one.id === id)?.severity))
    .map(({ id }) => `${id} did not run`);
  return verdict === 'HOLD' ? [...found, ...unrun] : found;
}

function decides(severity: Severity | undefined): boolean {
  return severity === 'error' || severity === 'hold';
}

function spell(finding: Finding): string {
  const place = placeOf(finding);
  return place === undefined ? finding.check : `${finding.check} ${place}`;
}
