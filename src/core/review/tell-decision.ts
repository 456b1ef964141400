// Exists so that whoever reads a pull request knows what happens next, who has to do what, and what exactly to type.
import type { Account } from '../model/account.ts';
import { headDigits } from '../model/pull-request.ts';
import { releaseDirectory } from '../model/registry-path.ts';
import { shorten } from '../model/result.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { codeSpan, escapeMarkdown } from '../report/escape.ts';
import type { Role } from '../trust/rights.ts';
import type { Decision, HoldState, Obstacle, WaitState } from './decide.ts';
import type { NeedState } from './needed-approvals.ts';
import type { ReviewState } from './review-state.ts';

/** Names in a row before the rest is counted. */
const most = 5;

/** Threat: what many people say at length must not push the findings out of the comment. */
const mostReason = 120;

/** The blocks that stand before the findings. `moved` says that it would merge, had the base not moved. */
export function tellDecision(state: ReviewState, decision: Decision, moved: boolean): readonly string[] {
  const { report, pullRequest } = state;
  const items = [...inShort(decision.obstacles), ...(report.verdict === 'FAIL' ? [] : tellWaiting(decision))];
  return [
    '### What happens next',
    ...(decision.merges ? [tellMerge(decision, moved)] : []),
    ...(items.length > 0 ? [items.map((item) => `- ${item}`).join('\n')] : []),
    ...(report.verdict === 'FAIL' ? tellMending(state) : tellCommands(state, decision)),
    `<sub>Head ${codeSpan(short(pullRequest.head))}, judged on ${codeSpan(short(state.judged.base))}. Whatever is pushed is judged anew, and approvals are given anew. All commands: ${codeSpan('/plugyard help')}.</sub>`,
  ];
}

function tellMerge({ reviewers, overrides }: Decision, moved: boolean): string {
  const why =
    reviewers.length === 0
      ? 'Nothing was found, and this kind of change needs no human.'
      : `Everybody whose word it needs has given it${overrides.length > 0 ? ', and what was overridden stands in the merge commit' : ''}.`;
  return moved
    ? `🔁 **Judged once more before it merges**, because the base branch has moved meanwhile. ${why} Nobody has to do anything.`
    : `🚀 **Merging now.** ${why}`;
}

function inShort(obstacles: readonly Obstacle[]): readonly string[] {
  const objections = obstacles.filter(({ obstacle }) => obstacle === 'objection');
  const left = objections.slice(most);
  return [
    ...obstacles.filter((one) => !left.includes(one)).map(tellObstacle),
    ...(left.length > 0 ? [`🛑 ${left.length} more object`] : []),
  ];
}

function tellObstacle(one: Obstacle): string {
  switch (one.obstacle) {
    case 'failed':
      return `❌ ${one.errors === 1 ? 'One error has' : `${one.errors} errors have`} to be mended by the author`;
    case 'unrun':
      return `❌ These checks could not run, and nobody can take their place: ${one.checks.slice(0, most).map(codeSpan).join(', ')}. Ask for it again: ${codeSpan('/plugyard recheck')}`;
    case 'incomplete':
      return '❌ Some checks wait for facts of the pull request, and did not get them';
    case 'pushed':
      return `❌ The last push came from ${tell([one.by])}, who may not bring this change; whoever opened the pull request has to push again`;
    case 'objection': {
      const { by, at, reason } = one.objection;
      return `🛑 **${tell([by])} objects**, since ${tellTime(at)}${reason === undefined ? '' : `: ${escapeMarkdown(shorten(reason, mostReason))}`}. It stands, whatever is pushed, until they or an administrator write ${codeSpan('/plugyard unhold')}`;
    }
    case 'conflict':
      return '❌ It conflicts with the base branch; bring the branch up to date';
    default:
      return '✏️ It is a draft; say “Ready for review” when it is';
  }
}

function tellWaiting({ needs, holds, wait }: Decision): readonly string[] {
  return [...needs.map(tellNeed), ...holds.map(tellHold), ...(wait === undefined ? [] : [tellWait(wait)])];
}

function tellNeed({ by, needed, pool, given, met }: NeedState): string {
  const who = `${needed === 1 ? 'an approval' : `${needed} approvals`} by ${tellRoles(by)}`;
  if (met) return `✅ ${who}: ${given.length === 0 ? 'a publisher on record has signed instead' : tell(given)}`;
  const asked = pool.filter(({ id }) => !given.some((one) => one.id === id));
  const so = given.length === 0 ? '' : `; given by ${tell(given)}`;
  return `⏳ **${who}**${so}; it can come from ${asked.length === 0 ? 'nobody at all' : tell(asked)}`;
}

/** A signature is no yes that somebody types. */
function tellRoles(roles: readonly Role[]): string {
  const named = roles.filter((role) => role !== 'publisher').map((role) => roleNames[role]);
  return named.length === 0 ? 'nobody' : named.join(' or ');
}

const roleNames: Readonly<Record<Role, string>> = {
  administrator: 'an administrator',
  reviewer: 'a reviewer',
  owner: 'another owner',
  'organisation-admin': 'an admin of the organisation',
  'organisation-member': 'a member of the organisation',
  publisher: 'a publisher',
  submitter: 'who opened it',
  anyone: 'anyone',
};

function tellHold({ check, by, unrun, override }: HoldState): string {
  if (override !== undefined) {
    return `✅ ${codeSpan(check)} is overridden by ${tell([override.by])}: ${escapeMarkdown(shorten(override.reason, mostReason))}`;
  }
  return `⏳ **an override of ${codeSpan(check)}** by ${roleNames[by]}${unrun ? ', because it could not run' : ''}`;
}

function tellWait({ hours, until, over }: WaitState): string {
  const time = hours % 24 === 0 && hours > 72 ? `${hours / 24} days` : `${hours} hours`;
  if (until === undefined) {
    return `⏳ **a public issue of an administrator** that says so, and ${time} after it; once it is open, write ${codeSpan('/plugyard recheck')} here, for no event tells of it`;
  }
  return over
    ? `✅ the waiting time of ${time}, over since ${tellTime(until)}`
    : `⏳ **the waiting time** of ${time}, until ${tellTime(until)}`;
}

function tellMending({ report, pullRequest: { author } }: ReviewState): readonly string[] {
  const { kind, plugin, version } = report.subject;
  const isRelease = kind === 'release' || kind === 'new-plugin';
  const place =
    isRelease && plugin !== undefined && version !== undefined ? ` ${releaseDirectory(plugin, version)}` : '';
  const as = /^[A-Za-z0-9-]{1,39}$/.test(author.login) ? ` --as ${author.login}` : '';
  return [
    `${kind === 'new-plugin' ? 'Thank you for a new plugin. ' : ''}Nothing is lost, and nobody has to be asked: mend what stands under **To be mended**, commit, and push to the same branch. This comment is then written anew, in minutes and at any hour. The same judgement at home, before you push:`,
    `\`\`\`sh\nplugyard check${place}${as}\n\`\`\``,
    'If you think that a finding is wrong, say so here; people read it.',
  ];
}

/** Lines to copy, for those who are still asked. */
function tellCommands(
  { pullRequest: { head } }: ReviewState,
  { needs, holds, merges, obstacles }: Decision,
): readonly string[] {
  const lines = [
    ...(needs.some(({ met }) => !met) ? [`/plugyard approve ${short(head)}`] : []),
    ...holds.flatMap(({ check, override }) =>
      override === undefined ? [`/plugyard override ${short(head)} ${check} <reason>`] : [],
    ),
  ];
  return lines.length === 0 || merges
    ? []
    : [
        `${obstacles.length === 0 ? 'The author has nothing to do. ' : ''}Who is asked looks at the change, and writes in a new comment:`,
        `\`\`\`text\n${lines.join('\n')}\n\`\`\``,
        `Who has something against it writes ${codeSpan('/plugyard hold <reason>')}.`,
      ];
}

function tell(accounts: readonly Account[]): string {
  const named = accounts.slice(0, most).map(({ login, id }) => `${escapeMarkdown(login)} (${id})`);
  return [...named, ...(accounts.length > most ? [`${accounts.length - most} more`] : [])].join(', ');
}

function tellTime(time: Timestamp): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}

function short(commit: string): string {
  return commit.slice(0, headDigits);
}
