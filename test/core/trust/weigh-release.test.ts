import { describe, expect, test } from 'vitest';
import { emptyClientPolicy } from '../../../src/core/model/client-policy.ts';
import type { Review } from '../../../src/core/model/shard.ts';
import { type ReleaseEvidence, revocationOf, weighRelease } from '../../../src/core/trust/weigh-release.ts';
import {
  aBundle,
  aCertificate,
  aProvenance,
  aPublisher,
  aWorkflow,
  name,
  sha256,
  timestamp,
  version,
} from '../../support/builders.ts';

const files = [
  { name: 'plugin.json', sha256: sha256('d') },
  { name: 'plugin.wasm', sha256: sha256('f') },
];
const review: Review = { kind: 'auto', reviewers: [], submitter: 1001, head: 'b'.repeat(40), merge: 'c'.repeat(40) };
const said: ReleaseEvidence['said'] = {
  rules: 1,
  files,
  review,
  scan: { catalogue: 2, verdict: 'PASS', report: sha256('e') },
};
const evidence: ReleaseEvidence = {
  claim: { plugin: name('slugify'), version: version('1.0.0') },
  artifact: sha256('f'),
  manifest: sha256('d'),
  provenance: aProvenance(aBundle()),
  publishers: [aPublisher(), aWorkflow()],
  moment: { time: timestamp('2026-06-15T12:00:00Z'), sequence: 7 },
  said,
  policy: emptyClientPolicy,
};
const keyless = aBundle({ signer: aCertificate() });
const file = 'plugin.wasm.sigstore.json';

describe('weighRelease()', () => {
  test('gives community for a key', () => {
    expect(weighRelease(evidence)).toEqual({
      level: 'community',
      publisher: `key:${sha256('a')}`,
      refusals: [],
      revocations: [],
    });
  });

  test('gives verified for a workflow with a clean scan, and community without', () => {
    const provenance = aProvenance(aBundle(), keyless);
    expect(weighRelease({ ...evidence, provenance })).toEqual({
      level: 'verified',
      publisher: 'github:123:.github/workflows/release.yml',
      certificate: aCertificate(),
      refusals: [],
      revocations: [],
    });
    const held = { ...said, scan: { catalogue: 2, verdict: 'HOLD', report: sha256('e') } } as const;
    expect(weighRelease({ ...evidence, provenance, said: held }).level).toBe('community');
    const { scan: _, ...unscanned } = said;
    expect(weighRelease({ ...evidence, provenance, said: unscanned }).level).toBe('community');
  });

  test('counts a statement about every file of the release, of which the artifact is one', () => {
    const subjects = [{ name: 'plugin.json', sha256: sha256('d') }, ...aBundle().subjects];
    expect(weighRelease({ ...evidence, provenance: aProvenance(aBundle({ subjects })) }).level).toBe('community');
  });

  test('gives untrusted without a signature', () => {
    expect(weighRelease({ ...evidence, provenance: aProvenance() })).toEqual({
      level: 'untrusted',
      refusals: [],
      revocations: [],
    });
  });

  test.each<[string, Partial<ReleaseEvidence>, string]>([
    [
      'does not verify',
      {
        provenance: {
          bundles: [
            {
              file,
              sha256: sha256('b'),
              size: 1,
              verification: { verified: false, code: 'LOG_INVALID', reason: 'no' },
            },
          ],
        },
      },
      'LOG_INVALID: no',
    ],
    ['signs other bytes', { artifact: sha256('e') }, 'signs other bytes than the artifact'],
    ['signs bytes that are gone', { artifact: undefined }, 'signs other bytes than the artifact'],
    ['is made by a stranger', { publishers: [aWorkflow()] }, 'the record names no key a00000000000'],
    [
      'is made for another version',
      { claim: { plugin: name('slugify'), version: version('1.0.1') } },
      'is made for another release',
    ],
    [
      'is made for another plugin',
      { claim: { plugin: name('other'), version: version('1.0.0') } },
      'is made for another release',
    ],
  ])('does not count a bundle that %s', (_, parts, refusal) => {
    expect(weighRelease({ ...evidence, ...parts })).toEqual({
      level: 'untrusted',
      refusals: [`${file}: ${refusal}`],
      revocations: [],
    });
  });

  test('keeps a release whose key was revoked only later', () => {
    const publishers = [aPublisher({ revocation: { reason: 'rotated', fromSequence: 8 } })];
    expect(weighRelease({ ...evidence, publishers }).level).toBe('community');
  });

  test('lets one good bundle count beside a bad one, and tells of the bad one', () => {
    const provenance = aProvenance(aBundle({ subjects: [{ sha256: sha256('e') }] }), keyless);
    expect(weighRelease({ ...evidence, provenance })).toEqual({
      level: 'verified',
      publisher: 'github:123:.github/workflows/release.yml',
      certificate: aCertificate(),
      refusals: [`${file}: signs other bytes than the artifact`],
      revocations: [],
    });
  });
});

describe('a revoked publisher', () => {
  const publishers = [aPublisher({ revocation: { reason: 'compromised', fromSequence: 7 } }), aWorkflow()];
  const policy = {
    ...emptyClientPolicy,
    revokedPublishers: [{ publisher: `key:${sha256('a')}`, fromSequence: 7, reason: 'It was stolen.' }],
  };

  test('of the record counts for nothing from the sequence on, and is told apart from a forgery', () => {
    expect(weighRelease({ ...evidence, publishers })).toEqual({
      level: 'untrusted',
      refusals: [],
      revocations: [`${file}: key a00000000000 is revoked (compromised) from sequence 7`],
    });
  });

  test('of the client policy counts for nothing from the sequence on, whatever the record says', () => {
    expect(weighRelease({ ...evidence, policy })).toEqual({
      level: 'untrusted',
      refusals: [],
      revocations: [`${file}: key:${sha256('a')} is revoked from sequence 7: It was stolen.`],
    });
    const before = { ...evidence.moment, sequence: 6 };
    expect(weighRelease({ ...evidence, policy, moment: before }).level).toBe('community');
    expect(revocationOf(`key:${sha256('a')}`, { time: evidence.moment.time }, policy)).toContain('sequence 7');
    expect(revocationOf(`key:${sha256('b')}`, evidence.moment, policy)).toBeUndefined();
  });

  test('leaves the signature of another one as good as it is', () => {
    const provenance = aProvenance(aBundle(), keyless);
    expect(weighRelease({ ...evidence, publishers, provenance })).toMatchObject({
      level: 'verified',
      revocations: [expect.any(String)],
    });
  });

  test('whose key was not valid then either is refused for that', () => {
    const expired = { validUntil: timestamp('2026-01-01T00:00:00Z') };
    const key = aPublisher({ ...expired, revocation: { reason: 'rotated', fromSequence: 1 } });
    expect(weighRelease({ ...evidence, publishers: [key] })).toMatchObject({
      refusals: [
        `${file}: key a00000000000 was valid until 2026-01-01T00:00:00Z; key a00000000000 is revoked (rotated) from sequence 1`,
      ],
      revocations: [],
    });
  });
});

describe('the client policy', () => {
  test('makes its publishers official, whatever the scan says, once a review is on record', () => {
    const policy = { ...emptyClientPolicy, official: [`key:${sha256('a')}`] };
    expect(weighRelease({ ...evidence, policy }).level).toBe('official');
    expect(weighRelease({ ...evidence, policy, provenance: aProvenance(keyless, aBundle()) }).level).toBe('official');
    const unrecorded: Review = { kind: 'unrecorded', reviewers: [], merge: 'c'.repeat(40) };
    expect(weighRelease({ ...evidence, policy, said: { rules: 1, files, review: unrecorded } }).level).toBe(
      'community',
    );
  });

  test('bans bytes, whoever signed them', () => {
    const policy = { ...emptyClientPolicy, bannedDigests: [{ sha256: sha256('f'), reason: 'It steals.' }] };
    expect(weighRelease({ ...evidence, policy })).toMatchObject({ level: 'untrusted', banned: 'It steals.' });
    const another = { ...emptyClientPolicy, bannedDigests: [{ sha256: sha256('e'), reason: 'It steals.' }] };
    expect(weighRelease({ ...evidence, policy: another })).toEqual(weighRelease(evidence));
  });

  test.each([
    ['the evidence', { said: { ...said, rules: 2 } }],
    [
      'the policy',
      { policy: { ...emptyClientPolicy, rules: 2, official: ['github:123:.github/workflows/release.yml'] } },
    ],
  ])('proves at most community by rules of %s that nobody here knows', (_, parts) => {
    expect(weighRelease({ ...evidence, provenance: aProvenance(keyless), ...parts }).level).toBe('community');
  });
});

describe('the manifest', () => {
  const waved: ReleaseEvidence['said'] = {
    ...said,
    review: { ...review, kind: 'approved', overrides: ['ownership/release-is-authorised'] },
  };
  const statement = aProvenance(aBundle({ subjects: files }));
  const renamed = [files[0]!, { name: 'other.wasm', sha256: sha256('f') }];

  test('is vouched for on the word of the registry, unless reviewers overrode the check', () => {
    expect(weighRelease(evidence).level).toBe('community');
    const other = { ...said, review: { ...review, overrides: ['manifest/licence-is-known'] } };
    expect(weighRelease({ ...evidence, said: other }).level).toBe('community');
    expect(weighRelease({ ...evidence, said: waved })).toMatchObject({
      level: 'untrusted',
      publisher: `key:${sha256('a')}`,
    });
  });

  test('is vouched for by a release statement, whatever reviewers overrode', () => {
    expect(weighRelease({ ...evidence, said: waved, provenance: statement }).level).toBe('community');
    const beside = aProvenance(aBundle(), aBundle({ subjects: files }));
    expect(weighRelease({ ...evidence, said: waved, provenance: beside }).level).toBe('community');
  });

  test.each<[string, Partial<ReleaseEvidence>]>([
    ['another manifest', { manifest: sha256('c') }],
    ['no manifest', { said: { ...waved, files: files.slice(1) } }],
    [
      'another artifact than is told',
      { said: { ...waved, files: [files[0]!, { name: 'plugin.wasm', sha256: sha256('c') }] } },
    ],
    [
      'the artifact under another name',
      { said: { ...waved, files: renamed }, provenance: aProvenance(aBundle({ subjects: renamed })) },
    ],
    ['a file too few', { said: { ...waved, files: [...files, { name: 'README.md', sha256: sha256('c') }] } }],
  ])('is not vouched for by a statement over %s', (_, parts) => {
    expect(weighRelease({ ...evidence, said: waved, provenance: statement, ...parts }).level).toBe('untrusted');
  });
});
