import { describe, expect, test } from 'vitest';
import type { Provenance, VerifiedBundle } from '../../../src/core/model/provenance.ts';
import {
  judgeBundles,
  rankOf,
  releaseStatementSigner,
  verifiedBundles,
} from '../../../src/core/trust/authorise-release.ts';
import {
  aBundle,
  aCertificate,
  aProvenance,
  aPublisher,
  aRecord,
  aWorkflow,
  name,
  sha256,
  timestamp,
  version,
} from '../../support/builders.ts';

const time = timestamp('2026-06-15T12:00:00Z');
const stranger = { kind: 'key', sha256: sha256('e') } as const;
const refused: Provenance = {
  bundles: [
    {
      file: 'plugin.wasm.sigstore.json',
      sha256: sha256('b'),
      size: 1,
      verification: { verified: false, code: 'SIGNATURE_INVALID', reason: 'no' },
    },
  ],
};

describe('verifiedBundles()', () => {
  test('passes over what does not verify', () => {
    expect(verifiedBundles(refused)).toEqual([]);
    expect(verifiedBundles(aProvenance(aBundle()))).toEqual([{ file: 'plugin.wasm.sigstore.json', bundle: aBundle() }]);
  });
});

describe('judgeBundles()', () => {
  test('tells for each bundle who made it', () => {
    const judged = judgeBundles(aProvenance(aBundle(), aBundle({ signer: stranger })), aRecord(), time);
    expect(judged.map(({ match }) => match.matched)).toEqual([true, false]);
  });

  test('holds the time against the window of the key', () => {
    const record = aRecord({ publishers: [aPublisher({ validUntil: timestamp('2026-06-15T11:59:59Z') })] });
    expect(judgeBundles(aProvenance(aBundle()), record, time).map(({ match }) => match.matched)).toEqual([false]);
  });
});

describe('rankOf()', () => {
  const record = aRecord({ publishers: [aPublisher(), aWorkflow()] });

  test.each<[string, readonly VerifiedBundle[]]>([
    ['none', []],
    ['none', [aBundle({ signer: stranger })]],
    ['none', [aBundle({ signer: aCertificate({ repositoryId: '9' }) })]],
    ['key', [aBundle()]],
    ['keyless', [aBundle({ signer: aCertificate() })]],
    ['keyless', [aBundle(), aBundle({ signer: aCertificate() })]],
  ])('is %s for the best recorded signer of %j', (rank, bundles) => {
    expect(rankOf(aProvenance(...bundles), record, time)).toBe(rank);
  });

  test('is none for a signature that does not verify', () => {
    expect(rankOf(refused, record, time)).toBe('none');
  });
});

describe('releaseStatementSigner()', () => {
  const files = [
    { name: 'plugin.json', sha256: sha256('d') },
    { name: 'plugin.wasm', sha256: sha256('f') },
  ];
  const release = { plugin: name('slugify'), version: version('1.0.0') };
  const facts = { release, files, time };
  const statement = aBundle({ subjects: files });

  test('finds the publisher whose statement covers the release', () => {
    const provenance = aProvenance(aBundle(), statement);
    expect(releaseStatementSigner(provenance, aRecord(), facts)).toBe(`key:${sha256('a')}`);
  });

  test('takes the statement of a workflow at its tag', () => {
    const keyless = { ...statement, signer: aCertificate() };
    const record = aRecord({ publishers: [aWorkflow()] });
    expect(releaseStatementSigner(aProvenance(keyless), record, facts)).toBe(
      'github:123:.github/workflows/release.yml',
    );
  });

  test.each<[string, Provenance]>([
    ['nothing', aProvenance()],
    ['the signature of the artifact alone, which a stranger could wrap', aProvenance(aBundle())],
    ['the statement of a stranger', aProvenance({ ...statement, signer: stranger })],
    [
      'the statement of another version',
      aProvenance({ ...statement, release: { plugin: 'slugify', version: '0.9.0' } }),
    ],
    ['the statement of another plugin', aProvenance({ ...statement, release: { plugin: 'other', version: '1.0.0' } })],
    ['a statement with a file missing', aProvenance({ ...statement, subjects: files.slice(1) })],
    [
      'a statement with a file too many',
      aProvenance({ ...statement, subjects: [...files, { name: 'x', sha256: sha256('c') }] }),
    ],
    ['a statement that does not verify', refused],
    [
      'two halves of a statement',
      aProvenance(aBundle({ subjects: files.slice(0, 1) }), aBundle({ subjects: files.slice(1) })),
    ],
  ])('finds nobody in %s', (_, provenance) => {
    expect(releaseStatementSigner(provenance, aRecord(), facts)).toBeUndefined();
  });

  test('finds nobody without a record, and nobody for two plugins at once', () => {
    expect(releaseStatementSigner(aProvenance(statement), undefined, facts)).toBeUndefined();
    const twoPlugins = { ...facts, release: { ...release, plugin: undefined } };
    expect(releaseStatementSigner(aProvenance(statement), aRecord(), twoPlugins)).toBeUndefined();
  });

  test('finds nobody in the statement of a key that had expired', () => {
    const record = aRecord({ publishers: [aPublisher({ validUntil: timestamp('2026-06-15T11:59:59Z') })] });
    expect(releaseStatementSigner(aProvenance(statement), record, facts)).toBeUndefined();
  });

  test('finds nobody in the statement of a revoked key', () => {
    const record = aRecord({ publishers: [aPublisher({ revocation: { reason: 'compromised', fromSequence: 99 } })] });
    expect(releaseStatementSigner(aProvenance(statement), record, facts)).toBeUndefined();
  });
});
