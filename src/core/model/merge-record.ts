// Exists so that what the review decided is part of the merge commit itself: git trailers with a format of their own.
import { parseSha256, type Sha256 } from './digest.ts';
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

/** The trailers, one a line, in a fixed order. Reasons become one line without control characters. */
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
    ...record.overrides.map(({ check, reason }) => `Plugyard-Override: ${check} ${oneLine(reason)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * Reads the record from the last paragraph of a commit message; no other paragraph counts.
 * Threat: an author's text stands in the paragraphs above it.
 */
export function parseMergeRecord(message: string): Result<MergeRecord> {
  const paragraph =
    message
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  const trailers = new Map<string, string[]>();
  for (const line of paragraph.split('\n')) {
    const match = /^Plugyard-([A-Za-z]+): (.*)$/.exec(line);
    if (match?.[1] === undefined || match[2] === undefined) {
      return failed({ message: 'The commit message does not end with a merge record' });
    }
    trailers.set(match[1], [...(trailers.get(match[1]) ?? []), match[2]]);
  }
  return readTrailers(trailers);
}

function readTrailers(trailers: ReadonlyMap<string, readonly string[]>): Result<MergeRecord> {
  const only = (name: string): string => {
    const values = trailers.get(name) ?? [];
    return values.length === 1 ? (values[0] ?? '') : '';
  };
  const report = parseSha256(only('Report'));
  const [verdict, review] = [only('Verdict'), only('Review')];
  const ids = [only('Submitter'), only('Catalogue'), ...words(trailers.get('Reviewers')?.[0])];
  const shapes =
    only('Record') === '1' &&
    isCommit(only('Base')) &&
    isCommit(only('Head')) &&
    (verdict === 'PASS' || verdict === 'HOLD') &&
    (review === 'auto' || review === 'approved') &&
    ids.every((id) => /^\d{1,15}$/.test(id)) &&
    (trailers.get('Reviewers') ?? []).length <= 1;
  const overrides = (trailers.get('Override') ?? []).map((text) => /^([a-z0-9/-]+)(?: (.+))?$/.exec(text));
  if (!shapes || !report.ok || overrides.includes(null)) {
    return failed({ message: 'The merge record is incomplete or malformed' });
  }
  const [submitter, catalogue, ...reviewers] = ids.map(Number);
  return ok({
    base: only('Base'),
    head: only('Head'),
    submitter: submitter as number,
    verdict,
    catalogue: catalogue as number,
    report: report.value,
    review,
    reviewers,
    overrides: overrides.map((match) => ({ check: match?.[1] ?? '', reason: match?.[2] ?? '' })),
  });
}

function words(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(' ');
}

function isCommit(text: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text);
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
