// Exists so that a review reads a pull request where nothing can be written, and hands over what it found.
import { join } from 'node:path';
import { toMarkdown } from '../core/report/to-markdown.ts';
import { handOverFiles } from '../flows/review/hand-over.ts';
import { type JudgeQuestion, judgePull } from '../flows/review/judge-pull.ts';
import { withOwnReleases } from '../flows/review/own-releases.ts';
import { type Inputs, openerOf } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { checkPorts, openOutput } from './wire.ts';
import { openOrigin, openOwnReleases } from './wire-forge.ts';

/** Ends well whatever the verdict is: the job that acts on it comes next. */
export async function runJudge(inputs: Inputs): Promise<Outcome> {
  const checks = checkPorts(inputs);
  const fetcher = withOwnReleases(checks.fetcher, openOwnReleases(inputs));
  const ports = { ...checks, fetcher, origin: openOrigin(inputs), output: openOutput(inputs.out) };
  const report = await judgePull(ports, toQuestion(inputs));
  if (report === undefined) {
    return { outputs: {}, markdown: 'There is no open pull request to judge.\n', annotations: [] };
  }
  const { verdict, complete } = report;
  return {
    outputs: { verdict, complete: String(complete), report: join(inputs.out, handOverFiles.report) },
    markdown: toMarkdown(report),
    annotations: [],
  };
}

/** Nothing on a schedule, and of a pull request that was closed when the event happened. */
function toQuestion({ number, event }: Inputs): JudgeQuestion | undefined {
  const opener = openerOf(event);
  if (number === undefined || opener?.open === false) return undefined;
  return { number, ...(opener === undefined ? {} : { author: opener.account }) };
}
