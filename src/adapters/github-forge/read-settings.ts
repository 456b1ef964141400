// Exists so that what a repository is set to is read as far as the token may see, and what it may not see is told.
import { type Fact, known, missing } from '../../core/model/fact.ts';
import { hasCode } from '../../errors.ts';
import type { RepositorySettings } from '../../forge.ts';
import type { GithubClient } from './client.ts';

type Found = Awaited<ReturnType<RepositorySettings['read']>>;
type ValueOf<Name extends keyof Found> = Found[Name] extends Fact<infer Value> ? Value : never;

/** Rulesets, environments and secrets that anybody looks at, by hundreds. */
const maxPages = 3;

export function openSettings(client: GithubClient): RepositorySettings {
  const { request, repository, branch } = client;
  return {
    read: async () => ({
      repository: await factOf(async () => (await request('GET /repos/{owner}/{repo}', repository)).data),
      rulesets: await factOf(() => readRulesets(client)),
      environments: await factOf(() => readEnvironments(client)),
      pages: await factOf(() =>
        orNull(async () => (await request('GET /repos/{owner}/{repo}/pages', repository)).data),
      ),
      actions: await factOf(
        async () => (await request('GET /repos/{owner}/{repo}/actions/permissions', repository)).data,
      ),
      token: await factOf(
        async () => (await request('GET /repos/{owner}/{repo}/actions/permissions/workflow', repository)).data,
      ),
      codeOwners: await factOf(() => orNull(() => readCodeOwners(client, branch))),
      secrets: await factOf(() => readSecrets(client)),
    }),
    file: async (path, from) => (await orNull(() => readFile(client, path, from))) ?? undefined,
  };
}

/** An outage is a failure; what this token may not see is a part that is missing. */
async function factOf<Value>(read: () => Promise<Value>): Promise<Fact<Value>> {
  try {
    return known(await read());
  } catch (error) {
    if (hasCode(error, 'FORGE_FORBIDDEN', 'FORGE_NOT_FOUND'))
      return missing(`${error.message}. ${error.hint ?? ''}`.trim());
    throw error;
  }
}

async function orNull<Value>(read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    if (hasCode(error, 'FORGE_NOT_FOUND')) return null;
    throw error;
  }
}

/** The list tells names; rules and whoever bypasses them stand with each. */
async function readRulesets({ pages, request, repository }: GithubClient): Promise<ValueOf<'rulesets'>> {
  const list = await pages<{ readonly id: number }>('GET /repos/{owner}/{repo}/rulesets', { ...repository, maxPages });
  return await Promise.all(
    list.map(async ({ id }) => {
      const { data } = await request('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', {
        ...repository,
        ruleset_id: id,
      });
      return data as ValueOf<'rulesets'>[number];
    }),
  );
}

type FoundEnvironment = ValueOf<'environments'>[number];

async function readEnvironments({ pages, repository }: GithubClient): Promise<ValueOf<'environments'>> {
  const list = await pages<Omit<FoundEnvironment, 'branch_policies'>>('GET /repos/{owner}/{repo}/environments', {
    ...repository,
    maxPages,
  });
  return await Promise.all(
    list.map(async (environment) => ({
      ...environment,
      branch_policies:
        environment.deployment_branch_policy?.custom_branch_policies === true
          ? await pages<FoundEnvironment['branch_policies'][number]>(
              'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
              { ...repository, environment_name: environment.name, maxPages },
            )
          : [],
    })),
  );
}

async function readSecrets({ pages, repository }: GithubClient): Promise<ValueOf<'secrets'>> {
  const list = await pages<{ readonly name: string }>('GET /repos/{owner}/{repo}/actions/secrets', {
    ...repository,
    maxPages,
  });
  return list.map(({ name }) => name);
}

async function readCodeOwners(client: GithubClient, branch: string): Promise<NonNullable<ValueOf<'codeOwners'>>> {
  const text = new TextDecoder().decode(await readFile(client, '.github/CODEOWNERS', branch));
  const { data } = await client.request('GET /repos/{owner}/{repo}/codeowners/errors', {
    ...client.repository,
    ref: branch,
  });
  return { text, errors: data.errors };
}

/** GitHub shows the bytes of files up to 1 MB; ours are far smaller. */
async function readFile({ request, repository }: GithubClient, path: string, ref: string): Promise<Uint8Array> {
  const { data } = await request('GET /repos/{owner}/{repo}/contents/{path}', { ...repository, path, ref });
  const content = 'content' in data && typeof data.content === 'string' ? data.content : '';
  return Buffer.from(content, 'base64');
}
