// Exists so that a pull request is judged as advice to its author: with read rights, and without running anything of it.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../core/model/report.ts';
import { toAnnotations } from '../core/report/to-annotations.ts';
import { toJson } from '../core/report/to-json.ts';
import { toMarkdown } from '../core/report/to-markdown.ts';
import { toSarif } from '../core/report/to-sarif.ts';
import { checkRange } from '../flows/check-range.ts';
import { type Inputs, pullRequestOf } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { checkPorts, openPullRequest } from './wire.ts';

export async function runCheck(inputs: Inputs): Promise<Outcome> {
  const { base, head, author } = pullRequestOf(inputs.event);
  const { repository, mergeBases } = await openPullRequest(inputs, base, head);
  try {
    const range = { base, head, author: { account: author }, ...(mergeBases === undefined ? {} : { mergeBases }) };
    const { report, submission } = await checkRange(checkPorts(inputs), repository, range);
    const paths = {
      report: join(inputs.scratch, 'report.json'),
      sarif: join(inputs.scratch, 'report.sarif'),
      submission: join(inputs.scratch, 'submission.json'),
    };
    await writeFile(paths.report, toJson(report));
    await writeFile(paths.sarif, toSarif(report));
    await writeFile(paths.submission, `${JSON.stringify(submission)}\n`);
    return {
      outputs: { verdict: report.verdict, complete: String(report.complete), ...paths },
      markdown: toMarkdown(report),
      annotations: toAnnotations(report),
      ...failureOf(report),
    };
  } finally {
    await repository.close();
  }
}

function failureOf({ verdict, findings }: Report): Pick<Outcome, 'failure'> {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return verdict === 'FAIL'
    ? { failure: `FAIL: ${errors} to be mended; the job summary lists all with their fixes.` }
    : {};
}
