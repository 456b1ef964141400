// Exists so that a review reads a pull request where nothing can be written, and hands over what it found.
import { join } from 'node:path';
import { toMarkdown } from '../core/report/to-markdown.ts';
import { handOverFiles } from '../flows/review/hand-over.ts';
import { judgePull } from '../flows/review/judge-pull.ts';
import { withOwnReleases } from '../flows/review/own-releases.ts';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { checkPorts, openOutput, pause } from './wire.ts';
import { openForge, openOrigin, openOwnReleases } from './wire-forge.ts';

/** Ends well whatever the verdict is: the job that acts on it comes next. */
export async function runJudge(inputs: Inputs): Promise<Outcome> {
  const forge = openForge(inputs);
  const checks = checkPorts(inputs);
  const fetcher = withOwnReleases(checks.fetcher, openOwnReleases(inputs));
  const ports = { ...checks, fetcher, forge, pause, origin: openOrigin(inputs), output: openOutput(inputs.out) };
  const report = await judgePull(ports, inputs.number);
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
