// Exists so that a test of the review says only what it is about: the rest is a signed update by its owner, judged PASS.
import { catalogue } from '../../src/core/checks/catalogue.ts';
import type { Account } from '../../src/core/model/account.ts';
import type { Review } from '../../src/core/model/approval.ts';
import { classifyChange } from '../../src/core/model/change.ts';
import type { Comment } from '../../src/core/model/comment.ts';
import type { CommitStatus } from '../../src/core/model/commit-status.ts';
import type { PullRequest } from '../../src/core/model/pull-request.ts';
import type { Finding, Report } from '../../src/core/model/report.ts';
import type { Settings } from '../../src/core/model/submission.ts';
import type { Effect } from '../../src/core/review/effect.ts';
import { planReview } from '../../src/core/review/plan-review.ts';
import type { ReviewFacts, ReviewState } from '../../src/core/review/review-state.ts';
import { aPolicy, aRecord, aRegistry, sha256, timestamp } from './builders.ts';

export const root: Account = { login: 'root', id: 1 };
export const rita: Account = { login: 'rita', id: 2 };
export const ruth: Account = { login: 'ruth', id: 3 };
export const alice: Account = { login: 'alice', id: 1001 };
export const dave: Account = { login: 'dave', id: 1004 };
export const mallory: Account = { login: 'mallory', id: 6666 };
/** The account that the review acts as. */
export const bot: Account = { login: 'plugyard-bot', id: 99 };

export const head: string = '1a2b3c4d5e6f'.padEnd(40, '7');
export const nextHead: string = '2b3c4d5e6f1a'.padEnd(40, '8');
export const base: string = 'ba5eba5eba5e'.padEnd(40, '0');
/** As many digits as the report prints. */
export const short: string = head.slice(0, 12);

let lastId = 0;

const day = '2026-11-21T';
/** `12:30` on the day of the tests, `+2 12:30` two days later. */
export function at(clock: string): ReturnType<typeof timestamp> {
  const [, days = '0', time = clock] = /^\+(\d+) (.*)$/.exec(clock) ?? [];
  return timestamp(`${day.replace('21', String(21 + Number(days)))}${time}:00Z`);
}

/** A few, so that a report stays the same while the catalogue grows. */
const passed: readonly string[] = ['change/has-one-kind', 'change/released-is-frozen', 'change/paths-are-safe'];

export function aReport(
  parts: Partial<Omit<Report, 'findings'>> & { readonly found?: readonly string[] } = {},
): Report {
  const { found = [], ...rest } = parts;
  const findings = found.map(aFinding);
  const severities = findings.map(({ severity }) => severity);
  return {
    format: 1,
    catalogue: 5,
    verdict: severities.includes('error') ? 'FAIL' : severities.includes('hold') ? 'HOLD' : 'PASS',
    complete: true,
    subject: { kind: 'release', plugin: 'slugify', version: '1.1.0' } as Report['subject'],
    findings,
    checks: [
      ...passed.map((id) => ({ id, outcome: 'passed' as const })),
      ...found.map((id) => ({ id, outcome: 'found' as const })),
    ],
    news: {},
    ...rest,
  };
}

function aFinding(check: string): Finding {
  const card = catalogue.find(({ id }) => id === check);
  if (card === undefined) throw new Error(`there is no check ${check}`);
  return { check, severity: card.severity, message: card.title, fix: card.fix };
}

/** The same report with checks that could not run. */
export function unrun(report: Report, ...ids: readonly string[]): Report {
  const skipped = ids.map((id) => ({ id, outcome: 'skipped' as const, reason: 'the artifact could not be fetched' }));
  const verdict = report.verdict === 'PASS' ? 'HOLD' : report.verdict;
  return { ...report, verdict, checks: [...report.checks, ...skipped] };
}

export function someSettings(parts: Partial<Settings> = {}): Settings {
  const registry = aRegistry({ administrators: [root], reviewers: [rita] });
  return { commit: base, registry, policy: aPolicy(), ...parts };
}

export function someFacts(paths: string | readonly string[], parts: Partial<ReviewFacts> = {}): ReviewFacts {
  const files = [paths].flat().map((path) => ({ path, status: 'added' as const, mode: '100644' }));
  return {
    change: classifyChange(files),
    author: alice,
    settings: someSettings(),
    plugin: { exists: true, record: aRecord({ owners: [alice] }), releases: [] },
    vouchedFor: false,
    ...parts,
  };
}

export const releaseFiles: string = 'registry/plugins/slugify/1.1.0/plugin.json';
export const recordFile: string = 'registry/plugins/slugify/record.json';
export const firstFiles: readonly string[] = [recordFile, 'registry/plugins/slugify/1.0.0/plugin.json'];

export function aPull(parts: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 12,
    open: true,
    draft: false,
    head,
    author: alice,
    lastPusher: parts.author ?? alice,
    openSince: at('12:00'),
    labels: [],
    mergeable: true,
    ...parts,
  };
}

export function aStatus(parts: Partial<CommitStatus> = {}): CommitStatus {
  lastId += 1;
  return {
    id: lastId,
    context: 'plugyard/verdict',
    state: 'pending',
    description: '#12 HOLD: waits',
    creator: bot.id,
    at: at('12:01'),
    ...parts,
  };
}

/** A comment by somebody, one hour after the first judgement unless told otherwise. */
export function says(author: Account, body: string, parts: Partial<Comment> = {}): Comment {
  lastId += 1;
  return { id: lastId, author, at: at('13:00'), edited: false, body, ...parts };
}

export function aReview(reviewer: Account, parts: Partial<Review> = {}): Review {
  lastId += 1;
  return { id: lastId, reviewer, state: 'APPROVED', commit: head, at: at('13:00'), ...parts };
}

export function aState(parts: Partial<ReviewState> = {}): ReviewState {
  return {
    facts: someFacts(releaseFiles),
    report: aReport(),
    judged: { head, base, report: sha256('d') },
    pullRequest: aPull(),
    reviews: [],
    comments: [],
    statuses: [aStatus()],
    baseTip: base,
    now: at('14:00'),
    self: bot.id,
    ...parts,
  };
}

/** A new plugin of Alice: a reviewer and 72 hours. */
export function aFirstRelease(parts: Partial<ReviewState> = {}): ReviewState {
  return aState({
    facts: someFacts(firstFiles, { plugin: { exists: false, releases: [] } }),
    report: aReport({
      found: ['review/plugin-is-established'],
      subject: { kind: 'new-plugin', plugin: 'slugify', version: '1.0.0' } as Report['subject'],
    }),
    ...parts,
  });
}

/** A change of the record of a plugin that Alice and Dave own: a reviewer, Dave, and 72 hours. */
export function aRecordChange(parts: Partial<ReviewState> = {}): ReviewState {
  return aState({
    facts: someFacts(recordFile, {
      plugin: { exists: true, record: aRecord({ owners: [alice, dave] }), releases: [] },
    }),
    report: aReport({
      found: ['ownership/record-change-is-vouched-for', 'review/merges-by-itself'],
      subject: { kind: 'record', plugin: 'slugify' } as Report['subject'],
    }),
    ...parts,
  });
}

export function effectOf<Kind extends Effect['effect']>(
  state: ReviewState,
  kind: Kind,
): Extract<Effect, { readonly effect: Kind }> | undefined {
  const { effects } = planReview(state);
  return effects.find((one): one is Extract<Effect, { readonly effect: Kind }> => one.effect === kind);
}

export function merges(state: ReviewState): boolean {
  return effectOf(state, 'merge') !== undefined;
}

/** The answers that are given, as text. */
export function replies(state: ReviewState): readonly string[] {
  return planReview(state).effects.flatMap((one) => (one.effect === 'reply' ? [one.body] : []));
}
