// Exists so that a commit that no review has merged is held against the rules before it is published.
import type { Report } from '../core/model/report.ts';
import { PlugyardError } from '../errors.ts';
import { checkRange } from '../flows/check-range.ts';
import type { ArtifactFetcher, Repository } from '../ports.ts';
import type { Inputs } from './inputs.ts';
import { checkPorts } from './wire.ts';

/** Nobody asks an author's host at a deploy: whoever merged it by hand has to put the bytes into staging. */
const noFetcher: ArtifactFetcher = {
  fetch: async (url) => {
    throw new PlugyardError('DOWNLOAD_FAILED', `${url} is not fetched at a deploy`);
  },
};

export async function judgeUnrecorded(
  inputs: Inputs,
  repository: Repository,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<Report> {
  const ports = { ...checkPorts(inputs), fetcher: noFetcher };
  const { report } = await checkRange(ports, repository, {
    base,
    head,
    mergeBases: [base],
    author: { login: undefined },
  });
  return report;
}
