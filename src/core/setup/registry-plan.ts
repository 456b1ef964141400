// Exists so that everything that is missing or wrong about a new registry is told at once, before a file is written.
import type { Account } from '../model/account.ts';
import { isNameWord } from '../model/plugin-name.ts';
import { failed, ok, type Problem, type Result, shorten } from '../model/result.ts';
import { parseActionPin } from './action-pin.ts';
import type { WorkflowPlan } from './workflow.ts';

/** A new registry, as people ask for it. */
export interface RegistryWishes {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  /** Each as `login:id`. */
  readonly administrators: readonly string[];
  readonly action?: string | undefined;
  readonly organisation?: string | undefined;
  readonly private: boolean;
}

/** A new registry, with everything that its files say. */
export interface RegistryPlan extends WorkflowPlan {
  readonly name: string;
  readonly administrators: readonly Account[];
  /** The organisation whose admins the administrators are. */
  readonly organisation?: string;
}

export function parsePlan(wishes: RegistryWishes): Result<RegistryPlan> {
  const name = parseName(wishes.name ?? '');
  const url = parseUrl(wishes.url ?? '');
  const administrators = parseAdministrators(wishes.administrators);
  const action = parseActionPin(wishes.action ?? '');
  const organisation = parseOrganisationName(wishes.organisation);
  if (!name.ok || !url.ok || !administrators.ok || !action.ok || !organisation.ok) {
    return failed(...[name, url, administrators, action, organisation].flatMap(problemsOf));
  }
  return ok({
    name: name.value,
    url: url.value,
    administrators: administrators.value,
    action: action.value,
    private: wishes.private,
    ...(organisation.value === undefined ? {} : { organisation: organisation.value }),
  });
}

/** It stands in headings, so it is made of letters, digits and what stands between words. */
export function parseName(text: string): Result<string> {
  return /^[\p{L}\p{N}][\p{L}\p{N} .,'&()+-]{0,99}$/u.test(text)
    ? ok(text)
    : refuse(text, 'name of a registry', 'Write up to 100 letters, digits and blanks: --name "Acme plugins".');
}

/** Written into workflows: an address that says `${{` there would be an expression, and a canonical address cannot. */
export function parseUrl(text: string): Result<string> {
  const isCanonical = URL.canParse(text) && new URL(text).href === text;
  return isCanonical && /^https:\/\/[^\s?#@{}]{1,400}\/$/.test(text)
    ? ok(text)
    : refuse(
        text,
        'address of a published index',
        'Write an https address that ends in /: --url https://acme.github.io/plugins/. A private registry has that of its repository.',
      );
}

/** Rights hang on the number; a login can be renamed and taken over. */
export function parseAdministrators(texts: readonly string[]): Result<readonly Account[]> {
  const accounts = texts.map(parseAccount);
  const wrong = texts.filter((_, index) => accounts[index] === undefined);
  if (texts.length === 0 || wrong.length > 0) {
    return failed({
      message:
        wrong.length === 0
          ? 'Nobody is named as administrator'
          : `Not an account with its number: ${wrong.map((text) => shorten(text)).join(', ')}`,
      fix: 'Write --administrator login:id for each. https://api.github.com/users/<login> shows the number as "id".',
    });
  }
  return ok(accounts.filter((account) => account !== undefined));
}

function parseAccount(text: string): Account | undefined {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}:[1-9]\d{0,14}$/.test(text)) {
    return undefined;
  }
  const colon = text.indexOf(':');
  return { login: text.slice(0, colon), id: Number(text.slice(colon + 1)) };
}

function parseOrganisationName(text: string | undefined): Result<string | undefined> {
  return text === undefined || isNameWord(text)
    ? ok(text)
    : refuse(
        text,
        'name of an organisation',
        'Write 2 to 50 lower-case letters, digits and single hyphens: --organisation acme.',
      );
}

function refuse(text: string, what: string, fix: string): Result<never> {
  return failed({ message: text === '' ? `No ${what} is given` : `"${shorten(text)}" is no ${what}`, fix });
}

function problemsOf(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems;
}
