import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseOrganisation } from '../../../src/core/model/organisation.ts';
import { parsePolicy } from '../../../src/core/model/policy.ts';
import { parseRegistry } from '../../../src/core/model/registry.ts';
import type { ActionPin } from '../../../src/core/setup/action-pin.ts';
import { buildNewRegistry } from '../../../src/core/setup/new-registry.ts';
import type { RegistryPlan } from '../../../src/core/setup/registry-plan.ts';

const ann = { login: 'ann', id: 1001 };
const ben = { login: 'ben', id: 1002 };
const plan: RegistryPlan = {
  name: 'Acme plugins',
  url: 'https://acme.github.io/plugins/',
  administrators: [ann, ben],
  action: `plugyard/plugyard@${'a'.repeat(40)}` as ActionPin,
  private: false,
};
const now = ['check', 'deploy', 'sign', 'maintain', 'alarm'];
const later = [...now, 'judge', 'act'];

function fileOf(path: string, change: Partial<RegistryPlan> = {}, commands: readonly string[] = now): string {
  return buildNewRegistry({ ...plan, ...change }, commands).files.get(path) ?? '';
}

describe('buildNewRegistry()', () => {
  test('holds everything that a registry needs', () => {
    expect([...buildNewRegistry(plan, later).files.keys()]).toEqual([
      'README.md',
      '.github/OPERATING.md',
      '.github/CODEOWNERS',
      '.github/ruleset.json',
      '.github/workflows/check.yml',
      '.github/workflows/review.yml',
      '.github/workflows/deploy.yml',
      '.github/workflows/maintain.yml',
      '.gitattributes',
      '.gitignore',
      'registry/registry.json',
      'registry/policy.json',
      'registry/trust/README.md',
    ]);
  });

  test('is a function of its plan', () => {
    expect(buildNewRegistry(plan)).toEqual(buildNewRegistry({ ...plan }));
  });

  test('its files fit their schemas', () => {
    expect(parseRegistry(fileOf('registry/registry.json'))).toMatchObject({
      ok: true,
      value: { name: plan.name, url: plan.url, administrators: [ann, ben], reviewers: [ann, ben], sequenceBase: 0 },
    });
    const text = fileOf('registry/registry.json', { url: 'https://acme.github.io/plugins/' });
    const releases = { url: 'https://github.com/acme/plugins/releases/download/' };
    expect(parseRegistry(text)).toMatchObject({ ok: true, value: { releases } });
    expect(parsePolicy(fileOf('registry/policy.json'))).toMatchObject({ ok: true, value: { autoMerge: 'signed' } });
  });

  test('an organisation has the administrators as admins', () => {
    const text = fileOf('registry/orgs/acme.json', { organisation: 'acme' });
    expect(parseOrganisation(text)).toMatchObject({
      ok: true,
      value: {
        members: [
          { ...ann, role: 'admin' },
          { ...ben, role: 'admin' },
        ],
      },
    });
    expect(fileOf('registry/orgs/acme.json')).toBe('');
  });

  test('CODEOWNERS names every administrator for what decides over everything', () => {
    const lines = fileOf('.github/CODEOWNERS').split('\n').slice(1, -1);
    expect(lines).toEqual([
      '/.github/ @ann @ben',
      '/registry/registry.json @ann @ben',
      '/registry/policy.json @ann @ben',
      '/registry/trust/ @ann @ben',
    ]);
  });

  test('git changes no line end of what is signed, and never takes a private key', () => {
    expect(fileOf('.gitattributes')).toContain('\n* -text\n*.wasm binary\n');
    expect(fileOf('.gitignore')).toContain('\n*.key\n');
  });
});

describe('a workflow whose commands the Action does not have', () => {
  test('is not written, and named', () => {
    const { files, waiting } = buildNewRegistry(plan, now);
    expect(waiting.map(({ name }) => name)).toEqual(['review']);
    expect([...files.keys()].filter((path) => path.includes('review'))).toEqual([]);
    expect(buildNewRegistry(plan, later).waiting).toEqual([]);
  });

  test('the guide says so, and describes only what is there', () => {
    const guide = fileOf('.github/OPERATING.md');
    expect(guide).toContain('The workflow `review` is not here: the Action has no `judge` and no `act` yet.');
    expect(guide).not.toContain('| `review` |');
    expect(fileOf('.github/OPERATING.md', {}, later)).toContain('| `review` |');
    expect(fileOf('.github/OPERATING.md', {}, later)).not.toContain('is not here');
    expect(guide).not.toContain('What is left to people');
    expect(fileOf('.github/OPERATING.md', {}, later)).toContain('What is left to people');
  });

  test('no status is required that nobody sets', () => {
    const ruleset = (commands: readonly string[]): string => fileOf('.github/ruleset.json', {}, commands);
    expect(ruleset(now)).not.toContain('required_status_checks');
    expect(JSON.parse(ruleset(later)).rules.at(-1)).toEqual({
      type: 'required_status_checks',
      parameters: {
        required_status_checks: [{ context: 'plugyard/verdict', integration_id: 15368 }],
        strict_required_status_checks_policy: false,
      },
    });
  });
});

describe('a private registry', () => {
  const hidden = { private: true };

  test('has no pages, and signs nothing in a public log', () => {
    const deploy = parse(fileOf('.github/workflows/deploy.yml', hidden)) as { jobs: object };
    expect(Object.keys(deploy.jobs)).toEqual(['build', 'sign', 'branch', 'alarm']);
    expect(JSON.stringify(deploy)).not.toMatch(/id-token|pages/);
    expect(fileOf('.github/OPERATING.md', hidden)).toContain('Settings, Pages: none.');
    expect(fileOf('README.md', hidden)).not.toContain('--keyless');
  });

  test('is read from the branch published', () => {
    expect(fileOf('README.md', hidden)).toContain('git clone --depth 1 --branch published');
    expect(fileOf('README.md')).toContain(`--registry ${plan.url}`);
  });

  test('holds its releases, and tells members with which token they read them', () => {
    const url = 'https://github.com/acme/plugins/';
    const releases = { url: `${url}releases/download/` };
    expect(JSON.parse(fileOf('registry/registry.json', { ...hidden, url }))).toMatchObject({ url, releases });
    expect(fileOf('README.md', { ...hidden, url })).toContain('$ export GH_TOKEN=$(gh auth token)\n');
    expect(fileOf('README.md', { ...hidden, url })).toContain('contents: read');
    expect(fileOf('README.md')).not.toContain('GH_TOKEN');
  });

  test('on a server of one’s own names the server that the token is for', () => {
    const url = 'https://git.acme.example/acme/plugins/';
    expect(fileOf('README.md', { ...hidden, url })).toContain(
      '$ export GITHUB_SERVER_URL=https://git.acme.example GH_TOKEN=$(gh auth token --hostname git.acme.example)\n',
    );
  });

  test('with an address that tells no repository has none until somebody writes where', () => {
    const url = 'https://plugins.acme.example/';
    expect(fileOf('registry/registry.json', { ...hidden, url })).not.toContain('releases');
    expect(fileOf('README.md', { ...hidden, url })).toContain('$ export GH_TOKEN=$(gh auth token)\n');
  });
});

describe('a single administrator', () => {
  test('is not asked to approve what is his own', () => {
    const reviewed = (administrators: RegistryPlan['administrators']): string =>
      fileOf('.github/ruleset.json', { administrators });
    expect(reviewed([ann])).toContain('"require_code_owner_review": false');
    expect(reviewed([ann, ben])).toContain('"require_code_owner_review": true');
    expect(fileOf('.github/OPERATING.md', { administrators: [ann] })).toContain('with one administrator');
    const buttons = (administrators: RegistryPlan['administrators']): boolean =>
      fileOf('.github/OPERATING.md', { administrators }, later).includes('Where CODEOWNERS names somebody');
    expect([buttons([ann]), buttons([ann, ben])]).toEqual([false, true]);
  });
});
