// Exists so that a release and a withdrawal are sent, followed and told of in the same way.
import type { PlannedChange } from '../../core/propose/planned-change.ts';
import { compareLink } from '../../core/propose/prefilled-link.ts';
import { plainLine } from '../../core/report/escape.ts';
import type { PullRequestText } from '../../core/report/pull-request-text.ts';
import type { SubmissionStatus } from '../../core/review/submission-status.ts';
import { exitCodes, PlugyardError } from '../../errors.ts';
import { followPull, isOver } from '../../flows/submit/follow-pull.ts';
import type { RegistryTip } from '../../flows/submit/registry-tip.ts';
import { type Submitted, submitChange } from '../../flows/submit/submit-change.ts';
import type { Submitter } from '../../submission-forge.ts';
import type { FollowOption } from '../repository-option.ts';
import { type Answer, paintFor, type Terminal } from '../terminal.ts';
import { waitSeconds } from '../wire-submission.ts';
import type { OpenedForge } from './open-submission.ts';
import { statusExitCode, statusLine, tellStatus } from './tell-status.ts';

export interface ToSubmit {
  readonly opened: OpenedForge;
  readonly tip: RegistryTip;
  readonly submitter: Submitter;
  readonly plan: PlannedChange;
  readonly text: PullRequestText;
}

export async function submit(
  terminal: Terminal,
  change: ToSubmit,
  options: FollowOption & { readonly again?: true },
): Promise<Answer> {
  const { opened, tip, submitter, plan, text } = change;
  const seconds = readTimeout(options);
  const ports = { forge: opened.forge, wait: waitSeconds, progress: progressOf(terminal) };
  const submitted = await submitChange(ports, {
    registry: tip.repository,
    submitter,
    base: tip.base,
    plan,
    text,
    again: options.again === true,
  });
  if (submitted.outcome === 'unopened') return unopened(change, submitted);
  const { number } = submitted;
  const url = `${tip.repository.url}/pull/${number}`;
  const data = { title: plan.title, ...toData(submitted), number, url };
  if (options.wait !== true) {
    return { data, text: `${url}\nFollow it: plugyard status ${number} --repository ${opened.name} --wait\n` };
  }
  const changed = (one: SubmissionStatus): void => terminal.err(`${plainLine(statusLine(one))}\n`);
  const status = await followPull({ ...ports, changed }, number, seconds);
  const told = tellStatus(status, url, paintFor(terminal));
  const late = !isOver(status) && status.verdict === undefined;
  return {
    data: { ...data, status },
    text: late ? `${told}No verdict yet. Look again: plugyard status ${number} --repository ${opened.name}\n` : told,
    exitCode: late ? 1 : statusExitCode(status),
  };
}

export function progressOf(terminal: Terminal): (line: string) => void {
  return (line) => terminal.err(`${plainLine(line)}\n`);
}

/** Of `--wait`: 0 where nobody waits. */
export function readTimeout({ wait, timeout }: FollowOption): number {
  if (!/^[1-9]\d{0,3}$/.test(timeout)) {
    throw new PlugyardError('USAGE', `--timeout is "${timeout}"`, { hint: 'Write whole minutes, such as 30.' });
  }
  return wait === true ? Number(timeout) * 60 : 0;
}

function toData({ outcome, head, place }: Submitted) {
  return { outcome, head, branch: place.branch, repository: `${place.repository.owner}/${place.repository.name}` };
}

/** Fine-grained tokens open no pull requests in the repositories of others; a browser does. */
function unopened({ tip, plan, text }: ToSubmit, submitted: Extract<Submitted, { outcome: 'unopened' }>): Answer {
  const { place, cause } = submitted;
  const { repository } = tip;
  const link = compareLink(
    { url: repository.url, branch: repository.defaultBranch },
    `${place.repository.owner}:${place.branch}`,
    text,
  );
  const lines = [
    `The branch ${place.branch} is ready, but this token may not open the pull request: ${plainLine(cause.message)}`,
    'A classic token with the scope public_repo may (private registry: repo). Or open it here:',
    link,
  ];
  return {
    data: { title: plan.title, ...toData(submitted), link },
    text: `${lines.join('\n')}\n`,
    exitCode: exitCodes.FORGE_FORBIDDEN,
  };
}
