// Exists so that an issue that says a plugin is orphaned counts from when the public could read it, and from whom.
import { type Account, isAmong } from '../../core/model/account.ts';
import { orphanLabel, orphanTitle } from '../../core/model/orphan-notice.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import type { Timestamp } from '../../core/model/timestamp.ts';
import { latest, type ShownUser, toAccount, toId, toTime } from './answer-parts.ts';
import type { GithubClient } from './client.ts';
import { readEvents } from './read-events.ts';

interface ShownIssue {
  readonly number: number;
  readonly title: string;
  readonly user: ShownUser;
  readonly created_at: string;
  readonly pull_request?: object;
}

const maxPages = 10;

/** The oldest of them. */
export async function readOrphanNotice(
  client: GithubClient,
  plugin: PluginName,
  administrators: readonly Account[],
): Promise<Timestamp | undefined> {
  const shown = await client.pages<ShownIssue>('GET /repos/{owner}/{repo}/issues', {
    ...client.repository,
    state: 'open',
    labels: orphanLabel,
    maxPages,
  });
  const notices = shown.filter(
    ({ title, user, pull_request }) =>
      title === orphanTitle(plugin) && pull_request === undefined && isAmong(toAccount(user), administrators),
  );
  const times = await Promise.all(notices.map((issue) => standsSince(client, issue, administrators)));
  return times.filter((time) => time !== undefined).sort()[0];
}

/** Threat: an old issue is given this title, or is opened again, long after it was written. */
async function standsSince(
  client: GithubClient,
  { number, created_at }: ShownIssue,
  administrators: readonly Account[],
): Promise<Timestamp | undefined> {
  const events = await readEvents(client, toId(number));
  const changes = events.filter(({ event }) => ['renamed', 'reopened', 'transferred'].includes(event));
  const isTheirs = changes.every(({ actor }) => isAmong(actor, administrators));
  const times = changes.map(({ at }) => at);
  return isTheirs ? latest(toTime(created_at), times) : undefined;
}
