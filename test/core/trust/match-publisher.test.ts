import { describe, expect, test } from 'vitest';
import type { KeylessSigner } from '../../../src/core/model/provenance.ts';
import {
  bindsRelease,
  coversRelease,
  fillTag,
  matchBundle,
  matchPublisher,
} from '../../../src/core/trust/match-publisher.ts';
import type { PublishingMoment } from '../../../src/core/trust/signer-mismatch.ts';
import {
  aBundle,
  aCertificate,
  aPublisher,
  aWorkflow,
  name,
  sha256,
  timestamp,
  version,
} from '../../support/builders.ts';

const now: PublishingMoment = { time: timestamp('2026-06-15T12:00:00Z') };
const key = { kind: 'key', sha256: sha256('a') } as const;

/** Why a signer is not the only publisher of the record. */
function reasons(...[signer, publisher, moment = now]: Parameters<typeof matchOne>): readonly string[] {
  const match = matchOne(signer, publisher, moment);
  return match.matched ? [] : match.reasons;
}

function matchOne(
  signer: Parameters<typeof matchPublisher>[0],
  publisher: Parameters<typeof matchPublisher>[1][number],
  moment: PublishingMoment = now,
): ReturnType<typeof matchPublisher> {
  return matchPublisher(signer, [publisher], moment);
}

describe('matchPublisher() with a key', () => {
  test('knows a key by its digest', () => {
    expect(matchOne(key, aPublisher())).toEqual({ matched: true, publisher: aPublisher(), id: `key:${key.sha256}` });
  });

  test('does not know another key, and says which one signed', () => {
    expect(reasons(key, aPublisher({ sha256: sha256('b') }))).toEqual([`the record names no key a${'0'.repeat(11)}`]);
    expect(reasons(key, aWorkflow())).toEqual([`the record names no key a${'0'.repeat(11)}`]);
    expect(reasons(aCertificate(), aPublisher())).toEqual(['the record names no publisher of kind github-oidc']);
  });

  test('finds the right one among many publishers', () => {
    const publishers = [aWorkflow(), aPublisher({ sha256: sha256('b') }), aPublisher()];
    expect(matchPublisher(key, publishers, now)).toMatchObject({ matched: true, publisher: aPublisher() });
  });

  test('finds nobody in a record without publishers', () => {
    expect(matchPublisher(key, [], now).matched).toBe(false);
    expect(matchPublisher(aCertificate(), [], now)).toEqual({
      matched: false,
      reasons: ['the record names no publisher of kind github-oidc'],
    });
  });

  test.each([
    ['2026-06-15T11:59:59Z', false],
    ['2026-06-15T12:00:00Z', true],
    ['2026-06-16T12:00:00Z', true],
    ['2026-06-16T12:00:01Z', false],
  ])('holds the time %s against the window of the key, both ends included', (time, matched) => {
    const publisher = aPublisher({
      validFrom: timestamp('2026-06-15T12:00:00Z'),
      validUntil: timestamp('2026-06-16T12:00:00Z'),
    });
    expect(matchOne(key, publisher, { time: timestamp(time) }).matched).toBe(matched);
  });

  test('says that a key has expired, or is not valid yet', () => {
    expect(reasons(key, aPublisher({ validUntil: timestamp('2026-01-01T00:00:00Z') }))).toEqual([
      'key a00000000000 was valid until 2026-01-01T00:00:00Z',
    ]);
    expect(reasons(key, aPublisher({ validFrom: timestamp('2027-01-01T00:00:00Z') }))).toEqual([
      'key a00000000000 is valid from 2027-01-01T00:00:00Z only',
    ]);
  });

  test.each(['rotated', 'compromised'] as const)('honours a revocation from its sequence on: %s', (reason) => {
    const publisher = aPublisher({ revocation: { reason, fromSequence: 7 } });
    expect(matchOne(key, publisher, { ...now, sequence: 6 }).matched).toBe(true);
    expect(reasons(key, publisher, { ...now, sequence: 7 })).toEqual([
      `key a00000000000 is revoked (${reason}) from sequence 7`,
    ]);
    expect(matchOne(key, publisher, { ...now, sequence: 8 }).matched).toBe(false);
  });

  test('takes a revoked key for revoked in review, where a release has no sequence yet', () => {
    const publisher = aPublisher({ revocation: { reason: 'rotated', fromSequence: 1_000_000 } });
    expect(matchOne(key, publisher).matched).toBe(false);
  });

  test('gives every reason at once', () => {
    const publisher = aPublisher({
      validUntil: timestamp('2026-01-01T00:00:00Z'),
      revocation: { reason: 'compromised', fromSequence: 0 },
    });
    expect(reasons(key, publisher)).toHaveLength(2);
  });
});

describe('matchPublisher() with a certificate', () => {
  test('knows a workflow by everything that its certificate says', () => {
    expect(matchOne(aCertificate(), aWorkflow())).toEqual({
      matched: true,
      publisher: aWorkflow(),
      id: 'github:123:.github/workflows/release.yml',
    });
  });

  test('does not look at names: the repository was renamed', () => {
    expect(matchOne(renamed('https://github.com/other/name'), aWorkflow()).matched).toBe(true);
  });

  test.each([
    ['a fork with the same path', 'https://github.com/mallory/slugify'],
    ['a repository whose name begins with ours', 'https://github.com/acme/slugify-evil'],
    ['one that ours begins with', 'https://github.com/acme/slug'],
    ['an owner alone', 'https://github.com/acme'],
    ['another host', 'https://github.com.evil.example/acme/slugify'],
    ['nothing', ''],
  ])('refuses a workflow that is not of the certificate’s own repository: %s', (_, repository) => {
    expect(reasons(aCertificate({ repository }), aWorkflow())).toEqual([
      `the certificate's workflow ${workflowUri('release.yml')} is not of its repository ${repository}`,
    ]);
  });

  test('refuses a certificate without the repository', () => {
    expect(reasons(aCertificate({ repository: undefined }), aWorkflow())).toEqual([
      "the certificate's repository is missing",
    ]);
  });

  test.each([
    ['issuer', 'issuer', 'https://token.actions.githubusercontent.com'],
    ['repositoryId', 'repository id', '123'],
    ['ownerId', 'owner id', '456'],
    ['workflow', 'workflow', '.github/workflows/release.yml'],
    ['trigger', 'trigger', 'push or release or workflow_dispatch'],
    ['runner', 'runner', 'github-hosted'],
  ] as const)('refuses a certificate without %s', (extension, said, wanted) => {
    expect(reasons(aCertificate({ [extension]: undefined }), aWorkflow())).toEqual([
      `the certificate's ${said} is missing, the record says ${wanted}`,
    ]);
  });

  test('refuses a certificate that says nothing, with every reason', () => {
    expect(
      reasons({ kind: 'github-oidc' }, aWorkflow({ environment: 'release', signerWorkflow: 'a/b/c@d' })),
    ).toHaveLength(9);
    expect(reasons({ kind: 'github-oidc' }, aWorkflow())).toHaveLength(8);
  });

  test.each([
    ['another issuer', { issuer: 'https://token.actions.githubusercontent.com.evil.example' }],
    ['a resurrected repository: same name, another number', { repositoryId: '124' }],
    ['a number that begins alike', { repositoryId: '1234' }],
    ['a padded number', { repositoryId: '0123' }],
    ['another owner', { ownerId: '457' }],
    ['a pull request', { trigger: 'pull_request' }],
    ['a pull request with rights', { trigger: 'pull_request_target' }],
    ['a schedule, which is not among the defaults', { trigger: 'schedule' }],
    ['a machine of their own', { runner: 'self-hosted' }],
    ['another workflow', { workflow: workflowUri('evil.yml') }],
    ['a workflow in a folder', { workflow: workflowUri('x/release.yml') }],
    ['a workflow whose name begins with ours', { workflow: workflowUri('release.yml@x.yml') }],
    ['a workflow whose name ends with ours', { workflow: workflowUri('x-release.yml') }],
    [
      'a branch that looks like our workflow',
      { workflow: workflowUri('evil.yml', 'refs/heads/x/.github/workflows/release.yml@refs/tags/v1.0.0') },
    ],
    [
      'a repository that looks like our workflow',
      { workflow: 'https://github.com/a/b/c/.github/workflows/release.yml@refs/heads/main' },
    ],
    ['an address without a ref', { workflow: 'https://github.com/acme/slugify/.github/workflows/release.yml' }],
    ['an address without a host', { workflow: '/acme/slugify/.github/workflows/release.yml@refs/heads/main' }],
    ['an empty address', { workflow: '' }],
    ['an address inside another text', { workflow: `evil ${workflowUri('release.yml')}` }],
  ] satisfies readonly [string, Partial<KeylessSigner>][])('refuses %s', (_, parts) => {
    const signer = 'workflow' in parts ? { signerWorkflow: parts.workflow } : {};
    expect(reasons(aCertificate({ ...signer, ...parts }), aWorkflow())).toHaveLength(1);
  });

  test('allows other triggers and machines where the record does', () => {
    expect(matchOne(aCertificate({ trigger: 'schedule' }), aWorkflow({ triggers: ['schedule'] })).matched).toBe(true);
    expect(matchOne(aCertificate({ trigger: 'push' }), aWorkflow({ triggers: ['schedule'] })).matched).toBe(false);
    expect(matchOne(aCertificate({ runner: 'self-hosted' }), aWorkflow({ selfHosted: true })).matched).toBe(true);
    expect(matchOne(aCertificate(), aWorkflow({ selfHosted: true })).matched).toBe(true);
    expect(matchOne(aCertificate({ runner: 'elsewhere' }), aWorkflow({ selfHosted: true })).matched).toBe(false);
    expect(matchOne(aCertificate({ runner: 'self-hosted' }), aWorkflow({ selfHosted: false })).matched).toBe(false);
  });

  test('asks for the environment that the record names', () => {
    const publisher = aWorkflow({ environment: 'release' });
    expect(matchOne(aCertificate({ environment: 'release' }), publisher).matched).toBe(true);
    expect(matchOne(aCertificate({ environment: 'Release' }), publisher).matched).toBe(false);
    expect(reasons(aCertificate(), publisher)).toEqual([
      "the certificate's environment is missing, the record says release",
    ]);
    expect(matchOne(aCertificate({ environment: 'release' }), aWorkflow()).matched).toBe(true);
  });

  test('asks for the reusable workflow that the record names, at its ref', () => {
    const publisher = aWorkflow({ signerWorkflow: 'acme/shared/.github/workflows/sign.yml@refs/tags/v1' });
    const signedBy = (path: string): boolean =>
      matchOne(aCertificate({ signerWorkflow: `https://github.com/${path}` }), publisher).matched;
    expect(signedBy('acme/shared/.github/workflows/sign.yml@refs/tags/v1')).toBe(true);
    expect(signedBy('acme/shared/.github/workflows/sign.yml@refs/tags/v10')).toBe(false);
    expect(signedBy('acme/shared/.github/workflows/sign.yml@refs/heads/main')).toBe(false);
    expect(signedBy('evil/acme/shared/.github/workflows/sign.yml@refs/tags/v1')).toBe(false);
    expect(signedBy('mallory/shared/.github/workflows/sign.yml@refs/tags/v1')).toBe(false);
    expect(signedBy('acme/shared/https://evil/.github/workflows/sign.yml@refs/tags/v1')).toBe(false);
    expect(matchOne(aCertificate({ signerWorkflow: undefined }), publisher).matched).toBe(false);
  });

  test('refuses a reusable workflow that the record does not name, and tells what to record', () => {
    const path = 'acme/shared/.github/workflows/sign.yml@refs/tags/v1';
    expect(reasons(aCertificate({ signerWorkflow: `https://github.com/${path}` }), aWorkflow())).toEqual([
      `the certificate was issued to another workflow than the recorded one; if that reusable workflow may sign, record it: "signerWorkflow": "${path}"`,
    ]);
    expect(reasons(aCertificate({ signerWorkflow: `https://evil.example/${path}` }), aWorkflow())).toEqual([
      expect.stringContaining(`"https://evil.example/${path}"`),
    ]);
    expect(reasons(aCertificate({ signerWorkflow: undefined }), aWorkflow())).toEqual([
      "the certificate's signing workflow is missing",
    ]);
    expect(reasons(aCertificate({ signerWorkflow: workflowUri('release.yml', 'refs/heads/x') }), aWorkflow())).toEqual([
      expect.stringContaining('was issued to another workflow'),
    ]);
  });

  test('asks for the reusable workflow on the host of the repository', () => {
    const signerWorkflow = 'acme/shared/.github/workflows/sign.yml@refs/tags/v1';
    const elsewhere = aCertificate({ signerWorkflow: `https://evil.example/${signerWorkflow}` });
    expect(reasons(elsewhere, aWorkflow({ signerWorkflow }))).toEqual([
      `the certificate's signing workflow is https://evil.example/${signerWorkflow}, the record says ${signerWorkflow}`,
    ]);
  });

  test('never takes a certificate for a key', () => {
    expect(matchOne(aCertificate({ subject: key.sha256 }), aPublisher()).matched).toBe(false);
  });
});

function workflowUri(file: string, ref = 'refs/tags/v1.0.0'): string {
  return `https://github.com/acme/slugify/.github/workflows/${file}@${ref}`;
}

/** The default certificate, of a repository with another name. */
function renamed(repository: string): KeylessSigner {
  const workflow = `${repository}/.github/workflows/release.yml@refs/tags/v1.0.0`;
  return aCertificate({ repository, workflow, signerWorkflow: workflow });
}

describe('matchBundle()', () => {
  const claim = { plugin: name('slugify'), version: version('1.0.0') };
  const named = aWorkflow({ tag: '{name}@{version}' });

  test('takes, of two publishers for one workflow, the one whose tag binds the release', () => {
    const at = (ref: string): unknown => {
      const match = matchBundle(aBundle({ signer: aCertificate({ ref }) }), [named, aWorkflow()], {
        moment: now,
        claim,
      });
      return match.matched && match.publisher;
    };
    expect(at('refs/tags/v1.0.0')).toEqual(aWorkflow());
    expect(at('refs/tags/slugify@1.0.0')).toEqual(named);
    expect(at('refs/tags/other')).toEqual(named);
  });

  test('says why nobody made the bundle', () => {
    expect(matchBundle(aBundle(), [named], { moment: now, claim })).toMatchObject({ matched: false });
  });

  test('names a recorded key that nothing but its revocation stands against', () => {
    const revocation = { reason: 'rotated', fromSequence: 1 } as const;
    const match = (...publishers: Parameters<typeof matchPublisher>[1]): unknown =>
      matchPublisher(key, publishers, now);
    expect(match(aPublisher({ revocation }))).toMatchObject({ revoked: `key:${key.sha256}` });
    expect(match(aWorkflow(), aPublisher({ revocation }))).toMatchObject({ revoked: `key:${key.sha256}` });
    expect(match(aPublisher({ revocation, validUntil: timestamp('2026-01-01T00:00:00Z') }))).not.toHaveProperty(
      'revoked',
    );
    expect(match(aWorkflow())).not.toHaveProperty('revoked');
  });
});

describe('bindsRelease()', () => {
  const release = { plugin: name('slugify'), version: version('1.0.0') };
  const { release: _, ...unbound } = aBundle();

  test('binds a key by the statement, which names the release', () => {
    expect(bindsRelease(aBundle(), aPublisher(), release)).toBe(true);
  });

  test.each([
    ['another version', { plugin: 'slugify', version: '0.9.0' }],
    ['another plugin', { plugin: 'base64', version: '1.0.0' }],
    ['another spelling of the version', { plugin: 'slugify', version: '1.0.0+x' }],
  ])('refuses a signature that is replayed from %s', (_, signed) => {
    expect(bindsRelease(aBundle({ release: signed }), aPublisher(), release)).toBe(false);
    const keyless = aBundle({ signer: aCertificate(), release: signed });
    expect(bindsRelease(keyless, aWorkflow(), release)).toBe(false);
  });

  test('refuses a key whose statement names no release', () => {
    expect(bindsRelease(unbound, aPublisher(), release)).toBe(false);
  });

  test('binds a stock attestation by the tag that it was made at', () => {
    expect(bindsRelease({ ...unbound, signer: aCertificate() }, aWorkflow(), release)).toBe(true);
  });

  test.each([
    ['another tag', 'refs/tags/v1.0.1'],
    ['a tag that begins alike', 'refs/tags/v1.0.0-evil'],
    ['a tag that ends alike', 'refs/tags/x/v1.0.0'],
    ['a branch called like the tag', 'refs/heads/v1.0.0'],
    ['the bare tag', 'v1.0.0'],
    ['no ref', undefined],
  ])('refuses a stock attestation made at %s', (_, ref) => {
    expect(bindsRelease({ ...unbound, signer: aCertificate({ ref }) }, aWorkflow(), release)).toBe(false);
  });

  test('tells plugins of one repository apart by {name} in the tag', () => {
    const publisher = aWorkflow({ tag: '{name}@{version}' });
    const at = (ref: string): boolean =>
      bindsRelease({ ...unbound, signer: aCertificate({ ref: `refs/tags/${ref}` }) }, publisher, release);
    expect(at('slugify@1.0.0')).toBe(true);
    expect(at('base64@1.0.0')).toBe(false);
    expect(at('v1.0.0')).toBe(false);
  });

  test('wants the plugin named where several plugins record the repository', () => {
    const stock = { ...unbound, signer: aCertificate() };
    const shared = { ...release, sharedRepositories: ['github:123'] };
    expect(bindsRelease(stock, aWorkflow(), shared)).toBe(false);
    expect(bindsRelease(stock, aWorkflow(), { ...release, sharedRepositories: ['github:124'] })).toBe(true);
    const tag = aCertificate({ ref: 'refs/tags/slugify@1.0.0' });
    expect(bindsRelease({ ...unbound, signer: tag }, aWorkflow({ tag: '{name}@{version}' }), shared)).toBe(true);
    expect(bindsRelease(aBundle({ signer: aCertificate() }), aWorkflow(), shared), 'our own statement names it').toBe(
      true,
    );
  });

  test('never takes the consent to a new record for a release', () => {
    const recordChange = { plugin: 'slugify', replaces: sha256('b') };
    expect(bindsRelease({ ...unbound, signer: aCertificate(), recordChange }, aWorkflow(), release)).toBe(false);
    expect(bindsRelease(aBundle({ recordChange }), aPublisher(), release)).toBe(false);
  });

  test('never binds a key through the tag of a workflow', () => {
    expect(bindsRelease(aBundle(), aWorkflow(), release)).toBe(false);
  });
});

describe('coversRelease()', () => {
  const files = [
    { name: 'README.md', sha256: sha256('c') },
    { name: 'plugin.json', sha256: sha256('d') },
    { name: 'plugin.wasm', sha256: sha256('f') },
  ];
  const [readme, manifest, artifact] = files as [(typeof files)[0], (typeof files)[0], (typeof files)[0]];

  test('is true when the subjects are every file of the release, in any order', () => {
    expect(coversRelease(aBundle({ subjects: files }), files)).toBe(true);
    expect(coversRelease(aBundle({ subjects: [...files].reverse() }), files)).toBe(true);
    expect(coversRelease(aBundle({ subjects: [artifact] }), [artifact])).toBe(true);
  });

  test.each([
    ['a file is missing', [manifest, artifact]],
    ['a file is too many', [...files, { name: 'CHANGELOG.md', sha256: sha256('e') }]],
    ['the manifest has other bytes', [readme, { ...manifest, sha256: sha256('e') }, artifact]],
    [
      'two files have changed places',
      [readme, { ...manifest, sha256: artifact.sha256 }, { ...artifact, sha256: manifest.sha256 }],
    ],
    ['a file has another name', [readme, { ...manifest, name: 'Plugin.json' }, artifact]],
    ['a file has no name', [readme, { sha256: manifest.sha256 }, artifact]],
    ['one file stands twice instead of another', [readme, artifact, artifact]],
    ['one file stands twice with two digests', [...files, { ...artifact, sha256: sha256('e') }]],
    ['one file stands twice, first with another digest', [{ ...artifact, sha256: sha256('e') }, ...files]],
    ['there is none', []],
  ])('is false when, among the subjects, %s', (_, subjects) => {
    expect(coversRelease(aBundle({ subjects }), files)).toBe(false);
  });

  test('is false for the attestation of another tool, which names no release', () => {
    const { release: _, ...unbound } = aBundle({ subjects: files });
    expect(coversRelease(unbound, files)).toBe(false);
  });

  test('is false when there is nothing to cover: a statement about nothing vouches for nothing', () => {
    expect(coversRelease(aBundle({ subjects: [] }), [])).toBe(false);
  });
});

describe('fillTag()', () => {
  test.each([
    ['v{version}', 'v1.0.0-rc.1'],
    ['{name}@{version}', '@acme/json@1.0.0-rc.1'],
    ['{version}/{version}', '1.0.0-rc.1/1.0.0-rc.1'],
    ['{Name}-{version}-{other}', '{Name}-1.0.0-rc.1-{other}'],
  ])('fills %s', (template, tag) => {
    expect(fillTag(template, { plugin: name('@acme/json'), version: version('1.0.0-rc.1') })).toBe(tag);
  });
});
