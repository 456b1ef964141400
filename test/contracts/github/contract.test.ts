// The checker of the fake GitHub can fail: what the official description forbids is caught, in requests, answers and events.
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { asking } from '../../support/github/ask.ts';
import { openContract } from '../../support/github/contract/contract.ts';
import { webhookProblems } from '../../support/github/contract/webhooks.ts';
import { pullStory } from '../../support/github/fork-story.ts';
import { operationsInUse } from '../../support/github/operations-in-use.ts';
import { routedOperations } from '../../support/github/router.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const webhookExamples = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly {
  readonly name: string;
  readonly examples: readonly Record<string, unknown>[];
}[];
const folder = temporaryFolders();
const contract = openContract();
const repository = '/repos/{owner}/{repo}';

/** What is wrong with a body that is sent. */
function inBody(operation: string, body: unknown): readonly string[] {
  return contract.request({ operation, params: {}, query: new URLSearchParams(), body });
}

describe('requests', () => {
  test.each([
    ['a state that GitHub does not have', `POST ${repository}/statuses/{sha}`, { state: 'fine' }],
    ['a missing base', `POST ${repository}/pulls`, { title: 'x', head: 'a:b' }],
    [
      'a property that nobody declared',
      `POST ${repository}/pulls`,
      { title: 'x', head: 'a:b', base: 'main', labels: [] },
    ],
    ['a property in the depth', `POST ${repository}/git/trees`, { tree: [{ path: 'a', mode: '100644', text: '' }] }],
    ['a number for a text', `POST ${repository}/issues/{issue_number}/comments`, { body: 1 }],
    [
      'a check run output without a summary',
      `POST ${repository}/check-runs`,
      { name: 'x', head_sha: 'y', output: { title: 't' } },
    ],
    [
      '51 annotations',
      `POST ${repository}/check-runs`,
      {
        name: 'x',
        head_sha: 'y',
        output: {
          title: '',
          summary: '',
          annotations: Array.from({ length: 51 }, () => ({
            path: 'a',
            start_line: 1,
            end_line: 1,
            annotation_level: 'notice',
            message: '',
          })),
        },
      },
    ],
    ['no body where one is needed', `POST ${repository}/pulls`, undefined],
  ])('%s', (_, operation, body) => {
    expect(inBody(operation, body)).not.toEqual([]);
  });

  test('no body is right where every property is optional', () => {
    expect(inBody(`PUT ${repository}/pulls/{pull_number}/merge`, undefined)).toEqual([]);
    expect(inBody(`POST ${repository}/forks`, undefined)).toEqual([]);
  });

  test('a query that nobody declared, and a value that is none', () => {
    const asked = { operation: `GET ${repository}/pulls`, params: {}, body: undefined };
    expect(contract.request({ ...asked, query: new URLSearchParams('state=all&per_page=100') })).toEqual([]);
    expect(contract.request({ ...asked, query: new URLSearchParams('limit=1') })).toEqual([
      `GET ${repository}/pulls: query ?limit is unknown`,
    ]);
    expect(contract.request({ ...asked, query: new URLSearchParams('state=merged') })).toHaveLength(1);
  });

  test('a path that holds no number', () => {
    const asked = { operation: `GET ${repository}/pulls/{pull_number}`, query: new URLSearchParams(), body: undefined };
    expect(contract.request({ ...asked, params: { pull_number: 'one' } })).toHaveLength(1);
  });
});

describe('answers', () => {
  test('a missing, a wrong and an invented property', async () => {
    const { asBob } = await pullStory(folder());
    const operation = `GET ${repository}/pulls/{pull_number}`;
    const { body } = await asBob('GET /repos/yard/registry/pulls/1');
    const { title: _, ...without } = body as Record<string, unknown>;
    expect(contract.response(operation, { status: 200, body })).toEqual([]);
    expect(contract.response(operation, { status: 200, body: without })).toEqual([
      `${operation} -> 200: body must have required property 'title' "title"`,
    ]);
    expect(contract.response(operation, { status: 200, body: { ...without, title: 1 } })).toHaveLength(1);
    expect(contract.response(operation, { status: 200, body: { ...(body as object), beauty: 1 } })).toHaveLength(1);
  });

  test('a status that is not documented', () => {
    expect(contract.response('GET /user', { status: 202, body: {} })).toEqual([
      'GET /user -> 202: this status is not documented',
    ]);
  });
});

describe('events', () => {
  test('the newest official example passes, a changed one does not', () => {
    const { examples } = webhookExamples.find(({ name }) => name === 'pull_request') ?? { examples: [] };
    const good = examples.findLast((example) => webhookProblems('pull_request', example).length === 0);
    expect(good).toBeDefined();
    expect(webhookProblems('pull_request', { ...good, number: 'one' })).not.toEqual([]);
    expect(webhookProblems('pull_request', { ...good, action: 'loved' })).not.toEqual([]);
  });

  test('raised by the fake, they are held against the schemas', async () => {
    const { world } = await pullStory(folder());
    for (const { name, payload } of world.events) {
      const { repository: _, ...without } = payload;
      expect(webhookProblems(name, without)).not.toEqual([]);
    }
  });
});

describe('the server', () => {
  test('records a violation even when nobody looks at the answer', async () => {
    const { world, asBob } = await pullStory(folder());
    await asBob('GET /repos/yard/registry/pulls?sorted=yes');
    expect(world.violations.splice(0)).toEqual([`GET ${repository}/pulls: query ?sorted is unknown`]);
  });

  test('says 501 for what it does not answer, and records it', async () => {
    const { world, asBob } = await pullStory(folder());
    expect((await asBob('GET /search/issues?q=x')).status).toBe(501);
    await asBob('GET /repos/yard/registry/branches/main/protection');
    await asBob(`POST ${world.url}/api/graphql`, { query: '{ viewer { login } }' });
    expect(world.violations.splice(0)).toEqual([
      'The fake GitHub does not answer GET /search/issues',
      'The fake GitHub does not answer GET /repos/yard/registry/branches/main/protection',
      'The fake GitHub does not answer POST /graphql',
    ]);
  });

  test('wants to know who asks: a request without a user agent is refused', async () => {
    const { world } = await pullStory(folder());
    expect((await asking(world)('GET /repos/yard/registry', undefined, { 'user-agent': '' })).status).toBe(403);
  });

  test('answers every operation of the permission table, and no other', () => {
    expect([...routedOperations()].sort()).toEqual([...operationsInUse()].sort());
  });
});
