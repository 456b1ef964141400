// Exists so that what happens is told once, as GitHub's webhooks tell it: to the test, and to workflows.
import { webhookProblems } from './contract/webhooks.ts';
import type { Json } from './shapes/json.ts';
import { simpleOrganization, simpleUser } from './shapes/people.ts';
import { repositoryItem } from './shapes/repositories.ts';
import type { RaisedEvent, Repository, Token, World } from './state.ts';
import { accountOf } from './world.ts';

export interface Happening {
  /** `pull_request`, `push`, … */
  readonly name: string;
  readonly repository: Repository;
  /** Who did it. */
  readonly by: Pick<Token, 'account' | 'workflow'>;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Every payload is held against the official schema of its event. */
export function raise(world: World, { name, repository, by, payload }: Happening): void {
  const owner = accountOf(world, repository.owner);
  const organization = owner.type === 'Organization' ? { organization: simpleOrganization(world, owner) } : {};
  const whole = {
    ...payload,
    repository: { ...webhookRepository(world, repository), ...(payload['repository'] as object | undefined) },
    ...organization,
    sender: simpleUser(world, by.account),
  };
  world.violations.push(...webhookProblems(name, whole));
  const event: RaisedEvent = {
    name,
    repository: repository.id,
    actor: by.account,
    payload: whole,
    byWorkflow: by.workflow,
  };
  world.events.push(event);
  for (const listener of world.listeners) {
    listener(event);
  }
}

/** Inside a pull request, too; `more` are settings that only some events show. */
export function webhookPull(pull: Json, more: Json = {}): Json {
  const inside = (side: unknown): Json => {
    const { repo, ...rest } = side as { repo: Json | null };
    return { ...rest, repo: repo === null ? null : { ...repo, custom_properties: {}, ...more } };
  };
  return { ...pull, base: inside(pull['base']), head: inside(pull['head']) };
}

/** Webhooks show a repository with the properties of its organisation. */
function webhookRepository(world: World, repository: Repository): Json {
  return { ...repositoryItem(world, repository), custom_properties: {} };
}
