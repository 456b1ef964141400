// Exists so that schedules stay on, and whatever is wrong with a registry is one open issue, not one every day.
import type { LabelText, Upkeep } from '../../forge.ts';
import { actOnce } from './act-once.ts';
import { type ShownId, type ShownUser, toAccount, toId, toTime } from './answer-parts.ts';
import { changeLabels } from './change-labels.ts';
import { type GithubClient, once } from './client.ts';
import { openOwnAccount } from './own-account.ts';

const alarmTitle = 'The registry needs somebody';
const alarmLabel: LabelText = { name: 'plugyard-alarm', color: 'b60205', description: alarmTitle };
const deployFile = 'deploy.yml';
const maxPages = 5;

export function openUpkeep(client: GithubClient): Upkeep {
  const { ask: self } = openOwnAccount(client, undefined);
  return {
    keepSchedules: () => keepSchedules(client),
    lastDeploy: async () => {
      const { data } = await client.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
        ...client.repository,
        workflow_id: deployFile,
        branch: client.branch,
        status: 'success',
        per_page: 1,
      });
      const [last] = data.workflow_runs;
      return last === undefined ? undefined : toTime(last.updated_at);
    },
    raiseAlarm: async (text, more) => await raiseAlarm(client, await self(), { text, body: `${text}\n\n${more}` }),
    clearAlarm: async () => {
      const issue = await findAlarm(client, await self());
      if (issue !== undefined) await changeIssue(client, issue, { state: 'closed' });
    },
  };
}

/** What somebody has switched off stays off. Switching on what is on starts its idle days anew. */
async function keepSchedules({ pages, request, repository }: GithubClient): Promise<readonly string[]> {
  const workflows = await pages<{ readonly id: ShownId; readonly name: string; readonly state: string }>(
    'GET /repos/{owner}/{repo}/actions/workflows',
    { ...repository, maxPages },
  );
  const kept = workflows.filter(({ state }) => state === 'active' || state === 'disabled_inactivity');
  for (const { id } of kept) {
    await request('PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable', {
      ...repository,
      workflow_id: toId(id),
    });
  }
  return kept.map(({ name }) => name);
}

interface ShownIssue {
  readonly number: number;
  readonly user: ShownUser;
  readonly body?: string | null;
}

/** Threat: others can set the label on an issue of their own. */
async function findAlarm({ pages, repository }: GithubClient, self: number): Promise<ShownIssue | undefined> {
  const issues = await pages<ShownIssue>('GET /repos/{owner}/{repo}/issues', {
    ...repository,
    state: 'open',
    labels: alarmLabel.name,
    maxPages,
  });
  return issues.find(({ user }) => toAccount(user).id === self);
}

async function raiseAlarm(
  client: GithubClient,
  self: number,
  { text, body }: { readonly text: string; readonly body: string },
): Promise<void> {
  const known = await findAlarm(client, self);
  if (known === undefined) {
    const find = (): Promise<ShownIssue | undefined> => findAlarm(client, self);
    const { number } = await actOnce(client, { act: () => openIssue(client, body), find });
    await changeLabels(client, number, { add: [alarmLabel], remove: [] });
  } else if (known.body?.startsWith(text) !== true) {
    await changeIssue(client, known, { body });
  }
}

async function openIssue({ request, repository }: GithubClient, body: string): Promise<ShownIssue> {
  const { data } = await request('POST /repos/{owner}/{repo}/issues', {
    ...repository,
    title: alarmTitle,
    body,
    labels: [alarmLabel.name],
    ...once,
  });
  return { number: toId(data.number), user: data.user, body };
}

async function changeIssue(
  { request, repository }: GithubClient,
  { number }: ShownIssue,
  change: { readonly body?: string; readonly state?: 'closed' },
): Promise<void> {
  await request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...repository,
    issue_number: number,
    ...change,
  });
}
