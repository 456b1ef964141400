// Who may do what on the fake GitHub: every operation refuses nobody, strangers and tokens without the permission.
import { describe, expect, test } from 'vitest';
import { asking } from '../../support/github/ask.ts';
import { pullStory } from '../../support/github/fork-story.ts';
import { permissionTable } from '../../support/github/permission-table.ts';
import { grants } from '../../support/github/permissions.ts';
import { actionsApp, addApp, appToken } from '../../support/github/world.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();

/** An address of every operation; what it names need not be there, for rights are asked for first. */
function addressOf(operation: string): string {
  const known: Readonly<Record<string, string>> = {
    owner: 'yard',
    repo: 'registry',
    org: 'yard',
    username: 'ann',
    basehead: 'main...main',
  };
  return operation.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? '1');
}

const operations = [...permissionTable].map(([operation, need]) => ({ operation, need }));

describe('every operation', () => {
  test('refuses an unknown token: it is nobody', async () => {
    const { world } = await pullStory(folder());
    const ask = asking(world, 'ghp_stolen');
    for (const { operation } of operations) {
      expect([operation, (await ask(addressOf(operation))).status]).toEqual([operation, 401]);
    }
    world.violations.splice(0);
  });

  test('that is not open refuses nobody', async () => {
    const { world } = await pullStory(folder());
    world.limits.nobody = 1000;
    const ask = asking(world);
    for (const { operation } of operations.filter(({ need }) => need.who !== 'nobody')) {
      expect([operation, (await ask(addressOf(operation))).status]).toEqual([operation, 401]);
    }
    world.violations.splice(0);
  });

  test('that needs a permission refuses a token of a workflow without it', async () => {
    const { world, registry } = await pullStory(folder());
    world.limits.writesPerMinute = 1000;
    const ask = asking(
      world,
      appToken(world, { app: actionsApp(world), repository: registry, permissions: {}, workflow: true }),
    );
    const needy = operations.filter(
      ({ need, operation }) => operation.includes('{repo}') && !grants({}, need.permissions),
    );
    expect(needy.length).toBeGreaterThan(100);
    for (const { operation } of needy) {
      const { status, headers } = await ask(addressOf(operation));
      expect([operation, status]).toEqual([operation, 403]);
      expect(headers.get('x-accepted-github-permissions')).toBe(permissionTable.get(operation)?.permissions);
    }
    world.violations.splice(0);
  });

  test('that writes refuses a token that may only read everything', async () => {
    const { world, registry } = await pullStory(folder());
    world.limits.writesPerMinute = 1000;
    const names = operations.flatMap(({ need }) =>
      [...need.permissions.matchAll(/(\w+)=/g)].map(([, name = '']) => name),
    );
    const permissions = Object.fromEntries(names.map((name) => [name, 'read' as const]));
    const ask = asking(
      world,
      appToken(world, { app: actionsApp(world), repository: registry, permissions, workflow: true }),
    );
    for (const { operation } of operations.filter(
      (one) => one.operation.includes('{repo}') && !one.operation.startsWith('GET'),
    )) {
      expect([operation, (await ask(addressOf(operation))).status]).toEqual([operation, 403]);
    }
    world.violations.splice(0);
  });

  test('that is for those with a role refuses a stranger', async () => {
    const { world, asBob } = await pullStory(folder());
    world.limits.writesPerMinute = 1000;
    const roles = operations.filter(({ need }) => !['nobody', 'signed-in', 'read'].includes(need.who));
    expect(roles.length).toBeGreaterThan(50);
    for (const { operation } of roles) {
      expect([operation, (await asBob(addressOf(operation))).status]).toEqual([operation, 403]);
    }
    world.violations.splice(0);
  });
});

describe('a token of an app', () => {
  test('reads what is public elsewhere, and writes nothing there', async () => {
    const { world, fork } = await pullStory(folder());
    const app = addApp(world, 'helper');
    const ask = asking(
      world,
      appToken(world, { app, repository: fork, permissions: { contents: 'write', issues: 'write' } }),
    );
    expect((await ask('GET /repos/yard/registry')).status).toBe(200);
    expect((await ask('POST /repos/yard/registry/issues/1/comments', { body: 'Hello' })).status).toBe(403);
    expect((await ask('POST /repos/ann/registry/issues', { title: 'Hello' })).status).toBe(201);
  });

  test('needs the permission to read even what is public, unless the test is told otherwise', async () => {
    const { world, registry } = await pullStory(folder());
    const ask = asking(world, appToken(world, { app: addApp(world, 'helper'), repository: registry, permissions: {} }));
    expect((await ask('GET /repos/yard/registry/pulls')).status).toBe(403);
    world.asIfPrivate = false;
    expect((await ask('GET /repos/yard/registry/pulls')).status).toBe(200);
  });

  test('alone writes check runs', async () => {
    const { world, registry, head, asYard } = await pullStory(folder());
    const run = { name: 'verdict', head_sha: head };
    expect((await asYard('POST /repos/yard/registry/check-runs', run)).status).toBe(403);
    const ask = asking(
      world,
      appToken(world, { app: addApp(world, 'helper'), repository: registry, permissions: { checks: 'write' } }),
    );
    expect((await ask('POST /repos/yard/registry/check-runs', run)).status).toBe(201);
  });
});

describe('an archived repository', () => {
  test('is read by everybody and written by nobody, until it is brought back', async () => {
    const { asYard, asBob } = await pullStory(folder());
    const comment = 'POST /repos/yard/registry/issues/1/comments';
    expect((await asYard('PATCH /repos/yard/registry', { archived: true })).body).toMatchObject({ archived: true });
    expect((await asYard(comment, { body: 'x' })).status).toBe(403);
    expect((await asYard('PUT /repos/yard/registry/pulls/1/merge', {})).status).toBe(403);
    expect((await asBob('GET /repos/yard/registry/pulls/1')).status).toBe(200);
    await asYard('PATCH /repos/yard/registry', { archived: false });
    expect((await asBob(comment, { body: 'x' })).status).toBe(201);
  });
});

describe('a private repository', () => {
  test('does not exist for strangers and for tokens of elsewhere', async () => {
    const { world, registry, fork, asBob, asYard } = await pullStory(folder());
    registry.isPrivate = true;
    const elsewhere = asking(
      world,
      appToken(world, { app: actionsApp(world), repository: fork, permissions: { contents: 'write' } }),
    );
    for (const ask of [asBob, asking(world), elsewhere]) {
      expect((await ask('GET /repos/yard/registry')).status).toBe(404);
    }
    expect((await asYard('GET /repos/yard/registry')).status).toBe(200);
  });
});
