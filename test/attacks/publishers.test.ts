// Whoever would sign in a publisher's name: in the pull request the review refuses it, and if it were published all the
// same, the index does not count it and the client does not install it.
import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { runChecks } from '../../src/core/checks/run-checks.ts';
import type { PublishedFiles } from '../../src/core/index/build-index.ts';
import { emptyClientPolicy } from '../../src/core/model/client-policy.ts';
import type { MergeRecord } from '../../src/core/model/merge-record.ts';
import type { KeyPublisher, OidcPublisher } from '../../src/core/model/publisher.ts';
import type { Timestamp } from '../../src/core/model/timestamp.ts';
import { fetchVerified } from '../../src/flows/verify-release.ts';
import type { Signer } from '../../src/ports.ts';
import { mergedByHuman } from '../submissions/exceptions.ts';
import { keylessPublisher, keylessRelease, keylessRoot, workflow } from '../submissions/keyless.ts';
import { name } from '../support/builders.ts';
import {
  alice as aliceAccount,
  aliceKey,
  type FileMap,
  malloryKey,
  record,
  recordChange,
  release,
} from '../support/case-registry.ts';
import { forgeShard } from '../support/forge-shard.ts';
import { keylessSigner, trustedRoot, type WorkflowClaims } from '../support/keyless-signer.ts';
import {
  alice,
  mallory,
  manifestText,
  mergedByItself,
  publish,
  type ReleasePlan,
  wasmOf,
} from '../support/registry-builder.ts';
import { gatherCase, judgeCase } from '../support/submission-case.ts';
import { newDisk, openClient } from '../support/test-client.ts';

const recordFile = 'registry/plugins/slugify/record.json';
const merge = mergedByItself;

/** slugify with one release, signed by a workflow that makes these claims. */
async function publishedBy(
  claims: WorkflowClaims,
  publisher: OidcPublisher = keylessPublisher,
): Promise<PublishedFiles> {
  const plan = { signer: keylessSigner(publisher, claims), merge };
  return await publish({ slugify: { publishers: [publisher], releases: { '1.1.0': plan } } }, { trustedRoot });
}

async function publishedOne(plan: ReleasePlan, publishers = [alice.publisher]): Promise<PublishedFiles> {
  return await publish({ slugify: { publishers, releases: { '1.1.0': { merge, ...plan } } } });
}

async function levelIn(files: PublishedFiles): Promise<string | undefined> {
  const { ports } = await openClient(files);
  return (await ports.index.shard(name('slugify'))).releases[0]?.trustLevel;
}

/** The same reason stands in the report of the review and in the client's refusal; nothing is written. */
async function expectRefused(
  claims: WorkflowClaims,
  reason: string,
  publisher: OidcPublisher = keylessPublisher,
): Promise<void> {
  const base: FileMap = { ...keylessRoot, [recordFile]: record([aliceAccount], [publisher]) };
  const submission = await gatherCase({
    name: '',
    base,
    change: await keylessRelease({}, claims),
    verdict: 'FAIL',
    findings: [],
  });
  const report = runChecks(submission);
  expect(report.verdict).toBe('FAIL');
  expect(report.findings.map(({ message }) => message).join('\n')).toContain(reason);
  const files = await publishedBy(claims, publisher);
  expect(await levelIn(files)).toBe('untrusted');
  const client = await openClient(files);
  await expect(client.install('slugify')).rejects.toMatchObject({ code: 'SIGNATURE_VERIFICATION_FAILED' });
  expect([client.plugins.changes, client.project.changes]).toEqual([[], []]);
}

const genuine = workflow('v1.1.0');
const named = (repository: string): Partial<WorkflowClaims> => {
  const file = `https://github.com/${repository}/.github/workflows/release.yml@refs/tags/v1.1.0`;
  return { repository: `https://github.com/${repository}`, workflow: file, signerWorkflow: file };
};

describe('a workflow', () => {
  test('that is the recorded one is verified, else every test below would prove nothing', async () => {
    const files = await publishedBy(genuine);
    expect(await levelIn(files)).toBe('verified');
    const client = await openClient(files);
    expect((await client.install('slugify')).install).toMatchObject([{ level: 'verified', proved: 'verified' }]);
  });

  test('of a repository that was renamed is still the recorded one, and the review notes the new name', async () => {
    const renamed = { ...genuine, ...named('alicia/slug') };
    await judgeCase({
      name: 'renamed',
      base: { ...keylessRoot, [recordFile]: record([aliceAccount], [keylessPublisher]) },
      change: await keylessRelease({}, renamed),
      verdict: 'PASS',
      findings: [
        {
          check: 'provenance/repository-keeps-its-name',
          message: 'The record says alice/slugify',
          at: 'registry/plugins/slugify/1.1.0/plugin.wasm.sigstore.json',
        },
      ],
    });
    expect(await levelIn(await publishedBy(renamed))).toBe('verified');
  });

  test.each<[string, Partial<WorkflowClaims>, string]>([
    ['of a resurrected login: the same name, another owner', { ownerId: '9999' }, "the certificate's owner id is 9999"],
    ['of a repository of the same name under another number', { repositoryId: '9999' }, 'repository id is 9999'],
    [
      'of a fork: the same path, another repository',
      { ...named('mallory/slugify'), repositoryId: '9999', ownerId: '6666' },
      'repository id is 9999',
    ],
    [
      'of a stranger, called on behalf of the recorded repository',
      { workflow: 'https://github.com/mallory/slugify/.github/workflows/release.yml@refs/tags/v1.1.0' },
      'is not of its repository https://github.com/alice/slugify',
    ],
    [
      'that lets a reusable workflow of a stranger sign',
      { signerWorkflow: 'https://github.com/mallory/x/.github/workflows/sign.yml@refs/heads/main' },
      'record it: "signerWorkflow": "mallory/x/.github/workflows/sign.yml@refs/heads/main"',
    ],
    ['on a machine of its own', { runner: 'self-hosted' }, "the certificate's runner is self-hosted"],
    ['that a pull request started', { trigger: 'pull_request' }, "the certificate's trigger is pull_request"],
    ['that a stranger’s comment started', { trigger: 'issue_comment' }, "the certificate's trigger is issue_comment"],
    [
      'on a branch that is called like a tag',
      { ref: 'refs/heads/v1.1.0' },
      'at refs/heads/v1.1.0, not for slugify 1.1.0 at refs/tags/v1.1.0',
    ],
    [
      'on a branch that is called like a whole ref',
      { ref: 'refs/heads/refs/tags/v1.1.0' },
      'at refs/heads/refs/tags/v1.1.0',
    ],
    [
      'at the tag of another version',
      { ref: 'refs/tags/v1.0.0' },
      'at refs/tags/v1.0.0, not for slugify 1.1.0 at refs/tags/v1.1.0',
    ],
    ['of another identity provider', { issuer: 'https://token.evil.example' }, 'issuer is https://token.evil.example'],
  ])('%s is nobody', async (_, claims, reason) => {
    await expectRefused({ ...genuine, ...claims }, reason);
  });

  test.each([
    'issuer',
    'repository',
    'repositoryId',
    'ownerId',
    'workflow',
    'signerWorkflow',
    'trigger',
    'runner',
  ] as const)('whose certificate says nothing of its %s is nobody', async (claim) => {
    await expectRefused({ ...genuine, [claim]: null }, 'is missing');
  });

  test.each([
    ['missing', null],
    ['another one', 'staging'],
  ])('whose environment is %s is nobody where the record asks for one', async (_, environment) => {
    const publisher = { ...keylessPublisher, environment: 'release' };
    await expectRefused({ ...genuine, environment }, 'the record says release', publisher);
    expect(await levelIn(await publishedBy({ ...genuine, environment: 'release' }, publisher))).toBe('verified');
  });

  test('on a machine of its own counts where record and policy say so, and for registry and client alike', async () => {
    const publisher = { ...keylessPublisher, selfHosted: true };
    const claims = { ...genuine, runner: 'self-hosted' };
    const plan = {
      slugify: { publishers: [publisher], releases: { '1.1.0': { signer: keylessSigner(publisher, claims), merge } } },
    };
    const strict = await publish(plan, { trustedRoot });
    expect(await levelIn(strict)).toBe('untrusted');
    await expect((await openClient(strict)).install('slugify')).rejects.toMatchObject({
      code: 'SIGNATURE_VERIFICATION_FAILED',
      message: expect.stringContaining('runner is self-hosted'),
    });
    const lenient = await publish(plan, { trustedRoot, policy: { allowSelfHostedRunners: true } });
    expect((await (await openClient(lenient)).install('slugify')).install).toMatchObject([{ level: 'verified' }]);
  });
});

describe('a repository that several plugins record', () => {
  const stock = { ...genuine };
  const signer = (publisher: OidcPublisher, claims: WorkflowClaims): Signer => ({
    publisher,
    sign: async (type, payload) => {
      const statement = JSON.parse(new TextDecoder().decode(payload));
      const slsa = { ...statement, predicateType: 'https://slsa.dev/provenance/v1', predicate: {} };
      return await keylessSigner(publisher, claims).sign(type, new TextEncoder().encode(JSON.stringify(slsa)));
    },
  });
  const other = (publisher: OidcPublisher): object => ({ publishers: [publisher], releases: {} });

  async function built(publisher: OidcPublisher, claims: WorkflowClaims, shared: boolean): Promise<PublishedFiles> {
    const slugify = { publishers: [publisher], releases: { '1.1.0': { signer: signer(publisher, claims), merge } } };
    return await publish(
      { slugify, ...(shared ? { 'slugify-pro': other(keylessPublisher) as typeof slugify } : {}) },
      { trustedRoot },
    );
  }

  test('needs the plugin in its tags, else the v1.1.0 of one would be good for each', async () => {
    expect(await levelIn(await built(keylessPublisher, stock, false))).toBe('verified');
    const shared = await built(keylessPublisher, stock, true);
    expect(await levelIn(shared)).toBe('untrusted');
    await expect((await openClient(shared)).install('slugify')).rejects.toMatchObject({
      code: 'SIGNATURE_VERIFICATION_FAILED',
      message: expect.stringContaining('is made for another release'),
    });
    const named = { ...keylessPublisher, tag: '{name}@{version}' };
    const tagged = { ...stock, ref: 'refs/tags/slugify@1.1.0' };
    expect(await levelIn(await built(named, tagged, true))).toBe('verified');
  });

  test('is told to clients, who do not know the other plugins', async () => {
    const sharedOf = async (shared: boolean): Promise<unknown> => {
      const { ports } = await openClient(await built(keylessPublisher, stock, shared));
      return (await ports.index.shard(name('slugify'))).sharedRepositories;
    };
    expect([await sharedOf(true), await sharedOf(false)]).toEqual([['github:4242'], undefined]);
  });

  test('may sign for each of its plugins with a statement that names it', async () => {
    const slugify = {
      publishers: [keylessPublisher],
      releases: { '1.1.0': { signer: keylessSigner(keylessPublisher, genuine), merge } },
    };
    const files = await publish(
      { slugify, 'slugify-pro': { publishers: [keylessPublisher], releases: {} } },
      { trustedRoot },
    );
    expect(await levelIn(files)).toBe('verified');
  });
});

describe('a key', () => {
  const revoked = (fromSequence: number): KeyPublisher => ({
    ...(alice.publisher as KeyPublisher),
    revocation: { reason: 'compromised', fromSequence },
  });

  test.each([
    [6, 'community'],
    [7, 'untrusted'],
    [8, 'untrusted'],
  ])('revoked from sequence 7 on: a release of sequence %d is %s', async (sequence, level) => {
    const files = await publishedOne({ sequence }, [revoked(7)]);
    expect(await levelIn(files)).toBe(level);
    const install = (await openClient(files)).install('slugify');
    await (level === 'community' ? install : expect(install).rejects.toMatchObject({ code: 'PUBLISHER_REVOKED' }));
  });

  test.each<[string, Partial<KeyPublisher>]>([
    ['before its time', { validFrom: '2026-06-01T00:00:00Z' as Timestamp }],
    ['after its time', { validUntil: '2025-12-31T23:59:59Z' as Timestamp }],
  ])('%s signs nothing', async (_, window) => {
    const files = await publishedOne({}, [{ ...(alice.publisher as KeyPublisher), ...window }]);
    expect(await levelIn(files)).toBe('untrusted');
    await expect((await openClient(files)).install('slugify')).rejects.toMatchObject({
      code: 'SIGNATURE_VERIFICATION_FAILED',
    });
  });

  test('does not sign its own return into the record', async () => {
    const before = record(
      [aliceAccount],
      [{ ...aliceKey.publisher, revocation: { reason: 'compromised', fromSequence: 1 } } as KeyPublisher],
    );
    const report = await judgeCase({
      name: 'return',
      base: { [recordFile]: before },
      change: await recordChange({ before, after: record([aliceAccount], [aliceKey.publisher]) }),
      verdict: 'FAIL',
      findings: [
        { check: 'ownership/record-change-is-vouched-for', message: 'No publisher who stays', at: recordFile },
        {
          check: 'provenance/record-signature-is-valid',
          message: 'is revoked (compromised) from sequence 1',
          at: 'registry/plugins/slugify/record.sigstore.json',
        },
        mergedByHuman('record'),
      ],
    });
    expect(report.verdict).toBe('FAIL');
  });
});

describe('a genuine signature replayed', () => {
  const replay = async (of: { name: string; version: string; wasm: Uint8Array }): Promise<Signer> => ({
    publisher: alice.publisher,
    sign: async (type, payload) => {
      const statement = JSON.parse(new TextDecoder().decode(payload));
      const other = {
        ...statement,
        predicate: { plugin: of.name, version: of.version },
        subject: [{ name: 'plugin.wasm', digest: { sha256: nodeHasher(of.wasm) } }],
      };
      return await alice.sign(type, new TextEncoder().encode(JSON.stringify(other)));
    },
  });

  test.each([
    ['for another version', { name: 'slugify', version: '1.0.0', wasm: wasmOf('slugify', '1.1.0') }, 'another release'],
    [
      'for another plugin',
      { name: 'slugify-pro', version: '1.1.0', wasm: wasmOf('slugify', '1.1.0') },
      'another release',
    ],
    ['over other bytes', { name: 'slugify', version: '1.1.0', wasm: wasmOf('slugify', '1.0.0') }, 'other bytes'],
  ])('%s counts nowhere', async (_, of, reason) => {
    const files = await publishedOne({ signer: await replay(of) });
    expect(await levelIn(files)).toBe('untrusted');
    await expect((await openClient(files)).install('slugify')).rejects.toMatchObject({
      code: 'SIGNATURE_VERIFICATION_FAILED',
      message: expect.stringContaining(reason),
    });
  });
});

describe('a record', () => {
  test('from the pull request of a release is never the one that counts', async () => {
    const change = {
      ...(await release({ key: malloryKey })),
      [recordFile]: record([aliceAccount], [malloryKey.publisher]),
    };
    const submission = await gatherCase({ name: '', change, verdict: 'FAIL', findings: [] });
    expect(submission.facts.change).toMatchObject({ value: { kind: 'mixed' } });
    expect(submission.facts.record).toMatchObject({ value: { publishers: [aliceKey.publisher] } });
  });

  test('that is added again beside a release, on a branch from before the plugin was there, does not count', async () => {
    const change = {
      ...(await release({ key: malloryKey })),
      [recordFile]: record([aliceAccount], [malloryKey.publisher]),
    };
    const submission = await gatherCase({
      name: '',
      base: { [recordFile]: null },
      meanwhile: { [recordFile]: record([aliceAccount], [aliceKey.publisher]) },
      change,
      verdict: 'FAIL',
      findings: [],
    });
    expect(submission.facts.change).toMatchObject({ value: { kind: 'new-plugin' } });
    expect(submission.facts.record).toMatchObject({ value: { publishers: [aliceKey.publisher] } });
    expect(runChecks(submission).findings.map(({ check }) => check)).toContain('provenance/signer-is-recorded');
  });

  test('that lost a publisher does not bring him back with a release of his', async () => {
    const gone = { [recordFile]: record([aliceAccount], [malloryKey.publisher]) };
    const change = { ...(await release()), [recordFile]: null };
    const submission = await gatherCase({ name: '', base: gone, change, verdict: 'FAIL', findings: [] });
    expect(submission.facts.record).toMatchObject({ value: { publishers: [malloryKey.publisher] } });
    const report = runChecks(submission);
    expect(report.verdict).toBe('FAIL');
    expect(report.findings.map(({ check }) => check)).toContain('change/has-one-kind');
  });

  test('that resets the provenance is not believed where the clone cannot tell what is older: a human decides', async () => {
    const reset = { provenanceReset: { fromSequence: 9, reason: 'The repository is gone.' } };
    const report = await judgeCase({
      name: 'shallow',
      base: {
        ...keylessRoot,
        ...(await keylessRelease({ version: '1.0.1' })),
        [recordFile]: record([aliceAccount], [aliceKey.publisher, keylessPublisher], reset),
      },
      history: null,
      change: await release(),
      verdict: 'HOLD',
      findings: [],
    });
    expect(report.checks.find(({ id }) => id === 'provenance/rank-is-kept')).toMatchObject({ outcome: 'skipped' });
  });
});

describe('a manifest of a stranger around a genuine artifact', () => {
  const overrides = [{ check: 'ownership/release-is-authorised', reason: 'he asked nicely' }];
  const waved: MergeRecord = { ...merge, verdict: 'HOLD', review: 'approved', reviewers: [2], overrides };

  test('is untrusted even when reviewers wave it through, and no label makes it more', async () => {
    const files = await publishedOne({ merge: waved });
    expect(await levelIn(files)).toBe('untrusted');
    const client = await openClient(files, { answer: false });
    await expect(client.install('slugify')).rejects.toMatchObject({ code: 'PERMISSIONS_ERROR' });
    expect(client.asked).toEqual([[{ kind: 'untrusted', name: 'slugify' }]]);
    const forged = forgeShard(files, 'slugify', (shard) =>
      Object.assign(shard.releases[0], { trustLevel: 'community' }),
    );
    await expect((await openClient(forged)).install('slugify')).rejects.toMatchObject({ code: 'TRUST_MISMATCH' });
  });

  test('is not covered by a statement over another manifest, wherever the index says that it is', async () => {
    const files = await publishedOne({ merge: waved, sign: 'release' });
    expect(await levelIn(files)).toBe('community');
    const text = manifestText('slugify', '1.1.0', { description: 'Trust me, I am an author.' });
    const bytes = new TextEncoder().encode(text);
    const path = `blobs/sha256/${nodeHasher(bytes)}.json`;
    const swapped = forgeShard(files, 'slugify', (shard) => {
      shard.releases[0].manifest = { sha256: nodeHasher(bytes), size: bytes.length, urls: [path] };
    });
    swapped.set(path, bytes);
    await expect((await openClient(swapped)).install('slugify')).rejects.toMatchObject({ code: 'TRUST_MISMATCH' });
  });
});

describe('what the index says', () => {
  const forged = async (change: Parameters<typeof forgeShard>[2], files?: PublishedFiles): Promise<unknown> =>
    (await openClient(forgeShard(files ?? (await publishedBy(genuine)), 'slugify', change))).install('slugify');

  test.each(['verified', 'official'])(
    'a label of %s on a key signature has no effect but a refusal',
    async (trustLevel) => {
      const install = forged((shard) => Object.assign(shard.releases[0], { trustLevel }), await publishedOne({}));
      await expect(install).rejects.toMatchObject({ code: 'TRUST_MISMATCH' });
    },
  );

  test.each([
    ['the publisher', { publisher: 'github:1:.github/workflows/release.yml' }],
    ['the repository', { certificate: { kind: 'github-oidc', repository: 'https://github.com/torvalds/linux' } }],
    ['the commit', { certificate: { kind: 'github-oidc', commit: 'd'.repeat(40) } }],
    ['a fact that is not in the certificate', { certificate: { kind: 'github-oidc', environment: 'release' } }],
  ])('of %s is compared with what is signed', async (_, evidence) => {
    const install = forged((shard) => Object.assign(shard.releases[0].evidence, evidence));
    await expect(install).rejects.toMatchObject({ code: 'TRUST_MISMATCH' });
  });

  test('of a certificate beside a key is compared too', async () => {
    const certificate = { kind: 'github-oidc', repository: 'https://github.com/alice/slugify' };
    const install = forged(
      (shard) => Object.assign(shard.releases[0].evidence, { certificate }),
      await publishedOne({}),
    );
    await expect(install).rejects.toMatchObject({ code: 'TRUST_MISMATCH' });
  });

  test('that is less than what is proved counts, and is told', async () => {
    const files = forgeShard(await publishedBy(genuine), 'slugify', (shard) =>
      Object.assign(shard.releases[0], { trustLevel: 'community' }),
    );
    const client = await openClient(files);
    expect((await client.install('slugify')).install).toMatchObject([{ level: 'community', proved: 'verified' }]);
    await expect((await openClient(files, { minimumTrust: 'verified' })).install('slugify')).rejects.toMatchObject({
      code: 'TRUST_TOO_LOW',
    });
  });
});

describe('the client policy', () => {
  const digest = nodeHasher(wasmOf('slugify', '1.1.0'));
  const bannedDigests = [{ sha256: digest, reason: 'It steals tokens.' }];

  test('bans an artifact, which is not even fetched', async () => {
    const files = await publish({ slugify: { releases: { '1.1.0': {} } } }, { clientPolicy: { bannedDigests } });
    expect(await levelIn(files)).toBe('untrusted');
    const client = await openClient(files);
    await expect(client.install('slugify')).rejects.toMatchObject({
      code: 'ARTIFACT_BANNED',
      details: { sha256: digest },
    });
    expect(client.source.requests).not.toContain(`blobs/sha256/${digest}.wasm`);
  });

  test('bans it under whatever digest the index names', async () => {
    const files = await publish({ slugify: { releases: { '1.1.0': {} } } }, { clientPolicy: { bannedDigests } });
    const { ports } = await openClient(files);
    const shard = await ports.index.shard(name('slugify'));
    const [release] = shard.releases;
    const hidden = { ...release!, artifact: { ...release!.artifact!, sha256: nodeHasher(new Uint8Array()) } };
    await expect(fetchVerified(ports, shard, hidden)).rejects.toMatchObject({ code: 'CHECKSUM_MISMATCH' });
  });

  test.each([
    [2, 'PUBLISHER_REVOKED'],
    [1, 'PUBLISHER_REVOKED'],
    [3, undefined],
  ])('revokes a publisher from sequence %d on: a release of sequence 2 gives %s', async (fromSequence, code) => {
    const publisher = `key:${(alice.publisher as KeyPublisher).sha256}`;
    const revokedPublishers = [{ publisher, fromSequence, reason: 'It was stolen.' }];
    const files = await publish({ slugify: { releases: { '1.1.0': {} } } }, { clientPolicy: { revokedPublishers } });
    const install = (await openClient(files)).install('slugify');
    await (code === undefined ? install : expect(install).rejects.toMatchObject({ code }));
  });

  test('that is newer than the index is what counts', async () => {
    const files = await publish({ slugify: { releases: { '1.1.0': {} } } });
    const client = await openClient(files);
    const publisher = `key:${(alice.publisher as KeyPublisher).sha256}`;
    const policy = {
      ...emptyClientPolicy,
      revokedPublishers: [{ publisher, fromSequence: 0, reason: 'It was stolen.' }],
    };
    const ports = { ...client.ports, index: { ...client.ports.index, policy: async () => policy } };
    const shard = await ports.index.shard(name('slugify'));
    await expect(fetchVerified(ports, shard, shard.releases[0]!)).rejects.toMatchObject({ code: 'PUBLISHER_REVOKED' });
  });

  test('alone makes official: a record or an index that says so does not', async () => {
    const publisher = `key:${(alice.publisher as KeyPublisher).sha256}`;
    const plan = { slugify: { releases: { '1.1.0': { merge } } } };
    const files = await publish(plan, { clientPolicy: { official: [publisher] } });
    expect(await levelIn(files)).toBe('official');
    const client = await openClient(files);
    const ports = { ...client.ports, index: { ...client.ports.index, policy: async () => emptyClientPolicy } };
    const shard = await ports.index.shard(name('slugify'));
    await expect(fetchVerified(ports, shard, shard.releases[0]!)).rejects.toMatchObject({ code: 'TRUST_MISMATCH' });
  });
});

test('a publisher who takes a plugin over is asked for, whatever he can sign', async () => {
  const disk = newDisk();
  await (await openClient(await publishedOne({}), { disk })).install('slugify');
  const publishers = [alice.publisher, mallory.publisher];
  const releases = { '1.1.0': { merge }, '1.2.0': { merge, signer: mallory } };
  const taken = await publish({ slugify: { publishers, releases } });
  const client = await openClient(taken, { disk, answer: false });
  await expect(client.install('slugify')).rejects.toMatchObject({ code: 'PERMISSIONS_ERROR' });
  expect(client.asked.flat().map(({ kind }) => kind)).toEqual(['publisher']);
});
