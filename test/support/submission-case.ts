// Exists so that a proposed change is told as data, and judged the way every front door judges it.
import { expect } from 'vitest';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../src/adapters/system/node-inflate.ts';
import { runChecks } from '../../src/core/checks/run-checks.ts';
import type { Account } from '../../src/core/model/account.ts';
import type { ChangedFile } from '../../src/core/model/change.ts';
import { toExamination } from '../../src/core/model/examination.ts';
import { known } from '../../src/core/model/fact.ts';
import { parseReport, type Report, type Verdict } from '../../src/core/model/report.ts';
import { parseSubmission, type Submission } from '../../src/core/model/submission.ts';
import type { Timestamp } from '../../src/core/model/timestamp.ts';
import type { WasmValidity } from '../../src/core/model/wasm-validity.ts';
import { placeOf } from '../../src/core/report/place.ts';
import { toJson } from '../../src/core/report/to-json.ts';
import { PlugyardError } from '../../src/errors.ts';
import { heldFetcher, noValidator } from '../../src/flows/gather/believe-examination.ts';
import type { ReadHistory } from '../../src/flows/gather/publishing-dates.ts';
import { type GatherPorts, gatherSubmission } from '../../src/flows/gather-submission.ts';
import type { ArtifactFetcher } from '../../src/ports.ts';
import { alice, baseRegistry, type FileMap, toBytes } from './case-registry.ts';
import { memorySource } from './memory-source.ts';
import { type MemoryFile, type MemoryFiles, memoryTree } from './memory-tree.ts';
import { memoryValidator } from './memory-validator.ts';

export interface SubmissionCase {
  readonly name: string;
  /** What the base branch has besides the shared registry, or has otherwise. */
  readonly base?: FileMap;
  /** What came to the base branch after the branch of the submission had left it. */
  readonly meanwhile?: FileMap;
  readonly change: FileMap;
  /** Modes other than 100644. */
  readonly modes?: Readonly<Record<string, string>>;
  /** Alice, unless told otherwise. */
  readonly author?: Account;
  readonly now?: string;
  /** The paths that each first-parent commit of the base branch added, oldest first; `null` for a shallow clone. */
  readonly history?: readonly (readonly string[])[] | null;
  readonly mergeBases?: number;
  /** What an address answers: bytes, or why it refuses, in the words of the real fetcher. Any other is a mistake of the case. */
  readonly answers?: Readonly<Record<string, Uint8Array | { readonly refuses: string; readonly hint: string }>>;
  /** What engines say, where it is not what the one of the tests would say. */
  readonly validity?: WasmValidity;
  /** The files of the deployed index; absent where none is named. */
  readonly deployed?: ReadonlyMap<string, Uint8Array>;
  readonly verdict: Verdict;
  /** All findings, in the order of the catalogue. */
  readonly findings: readonly ExpectedFinding[];
  /** Why other checks find something too: without this, they must not. */
  readonly exception?: string;
}

export interface ExpectedFinding {
  readonly check: string;
  /** A distinctive part of the message; a pattern where its end matters. */
  readonly message: string | RegExp;
  /** `file`, `file:line:column` or `file at byte 0x1a`, exactly; absent where there is no place. */
  readonly at?: string;
  readonly pointer?: string;
  /** A distinctive part of the fix, where it is not the check's own. */
  readonly fix?: string | RegExp;
}

/** The cases of one check: near-miss twins, of which one passes and one fails. */
export interface SubmissionCases {
  readonly passing: readonly SubmissionCase[];
  readonly failing: readonly SubmissionCase[];
}

/** Judges a case three times (as it is, in another order, replayed), and holds it against its expectation. */
export async function judgeCase(submissionCase: SubmissionCase): Promise<Report> {
  const submission = await gatherCase(submissionCase);
  const report = runChecks(submission);
  expectReport(report, submissionCase);
  const reversed = await gatherCase(submissionCase, { reversed: true });
  expect(JSON.stringify(reversed), 'the order of files must not matter').toBe(JSON.stringify(submission));
  expect(toJson(runChecks(reversed))).toBe(toJson(report));
  const replayed = parseSubmission(JSON.stringify(submission));
  expect(replayed.ok ? [] : replayed.problems, 'a saved submission fits its schema').toEqual([]);
  if (replayed.ok) {
    expect(toJson(runChecks(replayed.value)), 'a replay gives the same report').toBe(toJson(report));
    const believed = await gatherBelieving(submissionCase, replayed.value);
    expect(toJson(runChecks(believed)), 'who may write judges the same, and reads no bytes').toBe(toJson(report));
  }
  return report;
}

/** As the job gathers it that may write: what engines say is what the other job has handed over. */
async function gatherBelieving(submissionCase: SubmissionCase, handed: Submission): Promise<Submission> {
  const examined = toExamination(handed);
  const bytes = Object.values(submissionCase.answers ?? {}).find(
    (answer) => answer instanceof Uint8Array && nodeHasher(answer) === examined.sha256,
  );
  const folder = memoryTree(
    bytes instanceof Uint8Array ? new Map([['artifact.wasm', { bytes, mode: '100644' }]]) : new Map(),
  );
  const fetcher = heldFetcher(folder, 'artifact.wasm', examined);
  return await gatherCase(submissionCase, { fetcher, examined, validator: noValidator });
}

function expectReport(report: Report, { verdict, findings }: SubmissionCase): void {
  const found = report.findings.map(({ check, message, pointer, ...finding }) => {
    const at = placeOf(finding as Report['findings'][number]);
    return {
      check,
      message,
      ...(at === undefined ? {} : { at }),
      ...(pointer === undefined ? {} : { pointer }),
    };
  });
  const expected = findings.map(({ check, message, at, pointer }) => ({
    check,
    message: (typeof message === 'string'
      ? expect.stringContaining(message)
      : expect.stringMatching(message)) as string,
    ...(at === undefined ? {} : { at }),
    ...(pointer === undefined ? {} : { pointer }),
  }));
  expect(found).toEqual(expected);
  for (const [index, { fix = '' }] of findings.entries()) {
    expect(report.findings[index]?.fix).toMatch(fix);
  }
  for (const { message, fix } of report.findings) {
    expect(message.trim(), 'a finding says what was found').not.toBe('');
    expect(fix.trim(), 'a finding says what to type next').not.toBe('');
    expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|NaN/);
  }
  expect(report.verdict).toBe(verdict);
  const parsed = parseReport(toJson(report));
  expect(parsed.ok ? [] : parsed.problems, 'a report fits its schema').toEqual([]);
}

interface Gathering extends Partial<Pick<GatherPorts, 'fetcher' | 'validator' | 'examined'>> {
  readonly reversed?: boolean;
}

/** Every fact of a case, by the real flow over trees in memory. */
export async function gatherCase(
  submissionCase: SubmissionCase,
  { reversed = false, ...ports }: Gathering = {},
): Promise<Submission> {
  const { base = {}, meanwhile = {}, change, modes = {}, author = alice, mergeBases = 1 } = submissionCase;
  const fork = apply(apply(new Map(), { ...baseRegistry }), base);
  const head = apply(fork, change, modes);
  const files = Object.keys(change).map((path) => changedFile(path, fork.get(path), head.get(path)));
  return await gatherSubmission(
    {
      base: memoryTree(apply(fork, meanwhile), { commit: 'b'.repeat(40), reversed }),
      head: memoryTree(head, { commit: 'c'.repeat(40), reversed }),
      ...(submissionCase.history === undefined ? {} : { history: readHistory(submissionCase.history) }),
      fetcher: fakeFetcher(submissionCase.answers ?? {}),
      verifier: sigstoreVerifier,
      hash: nodeHasher,
      validator: memoryValidator(submissionCase.validity),
      inflate: nodeInflate,
      ...(submissionCase.deployed === undefined ? {} : { deployed: memorySource(submissionCase.deployed) }),
      ...ports,
    },
    {
      files: reversed ? files.reverse() : files,
      mergeBases,
      author: known(author),
      now: (submissionCase.now ?? '2026-03-01T12:00:00Z') as Timestamp,
    },
  );
}

function readHistory(commits: readonly (readonly string[])[] | null): ReadHistory {
  return async () => {
    if (commits === null) {
      throw new PlugyardError('HISTORY_SHALLOW', 'The clone is shallow');
    }
    const commit = { commit: 'a'.repeat(40), time: '2026-01-01T00:00:00Z' as Timestamp, message: '' };
    return commits.map((added) => ({ ...commit, added }));
  };
}

function apply(files: MemoryFiles, change: FileMap, modes: Readonly<Record<string, string>> = {}): MemoryFiles {
  const result = new Map(files);
  for (const [path, content] of Object.entries(change)) {
    if (content === null) {
      result.delete(path);
    } else {
      result.set(path, { bytes: toBytes(content), mode: modes[path] ?? '100644' });
    }
  }
  return result;
}

function changedFile(path: string, before: MemoryFile | undefined, after: MemoryFile | undefined): ChangedFile {
  const mode = (after ?? before)?.mode;
  if (mode === undefined || (before?.mode === after?.mode && sameBytes(before, after))) {
    throw new Error(`the case does not change ${path}`);
  }
  const status = before === undefined ? 'added' : after === undefined ? 'deleted' : 'modified';
  return { path, status, mode };
}

function sameBytes(left: MemoryFile | undefined, right: MemoryFile | undefined): boolean {
  return left !== undefined && right !== undefined && Buffer.compare(left.bytes, right.bytes) === 0;
}

/** Keeps the contract of the real one: nothing larger than allowed, and every refusal is `DOWNLOAD_FAILED`. */
function fakeFetcher(answers: NonNullable<SubmissionCase['answers']>): ArtifactFetcher {
  return {
    fetch: async (url, maxBytes) => {
      const answer = answers[url];
      if (answer === undefined) {
        throw new Error(`the case does not say what ${url} answers`);
      }
      if (!(answer instanceof Uint8Array)) {
        throw new PlugyardError('DOWNLOAD_FAILED', `${url} ${answer.refuses}`, { hint: answer.hint });
      }
      if (answer.length > maxBytes) {
        throw new PlugyardError('DOWNLOAD_FAILED', `${url} sends more than ${maxBytes} bytes`, {
          hint: 'Correct "artifact.size" in plugin.json, or make the artifact smaller.',
        });
      }
      return answer;
    },
  };
}
