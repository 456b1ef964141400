// Exists so that we know which account is ours: by it alone our own words are told from those in our form.
import { PlugyardError } from '../../errors.ts';
import { type ShownUser, toAccount, toId } from './answer-parts.ts';
import type { GithubClient } from './client.ts';

/** The bot that tokens of workflows act as. */
const workflowBot = 'github-actions[bot]';

/** Tokens of apps, those of workflows among them, cannot ask who they are. */
const appToken = /^ghs_/;

/** Asks once; `account` is the login of another app than GitHub Actions. */
export function openOwnAccount(client: GithubClient, account: string | undefined): () => Promise<number> {
  let asked: Promise<number> | undefined;
  return () => {
    asked ??= ask(client, account ?? (appToken.test(client.token ?? '') ? workflowBot : undefined));
    return asked;
  };
}

async function ask({ request }: GithubClient, username: string | undefined): Promise<number> {
  const { data } = await (username === undefined
    ? request('GET /user')
    : request('GET /users/{username}', { username }));
  return toId(data.id);
}

/** Throws unless it was us who wrote. Threat: with another number than our own, others could speak in our name. */
export function mustBeOurs(author: ShownUser, self: number): void {
  const { login, id } = toAccount(author);
  if (id === self) return;
  throw new PlugyardError('FORGE_REFUSED', `This token writes as ${login} (${id}), and not as the account ${self}`, {
    hint: 'Use the token of the workflow, or name the login of the app that the token belongs to.',
  });
}
