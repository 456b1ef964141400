import { describe, expect, test } from 'vitest';
import { type IdentityClaims, parseIdentityClaims, proposePublisher } from '../../../src/core/model/identity-claims.ts';
import { aWorkflow } from '../../support/builders.ts';

const job = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:acme/slugify:ref:refs/tags/v1.0.0',
  repository: 'acme/slugify',
  repository_id: '123',
  repository_owner_id: '456',
  workflow_ref: 'acme/slugify/.github/workflows/release.yml@refs/tags/v1.0.0',
  job_workflow_ref: 'acme/slugify/.github/workflows/release.yml@refs/tags/v1.0.0',
  ref: 'refs/tags/v1.0.0',
  event_name: 'push',
  runner_environment: 'github-hosted',
};

function proposed(changes: Readonly<Record<string, unknown>>): unknown {
  return proposePublisher({ ...job, ...changes } as IdentityClaims);
}

describe('parseIdentityClaims()', () => {
  test('takes a subject, or an e-mail address that is verified', () => {
    for (const claims of [job, { iss: 'https://x', email: 'ann@example.com', email_verified: true }]) {
      expect(parseIdentityClaims(JSON.stringify(claims))).toEqual({ ok: true, value: claims });
    }
  });

  test.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['no issuer', '{"sub":"x"}'],
    ['an issuer that is no text', '{"iss":1,"sub":"x"}'],
    ['no subject', '{"iss":"https://x"}'],
    ['an address that is not verified', '{"iss":"https://x","email":"a@b","sub":"x"}'],
    ['an address that is said to be verified', '{"iss":"https://x","email":"a@b","email_verified":"true"}'],
    ['too much', `{"iss":"https://x","sub":"${'x'.repeat(70_000)}"}`],
  ])('refuses %s', (_, text) => {
    expect(parseIdentityClaims(text).ok).toBe(false);
  });
});

describe('proposePublisher()', () => {
  test('names a GitHub workflow by numbers and path', () => {
    expect(proposed({})).toEqual(aWorkflow());
  });

  test('adds what differs from the usual: a reusable workflow, a trigger, an environment, a runner', () => {
    const unusual = {
      job_workflow_ref: 'acme/builders/.github/workflows/build.yml@refs/tags/v7',
      event_name: 'schedule',
      environment: 'production',
      runner_environment: 'self-hosted',
    };
    expect(proposed(unusual)).toMatchObject({
      signerWorkflow: 'acme/builders/.github/workflows/build.yml@refs/tags/v7',
      triggers: ['schedule'],
      environment: 'production',
      selfHosted: true,
    });
    expect(proposed({ job_workflow_ref: undefined, event_name: undefined })).toEqual(proposed({}));
  });

  test.each([
    ['refs/tags/v1.2.3', 'v{version}'],
    ['refs/tags/v1.2.3-beta.1', 'v{version}'],
    ['refs/tags/1.2.3', '{version}'],
    ['refs/tags/slugify@1.2.3', '{name}@{version}'],
    ['refs/tags/@acme/slugify@1.2.3', '{name}@{version}'],
    ['refs/tags/No Name@1.2.3', 'No Name@{version}'],
    ['refs/tags/release/2.0.0', 'release/{version}'],
    ['refs/tags/nightly', 'v{version}'],
    ['refs/heads/main', 'v{version}'],
    [undefined, 'v{version}'],
  ])('guesses from %s the tag template %s', (ref, tag) => {
    expect(proposed({ ref })).toMatchObject({ tag });
  });

  test.each([
    ['of another system', { repository_id: undefined, workflow_ref: undefined, project_id: '7' }],
    ['without owner', { repository_owner_id: undefined }],
    ['without repository', { repository: '' }],
    ['with a number that is none', { repository_id: '12a' }],
    ['with a number as number', { repository_id: 123 }],
    ['with a number that is too large', { repository_id: '9999999999999999' }],
    ['with the workflow of another repository', { workflow_ref: 'evil/x/.github/workflows/release.yml@refs/tags/v1' }],
    ['with a workflow elsewhere', { workflow_ref: 'acme/slugify/release.yml@refs/tags/v1' }],
  ])('proposes nothing for a token %s', (_, changes) => {
    expect(proposed(changes)).toBeUndefined();
  });
});
