// Exists so that we know which account is ours: by it alone our own words are told from those in our form.
import type { Account } from '../../core/model/account.ts';
import { PlugyardError } from '../../errors.ts';
import { refuse, type ShownUser, toAccount, toId } from './answer-parts.ts';
import type { GithubClient } from './client.ts';

/** The bot that tokens of workflows act as. */
const workflowBot = 'github-actions[bot]';

/** Tokens of apps, those of workflows among them, cannot ask who they are. */
const appToken = /^ghs_/;

export interface OwnAccount {
  /** Its number; a request, once, where nothing that was read has shown it. */
  ask(): Promise<number>;
  /** Its number, where it has spoken in anything that was read; a person's is asked for. */
  known(): Promise<number | undefined>;
  /** Whoever wrote something that was read; our own number is taken from there. */
  see(author: ShownUser): Account;
  /** Throws unless it was us who wrote. Threat: with another number than our own, others could speak in our name. */
  confirm(author: ShownUser): Promise<void>;
}

/** `account` is the login of another app than GitHub Actions. */
export function openOwnAccount(client: GithubClient, account: string | undefined): OwnAccount {
  const login = account ?? (appToken.test(client.token ?? '') ? workflowBot : undefined);
  let number: number | undefined;
  let asked: Promise<number> | undefined;
  const take = (id: number): number => {
    if (number !== undefined && number !== id) refuse(`${login} has the numbers ${number} and ${id}`);
    number = id;
    return id;
  };
  const ask = async (): Promise<number> => {
    if (number !== undefined) return number;
    asked ??= readNumber(client, login);
    return take(await asked);
  };
  const see = (author: ShownUser): Account => {
    const seen = toAccount(author);
    if (isBot(author, login)) take(seen.id);
    return seen;
  };
  return {
    ask,
    known: async () => (login?.endsWith(botSuffix) === true ? number : await ask()),
    see,
    confirm: async (author) => {
      const { login: name, id } = see(author);
      const self = await ask();
      if (id !== self) throw notOurs(name, id, self);
    },
  };
}

const botSuffix = '[bot]';

/** Nobody can register such a login: it belongs to one app, and says as much of whose number this is as asking for it does. */
function isBot(author: ShownUser, login: string | undefined): boolean {
  return login?.endsWith(botSuffix) === true && author?.login === login && author.type === 'Bot';
}

async function readNumber({ request }: GithubClient, username: string | undefined): Promise<number> {
  const { data } = await (username === undefined
    ? request('GET /user')
    : request('GET /users/{username}', { username }));
  return toId(data.id);
}

function notOurs(login: string, id: number, self: number): PlugyardError {
  return new PlugyardError('FORGE_REFUSED', `This token writes as ${login} (${id}), and not as the account ${self}`, {
    hint: 'Use the token of the workflow, or name the login of the app that the token belongs to.',
  });
}
