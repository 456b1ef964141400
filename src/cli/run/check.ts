// What `plugyard check` does; loaded when it runs.
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { runChecks } from '../../core/checks/run-checks.ts';
import { decodeText } from '../../core/model/json-text.ts';
import type { Report, Verdict } from '../../core/model/report.ts';
import type { Submission } from '../../core/model/submission.ts';
import { toJson } from '../../core/report/to-json.ts';
import { toText } from '../../core/report/to-text.ts';
import { PlugyardError } from '../../errors.ts';
import { checkFolder } from '../../flows/check-folder.ts';
import { type CheckPorts, checkRange } from '../../flows/check-range.ts';
import type { CheckOptions } from '../commands/check.ts';
import { type Answer, paintFor, type Terminal } from '../terminal.ts';
import { checkPorts, openBase, openEnclosing, openFolder, openRepository, openSource } from '../wire.ts';

interface Judged {
  readonly report: Report;
  readonly submission: Submission;
  /** Where findings name files, and where these lie at home. */
  readonly moved?: { readonly from: string; readonly to: string };
}

export const verdictExitCodes: Readonly<Record<Verdict, number>> = { PASS: 0, HOLD: 42, FAIL: 1 };

export async function check(terminal: Terminal, folder: string, options: CheckOptions): Promise<Answer> {
  const judged = await judge(terminal, folder, options);
  if (options.save !== undefined) {
    await writeFile(resolve(terminal.cwd, options.save), `${JSON.stringify(judged.submission)}\n`);
  }
  if (options.report !== undefined) {
    await writeFile(resolve(terminal.cwd, options.report), toJson(judged.report));
  }
  const shown = judged.moved === undefined ? judged.report : relocate(judged.report, judged.moved);
  return {
    data: judged.report,
    text: toText(shown, paintFor(terminal)),
    exitCode: verdictExitCodes[judged.report.verdict],
  };
}

async function judge(terminal: Terminal, folder: string, options: CheckOptions): Promise<Judged> {
  if (options.submission !== undefined) {
    const submission = await readSubmission(resolve(terminal.cwd, options.submission));
    return { submission, report: runChecks(submission) };
  }
  return options.base === undefined
    ? await judgeFolder(terminal, folder, options)
    : await judgeRange(terminal, options.base, options);
}

async function judgeFolder(terminal: Terminal, folder: string, options: CheckOptions): Promise<Judged> {
  const path = resolve(terminal.cwd, folder);
  const enclosing = options.registry === undefined ? await openEnclosing(path) : undefined;
  const opened = options.registry === undefined ? undefined : await openBase(resolve(terminal.cwd, options.registry));
  const repository = enclosing ?? opened?.repository;
  try {
    const base = enclosing === undefined ? opened?.tree : enclosing.tree(await enclosing.resolve('HEAD'));
    const wanted = { folder: openFolder(path), around: openFolder(dirname(path)), path, base, login: options.as };
    const { report, submission, directory } = await checkFolder(portsFor(terminal, options), wanted);
    return { report, submission, moved: { from: directory, to: folder.replace(/\/+$/, '') } };
  } finally {
    await repository?.close();
  }
}

async function judgeRange(terminal: Terminal, base: string, options: CheckOptions): Promise<Judged> {
  const repository = openRepository(resolve(terminal.cwd, options.registry ?? '.'));
  try {
    const range = { base, head: options.head, author: { login: options.as } };
    return await checkRange(portsFor(terminal, options), repository, range);
  } finally {
    await repository.close();
  }
}

function portsFor(terminal: Terminal, { index }: CheckOptions): CheckPorts {
  return { ...checkPorts(), ...(index === undefined ? {} : { deployed: openSource(index, terminal.cwd) }) };
}

async function readSubmission(path: string): Promise<Submission> {
  const { parseSubmission, submissionLimits } = await import('../../core/model/submission.ts');
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new PlugyardError('FILE_NOT_FOUND', `${path} cannot be read`, { cause: error });
  });
  const text = decodeText(bytes, submissionLimits.maxBytes);
  const submission = text.ok ? parseSubmission(text.value) : text;
  if (!submission.ok) {
    const [problem] = submission.problems;
    throw new PlugyardError(
      'USAGE',
      `${path}${problem?.line === undefined ? '' : `:${problem.line}:${problem.column}`} is not a submission: ${problem?.message}`,
      {
        hint: 'Save one: plugyard check --save submission.json',
        details: { problems: submission.problems },
      },
    );
  }
  return submission.value;
}

/** The report with files named as the author sees them. */
function relocate(report: Report, { from, to }: { readonly from: string; readonly to: string }): Report {
  const findings = report.findings.map((finding) =>
    finding.file?.startsWith(`${from}/`) === true
      ? { ...finding, file: `${to}${finding.file.slice(from.length)}` }
      : finding,
  );
  return { ...report, findings };
}
