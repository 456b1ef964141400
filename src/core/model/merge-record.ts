// Exists so that what the review decided is part of the merge commit itself: git trailers with a format of their own.
import type { Sha256 } from './digest.ts';
import { failed, ok, type Result } from './result.ts';

/** The evidence of one reviewed merge (SECURITY-DESIGN section 4). */
export interface MergeRecord {
  readonly base: string;
  readonly head: string;
  /** Numeric account id. */
  readonly submitter: number;
  readonly verdict: 'PASS' | 'HOLD';
  /** Version of the check catalogue. */
  readonly catalogue: number;
  readonly report: Sha256;
  readonly review: 'auto' | 'approved';
  readonly reviewers: readonly number[];
  readonly overrides: readonly { readonly check: string; readonly reason: string }[];
}

/** The trailers, one a line, in a fixed order. A reason becomes one line without control characters. */
export function formatMergeRecord(record: MergeRecord): string {
  const lines = [
    'Plugyard-Record: 1',
    `Plugyard-Base: ${record.base}`,
    `Plugyard-Head: ${record.head}`,
    `Plugyard-Submitter: ${record.submitter}`,
    `Plugyard-Verdict: ${record.verdict}`,
    `Plugyard-Catalogue: ${record.catalogue}`,
    `Plugyard-Report: ${record.report}`,
    `Plugyard-Review: ${record.review}`,
    ...(record.reviewers.length > 0 ? [`Plugyard-Reviewers: ${record.reviewers.join(' ')}`] : []),
    ...record.overrides.map(({ check, reason }) => `Plugyard-Override: ${check} ${oneLine(reason)}`.trimEnd()),
  ];
  return `${lines.join('\n')}\n`;
}

const commit = '[0-9a-f]{40}(?:[0-9a-f]{24})?';
const id = '(?:0|[1-9][0-9]{0,14})';
const reviewers = `\\nPlugyard-Reviewers: (?<reviewers>${id}(?: ${id})*)`;
const override = '\\nPlugyard-Override: (?<check>[a-z0-9/-]+)(?<reason>(?: [^\\s\\p{Cc}]+)*)';

const form = new RegExp(
  [
    '^Plugyard-Record: 1',
    `Plugyard-Base: (?<base>${commit})`,
    `Plugyard-Head: (?<head>${commit})`,
    `Plugyard-Submitter: (?<submitter>${id})`,
    'Plugyard-Verdict: (?<verdict>PASS|HOLD)',
    `Plugyard-Catalogue: (?<catalogue>${id})`,
    'Plugyard-Report: (?<report>[0-9a-f]{64})',
    `Plugyard-Review: (?<review>auto|approved)(?:${reviewers})?(?<overrides>(?:${override})*)$`,
  ].join('\\n'),
  'u',
);

/** What `form` finds: everything as text, in the shape that it demands. */
interface Trailers extends Pick<MergeRecord, 'base' | 'head' | 'verdict' | 'report' | 'review'> {
  readonly submitter: string;
  readonly catalogue: string;
  readonly reviewers?: string;
  readonly overrides: string;
}

/**
 * Reads the record from the last paragraph of a commit message, which must hold exactly what `formatMergeRecord` writes.
 * Threat: an author's text stands in the paragraphs above it; none of them counts.
 */
export function parseMergeRecord(message: string): Result<MergeRecord> {
  const text = message.trimEnd();
  const match = form.exec(text.slice(startOfLastParagraph(text)));
  if (match === null) {
    return failed({ message: 'The commit message does not end with a complete merge record' });
  }
  const { base, head, submitter, verdict, catalogue, report, review, ...lists } = match.groups as unknown as Trailers;
  return ok({
    base,
    head,
    submitter: Number(submitter),
    verdict,
    catalogue: Number(catalogue),
    report,
    review,
    reviewers: lists.reviewers === undefined ? [] : lists.reviewers.split(' ').map(Number),
    overrides: [...lists.overrides.matchAll(new RegExp(override, 'gu'))].map(toOverride),
  });
}

function toOverride(match: RegExpExecArray): { readonly check: string; readonly reason: string } {
  const { check, reason } = match.groups as { check: string; reason: string };
  return { check, reason: reason.trimStart() };
}

function startOfLastParagraph(text: string): number {
  const blankLine = text.lastIndexOf('\n\n');
  return blankLine < 0 ? 0 : blankLine + 2;
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
