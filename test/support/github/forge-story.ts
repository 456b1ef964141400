// Exists so that tests of the forge begin with a pull request, the token of a workflow, and a forge that acts with it.
import { type GithubClient, openGithubClient } from '../../../src/adapters/github-forge/client.ts';
import { openGithubForge } from '../../../src/adapters/github-forge/github-forge.ts';
import type { Forge } from '../../../src/forge.ts';
import type { PullIssue } from './call.ts';
import { type ForkStory, pullStory } from './fork-story.ts';
import type { Permissions } from './state.ts';
import { actionsApp, appToken, found } from './world.ts';

export interface ForgeStory extends ForkStory {
  readonly client: GithubClient;
  readonly forge: Forge;
  /** Pull request 1. */
  readonly issue: PullIssue;
  /** The account that the workflow acts as. */
  readonly bot: number;
}

/** Those of the job `act`. */
const actPermissions: Permissions = {
  contents: 'write',
  pull_requests: 'write',
  issues: 'write',
  statuses: 'write',
  checks: 'write',
  actions: 'write',
};

export async function forgeStory(folder: string, permissions: Permissions = actPermissions): Promise<ForgeStory> {
  const story = await pullStory(folder);
  const client = workflowClient(story, permissions);
  const issue = found(story.registry.issues[0]) as PullIssue;
  return { ...story, client, forge: openGithubForge(client), issue, bot: actionsApp(story.world).bot };
}

/** As a workflow of the registry; waiting takes no time, and moves the clock of the world. */
export function workflowClient({ world, registry }: ForkStory, permissions: Permissions): GithubClient {
  const token = appToken(world, { app: actionsApp(world), repository: registry, permissions, workflow: true });
  const onWait = (seconds: number): void => {
    world.now += seconds * 1000;
  };
  return openGithubClient({
    api: `${world.url}/api/v3`,
    repository: 'yard/registry',
    token,
    pace: { secondMs: 0, onWait },
  });
}
