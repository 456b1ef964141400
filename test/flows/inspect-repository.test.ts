// What an operator is told of a repository, from settings and files that are values.
import { describe, expect, test } from 'vitest';
import { metadataFormat } from '../../src/adapters/tuf/metadata-format.ts';
import { known, missing } from '../../src/core/model/fact.ts';
import type { Timestamp } from '../../src/core/model/timestamp.ts';
import { ownedPaths } from '../../src/core/setup/code-owners.ts';
import type { FoundSettings } from '../../src/core/setup/found-settings.ts';
import { buildRuleset, requiredSettings } from '../../src/core/setup/required-settings.ts';
import { PlugyardError } from '../../src/errors.ts';
import { inspectRepository } from '../../src/flows/inspect-repository.ts';
import type { RepositorySettings } from '../../src/forge.ts';
import { aRegistry } from '../support/builders.ts';
import { encode } from '../support/case-registry.ts';

const now = '2026-03-10T12:00:00Z' as Timestamp;
const required = requiredSettings({ private: false }, { administrators: 1, verdict: true });

const environment = (name: string) => ({
  name,
  protection_rules: [],
  deployment_branch_policy: { custom_branch_policies: true },
  branch_policies: [{ name: 'main', type: 'branch' }],
});

const found: FoundSettings = {
  repository: known({ default_branch: 'main', visibility: 'public', allow_merge_commit: true }),
  rulesets: known([buildRuleset(required) as never]),
  environments: known([environment('plugyard-signing'), environment('github-pages')]),
  pages: known({ build_type: 'workflow', public: true, https_enforced: true }),
  actions: known({ enabled: true, sha_pinning_required: true }),
  token: known({ default_workflow_permissions: 'read', can_approve_pull_request_reviews: false }),
  codeOwners: known({ text: ownedPaths.map((path) => `${path} @ada\n`).join(''), errors: [] }),
  secrets: known([]),
};

const timestamp = (signedAt: string, expires: string): Uint8Array =>
  metadataFormat.write({
    role: 'timestamp',
    version: 3,
    signedAt: signedAt as Timestamp,
    expires: expires as Timestamp,
    snapshot: { version: 1, sha256: 'a'.repeat(64) as never, size: 1 },
  });

interface Place {
  readonly files?: Readonly<Record<string, Uint8Array | undefined>>;
  readonly settings?: Partial<FoundSettings>;
  readonly index?: Uint8Array;
}

async function inspect({ files = {}, settings = {}, index }: Place = {}) {
  const all: Readonly<Record<string, Uint8Array | undefined>> = {
    'main:registry/registry.json': encode(JSON.stringify(aRegistry())),
    'main:.github/workflows/review.yml': encode('on:\n'),
    ...files,
  };
  const port: RepositorySettings = {
    read: async () => ({ ...found, ...settings }),
    file: async (path, branch) => all[`${branch}:${path}`],
  };
  const openIndex = (location: string) => ({
    location,
    read: async () => {
      if (index === undefined) throw new PlugyardError('FILE_NOT_FOUND', 'It is not there');
      return index;
    },
  });
  return await inspectRepository({ settings: port, format: metadataFormat, openIndex }, now);
}

const fresh = timestamp('2026-03-08T11:00:00Z', '2026-03-22T11:00:00Z');

describe('a repository as it must be', () => {
  test('has no findings, and a timestamp with its age', async () => {
    expect(await inspect({ index: fresh })).toEqual({
      registry: aRegistry().name,
      findings: [],
      timestamp: { signedAt: '2026-03-08T11:00:00Z', expires: '2026-03-22T11:00:00Z', age: 2, left: 11 },
    });
  });

  test('of a private registry is looked at as one: no pages, and a branch instead', async () => {
    const deploy = encode('          git init --quiet --initial-branch published\n');
    const files = { 'main:.github/workflows/deploy.yml': deploy, 'published:tuf/timestamp.json': fresh };
    const settings = { pages: known(null) };
    expect((await inspect({ files, settings })).findings).toMatchObject([
      { setting: 'General', message: 'The repository is public' },
    ]);
  });
});

describe('what is told', () => {
  test('a timestamp that ends soon, or has ended', async () => {
    const soon = await inspect({ index: timestamp('2026-02-28T12:00:00Z', '2026-03-14T12:00:00Z') });
    expect(soon.findings).toMatchObject([
      { setting: 'Signatures', state: 'wrong', message: expect.stringContaining('10 days old and holds 4 more') },
    ]);
    const over = await inspect({ index: timestamp('2026-02-08T12:00:00Z', '2026-02-22T12:00:00Z') });
    expect(over.findings).toMatchObject([{ message: expect.stringContaining('holds 0 more') }]);
  });

  test.each([
    ['nothing', undefined, 'It is not there'],
    ['another document', encode('{}'), ''],
  ] as const)('%s in the place of the timestamp', async (_, index, words) => {
    const { findings, timestamp: age } = await inspect(index === undefined ? {} : { index });
    expect(age).toBeUndefined();
    expect(findings).toMatchObject([
      { setting: 'Signatures', state: 'unknown', message: expect.stringContaining(words) },
    ]);
  });

  test('what the token may not see, and what is wrong', async () => {
    const settings = { secrets: missing('403'), actions: known({ enabled: false, sha_pinning_required: true }) };
    expect(
      (await inspect({ index: fresh, settings })).findings.map(({ setting, state }) => `${setting} ${state}`),
    ).toEqual(['Actions wrong', 'Secrets unknown']);
  });

  test('a repository that is no registry, or a broken one', async () => {
    const path = 'main:registry/registry.json';
    await expect(inspect({ files: { [path]: undefined } })).rejects.toMatchObject({ code: 'REGISTRY_INVALID' });
    await expect(inspect({ files: { [path]: encode('{}') } })).rejects.toMatchObject({ code: 'REGISTRY_INVALID' });
  });
});
