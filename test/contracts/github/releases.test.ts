// Releases, assets, environments, deployments, attestations and settings of the fake GitHub.
import { describe, expect, test } from 'vitest';
import { asking } from '../../support/github/ask.ts';
import { forkStory, pullStory } from '../../support/github/fork-story.ts';
import { refOf } from '../../support/github/git/refs.ts';
import { actionsApp, appToken } from '../../support/github/world.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const registry = '/repos/yard/registry';

/** The address to upload to, as a release gives it. */
function uploadTo(release: unknown, name: string): string {
  const { upload_url: url } = release as { upload_url: string };
  return url.replace('{?name,label}', `?name=${encodeURIComponent(name)}`);
}

describe('releases', () => {
  test('make their tag, and hold bytes with their digest', async () => {
    const { world, registry: of, asYard, asBob } = await forkStory(folder());
    const made = await asYard(`POST ${registry}/releases`, { tag_name: 'csv@1.0.0', prerelease: true });
    expect(made.body).toMatchObject({ tag_name: 'csv@1.0.0', draft: false, published_at: '2026-01-01T00:00:00Z' });
    expect(refOf(of.directory, 'refs/tags/csv@1.0.0')).toBe(refOf(of.directory, 'refs/heads/main'));
    expect(world.events.at(-1)).toMatchObject({ name: 'release', payload: { action: 'published' } });
    const bytes = Buffer.from([0, 97, 115, 109]);
    const upload = `POST ${uploadTo(made.body, 'plugin.wasm')}`;
    const asset = (await asYard(upload, bytes)).body as { id: number; browser_download_url: string };
    expect(asset).toMatchObject({
      name: 'plugin.wasm',
      size: 4,
      digest: 'sha256:cd5d4935a48c0672cb06407bb443bc0087aff947c6b864bac886982c73b3027f',
    });
    expect((await asYard(upload, bytes)).status).toBe(422);
    expect((await asBob(`GET ${registry}/releases/assets/${asset.id}`)).body).toMatchObject({ state: 'uploaded' });
    const raw = await asBob(`GET ${registry}/releases/assets/${asset.id}`, undefined, {
      accept: 'application/octet-stream',
    });
    expect(Buffer.from(String(raw.body), 'latin1')).toEqual(bytes);
    expect((await asBob(`GET ${asset.browser_download_url}`)).status).toBe(200);
    expect((await asYard(`PATCH ${registry}/releases/assets/${asset.id}`, { name: 'p.wasm' })).body).toMatchObject({
      name: 'p.wasm',
    });
    expect((await asYard(`DELETE ${registry}/releases/assets/${asset.id}`)).status).toBe(204);
    expect((await asBob(`GET ${registry}/releases/tags/csv@1.0.0`)).body).toMatchObject({ assets: [] });
  });

  test('files of a private repository come through the API alone, for members, from an address that needs no token', async () => {
    const { world, registry: of, asYard, asBob } = await forkStory(folder());
    const made = await asYard(`POST ${registry}/releases`, { tag_name: 'csv@1.0.0' });
    const { body } = await asYard(`POST ${uploadTo(made.body, 'plugin.wasm')}`, Buffer.from('bytes'));
    const { id, browser_download_url: address } = body as { id: number; browser_download_url: string };
    of.isPrivate = true;
    const octets = { accept: 'application/octet-stream' };
    expect((await asYard(`GET ${address}`)).status).toBe(404);
    expect((await asYard(`GET ${registry}/releases/tags/csv@1.0.0`)).status).toBe(200);
    expect((await asYard(`GET ${registry}/releases/assets/${id}`, undefined, octets)).body).toBe('bytes');
    expect(world.storageVisits).toEqual([{ authorization: undefined }]);
    for (const ask of [asBob, asking(world)]) {
      expect((await ask(`GET ${address}`)).status).toBe(404);
      expect((await ask(`GET ${registry}/releases/tags/csv@1.0.0`)).status).toBe(404);
      expect((await ask(`GET ${registry}/releases/assets/${id}`, undefined, octets)).status).toBe(404);
    }
  });

  test('names of assets lose what GitHub does not take', async () => {
    const { asYard } = await forkStory(folder());
    const made = await asYard(`POST ${registry}/releases`, { tag_name: 'v1' });
    expect((await asYard(`POST ${uploadTo(made.body, 'a b~c.txt')}`, Buffer.from('x'))).body).toMatchObject({
      name: 'a.b.c.txt',
    });
    expect((await asYard(`POST ${uploadTo(made.body, 'empty')}`, new Uint8Array())).status).toBe(422);
  });

  test('drafts are seen by those who may write, by no reading token, and have no tag', async () => {
    const { world, registry: of, asYard, asBob } = await forkStory(folder());
    const made = (await asYard(`POST ${registry}/releases`, { tag_name: 'staging', draft: true })).body as {
      id: number;
    };
    const as = (level: 'read' | 'write') =>
      asking(
        world,
        appToken(world, { app: actionsApp(world), repository: of, permissions: { contents: level }, workflow: true }),
      );
    expect((await asBob(`GET ${registry}/releases`)).body).toEqual([]);
    expect((await as('read')(`GET ${registry}/releases/${made.id}`)).status).toBe(404);
    expect((await as('write')(`GET ${registry}/releases/${made.id}`)).status).toBe(200);
    expect((await asYard(`GET ${registry}/releases/tags/staging`)).status).toBe(404);
    expect(refOf(of.directory, 'refs/tags/staging')).toBeUndefined();
    expect((await asYard(`PATCH ${registry}/releases/${made.id}`, { draft: false })).body).toMatchObject({
      draft: false,
    });
    expect((await asBob(`GET ${registry}/releases/latest`)).body).toMatchObject({ tag_name: 'staging' });
    expect((await asYard(`DELETE ${registry}/releases/${made.id}`)).status).toBe(204);
    expect((await asBob(`GET ${registry}/releases/latest`)).status).toBe(404);
  });

  test('one tag has one published release', async () => {
    const { asYard } = await forkStory(folder());
    await asYard(`POST ${registry}/releases`, { tag_name: 'v1' });
    expect((await asYard(`POST ${registry}/releases`, { tag_name: 'v1' })).status).toBe(422);
    expect((await asYard(`POST ${registry}/releases`, { tag_name: 'v2', target_commitish: 'nowhere' })).status).toBe(
      422,
    );
  });
});

describe('environments', () => {
  test('are made with their reviewers and branches, and read by anyone', async () => {
    const { asYard, asBob, bob } = await forkStory(folder());
    const one = `${registry}/environments/plugyard-signing`;
    const policy = { protected_branches: false, custom_branch_policies: true };
    const made = await asYard(`PUT ${one}`, {
      reviewers: [{ type: 'User', id: bob.id }],
      deployment_branch_policy: policy,
    });
    expect(made.body).toMatchObject({ name: 'plugyard-signing', deployment_branch_policy: policy });
    expect((await asYard(`POST ${one}/deployment-branch-policies`, { name: 'main' })).body).toMatchObject({
      name: 'main',
      type: 'branch',
    });
    expect((await asBob(`GET ${one}/deployment-branch-policies`)).body).toMatchObject({ total_count: 1 });
    expect((await asBob(`GET ${registry}/environments`)).body).toMatchObject({
      environments: [
        {
          protection_rules: [
            { type: 'required_reviewers', reviewers: [{ reviewer: { login: 'bob' } }] },
            { type: 'branch_policy' },
          ],
        },
      ],
    });
    expect((await asYard(`GET ${one}/secrets`)).body).toEqual({ total_count: 0, secrets: [] });
    expect((await asYard(`DELETE ${one}`)).status).toBe(204);
    expect((await asYard(`GET ${one}`)).status).toBe(404);
  });
});

describe('deployments', () => {
  test('keep how they went', async () => {
    const { asYard, asBob } = await forkStory(folder());
    const made = (await asYard(`POST ${registry}/deployments`, { ref: 'main', required_contexts: [] })).body as {
      id: number;
    };
    const statuses = `${registry}/deployments/${made.id}/statuses`;
    expect(
      (await asYard(`POST ${statuses}`, { state: 'success', environment_url: 'https://example.com/' })).status,
    ).toBe(201);
    expect((await asBob(`GET ${statuses}`)).body).toMatchObject([{ state: 'success', creator: { login: 'yard' } }]);
    expect((await asBob(`GET ${registry}/deployments?environment=production`)).body).toMatchObject([{ id: made.id }]);
    expect((await asYard(`POST ${registry}/deployments`, { ref: 'nowhere' })).status).toBe(422);
  });
});

describe('evidence', () => {
  test('attestations are found by the digest of their subject', async () => {
    const { asYard, asBob } = await forkStory(folder());
    const digest = 'a'.repeat(64);
    const payload = Buffer.from(JSON.stringify({ subject: [{ name: 'x', digest: { sha256: digest } }] })).toString(
      'base64',
    );
    const bundle = { mediaType: 'x', verificationMaterial: {}, dsseEnvelope: { payload } };
    expect((await asYard(`POST ${registry}/attestations`, { bundle })).status).toBe(201);
    expect((await asBob(`GET ${registry}/attestations/sha256:${digest}`)).body).toMatchObject({
      attestations: [{ bundle }],
    });
  });

  test('findings go to code scanning', async () => {
    const { registry: of, asYard } = await forkStory(folder());
    const sha = refOf(of.directory, 'refs/heads/main');
    const sent = await asYard(`POST ${registry}/code-scanning/sarifs`, {
      commit_sha: sha,
      ref: 'refs/heads/main',
      sarif: 'H4sI',
    });
    expect(sent.status).toBe(202);
    expect(of.sarifs).toMatchObject([{ sha }]);
  });
});

describe('settings', () => {
  test('of merging, pages and actions are what an administrator set', async () => {
    const { asYard, asBob } = await pullStory(folder());
    const settings = { allow_squash_merge: false, allow_rebase_merge: false, delete_branch_on_merge: true };
    expect((await asYard(`PATCH ${registry}`, settings)).body).toMatchObject(settings);
    expect((await asBob(`GET ${registry}`)).body).not.toHaveProperty('allow_squash_merge');
    expect((await asBob(`GET ${registry}/pages`)).status).toBe(404);
    expect((await asYard(`POST ${registry}/pages`, { build_type: 'workflow' })).body).toMatchObject({
      build_type: 'workflow',
      public: true,
    });
    expect((await asYard(`POST ${registry}/pages`, { build_type: 'workflow' })).status).toBe(409);
    expect((await asYard(`PUT ${registry}/pages`, { build_type: 'workflow' })).status).toBe(204);
    expect((await asBob(`GET ${registry}/pages`)).body).toMatchObject({ build_type: 'workflow' });
    expect((await asYard(`GET ${registry}/actions/permissions`)).body).toMatchObject({
      enabled: true,
      allowed_actions: 'all',
    });
    const workflow = { default_workflow_permissions: 'write', can_approve_pull_request_reviews: true };
    expect((await asYard(`PUT ${registry}/actions/permissions/workflow`, workflow)).status).toBe(204);
    expect((await asYard(`GET ${registry}/actions/permissions/workflow`)).body).toEqual(workflow);
    expect((await asYard(`PUT ${registry}/actions/permissions`, { enabled: false })).status).toBe(204);
    expect((await asYard(`GET ${registry}/actions/permissions`)).body).toMatchObject({ enabled: false });
  });
});
