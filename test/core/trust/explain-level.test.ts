import { describe, expect, test } from 'vitest';
import { emptyClientPolicy } from '../../../src/core/model/client-policy.ts';
import type { Evidence, Review, ShardRelease } from '../../../src/core/model/shard.ts';
import { explainLevel } from '../../../src/core/trust/explain-level.ts';
import { aCertificate, sha256, timestamp, version } from '../../support/builders.ts';

const key = `key:${sha256('a')}`;
const byHand: Review = { kind: 'unrecorded', reviewers: [], merge: 'c'.repeat(40) };
const auto: Review = { kind: 'auto', reviewers: [], submitter: 1001, head: 'b'.repeat(40), merge: 'c'.repeat(40) };
const scan = { catalogue: 2, verdict: 'PASS', report: sha256('e') } as const;

function aRelease(trustLevel: ShardRelease['trustLevel'], evidence: Partial<Evidence>): ShardRelease {
  return {
    version: version('1.0.0'),
    publishedAt: timestamp('2026-01-01T00:00:00Z'),
    publishedSequence: 7,
    description: '',
    license: 'MIT',
    abi: 'raw',
    dependencies: [],
    permissions: {},
    artifact: { sha256: sha256('f'), size: 1, urls: [] },
    manifest: { sha256: sha256('d'), size: 1, urls: [] },
    trustLevel,
    evidence: { rules: 1, bundles: [], files: [], review: byHand, ...evidence },
  };
}

function lines(release: ShardRelease, policy = emptyClientPolicy): Readonly<Record<string, string>> {
  return Object.fromEntries(explainLevel(release, policy).map(({ label, text }) => [label, text]));
}

describe('explainLevel()', () => {
  test('tells what a release without anything lacks', () => {
    expect(lines(aRelease('untrusted', {}))).toEqual({
      signed: 'by nobody whom the record names',
      review: 'not on record: merged by hand',
      scan: 'not on record',
      'next level': 'community takes a signature of a recorded publisher',
    });
  });

  test('tells of a workflow, where and at what it signed', () => {
    const evidence = {
      publisher: 'github:123:.github/workflows/release.yml',
      certificate: aCertificate(),
      review: auto,
      scan,
    };
    expect(lines(aRelease('verified', evidence))).toEqual({
      signed: `keyless by https://github.com/acme/slugify/.github/workflows/release.yml@refs/tags/v1.0.0, at refs/tags/v1.0.0, commit ${'c'.repeat(40)}, says https://token.actions.githubusercontent.com (github:123:.github/workflows/release.yml)`,
      review: 'merged by itself, every check passed; submitted by account 1001',
      scan: `PASS by catalogue 2, report sha256:${sha256('e')}`,
      'next level': 'official takes a publisher whom the client policy of the registry names',
    });
  });

  test('tells of a reusable workflow, and of a certificate without a commit', () => {
    const certificate = aCertificate({
      signerWorkflow: 'https://github.com/acme/x/y.yml@refs/tags/v1',
      commit: undefined,
    });
    expect(lines(aRelease('official', { publisher: 'github:123:x', certificate }))['signed']).toContain(
      ' through https://github.com/acme/x/y.yml@refs/tags/v1, at refs/tags/v1.0.0, commit unknown',
    );
    expect(explainLevel(aRelease('official', { publisher: key, review: auto, scan }), emptyClientPolicy)).toEqual([
      { label: 'signed', text: `by ${key}` },
      { label: 'review', text: 'merged by itself, every check passed; submitted by account 1001' },
      { label: 'scan', text: `PASS by catalogue 2, report sha256:${sha256('e')}` },
    ]);
  });

  test('tells who approved, and in spite of what', () => {
    const review: Review = { ...auto, kind: 'approved', reviewers: [2, 3] };
    expect(lines(aRelease('community', { publisher: key, review }))).toMatchObject({
      signed: `by ${key}`,
      review: 'approved by account 2, 3; submitted by account 1001',
    });
    const overrides = ['manifest/name-is-allowed', 'ownership/release-is-authorised'];
    expect(lines(aRelease('untrusted', { review: { ...review, overrides } }))['next level']).toBe(
      'community takes a signature of a recorded publisher, and an owner who submits it, or a release statement over every file',
    );
    const { submitter: _, ...waved } = { ...review, overrides };
    expect(lines(aRelease('untrusted', { publisher: key, review: waved }))).toMatchObject({
      review: 'approved by account 2, 3, in spite of manifest/name-is-allowed, ownership/release-is-authorised',
      'next level': 'community takes an owner who submits it, or a release statement over every file',
    });
  });

  test.each<[string, Partial<Evidence>, string]>([
    ['a key and a hand', { publisher: key }, 'a keyless signature of the recorded workflow, and a review on record'],
    [
      'a workflow and findings',
      { certificate: aCertificate(), review: auto, scan: { ...scan, verdict: 'HOLD' } },
      'a scan without findings',
    ],
    [
      'other rules',
      { certificate: aCertificate(), review: auto, scan, rules: 9 },
      'rules that this registry computes by',
    ],
  ])('tells what community with %s lacks', (_, evidence, missing) => {
    expect(lines(aRelease('community', evidence))['next level']).toBe(`verified takes ${missing}`);
  });

  test('tells what clients refuse', () => {
    const policy = {
      ...emptyClientPolicy,
      revokedPublishers: [{ publisher: key, fromSequence: 7, reason: 'It was stolen.' }],
      bannedDigests: [{ sha256: sha256('f'), reason: 'It steals.' }],
    };
    const release = aRelease('untrusted', { publisher: key });
    expect(explainLevel(release, policy).filter(({ label }) => label === 'refused')).toEqual([
      { label: 'refused', text: `${key} is revoked from sequence 7: It was stolen.` },
      { label: 'refused', text: 'the artifact is banned: It steals.' },
    ]);
    expect(lines(release, policy)['next level']).toBe('community takes that the registry allows what was signed');
    const [revoked] = policy.revokedPublishers;
    const later = { ...emptyClientPolicy, revokedPublishers: [{ ...revoked!, fromSequence: 8 }] };
    expect(explainLevel(release, later).filter(({ label }) => label === 'refused')).toEqual([]);
    const { artifact: _, ...gone } = release;
    expect(explainLevel(gone, policy)).toHaveLength(5);
  });
});
