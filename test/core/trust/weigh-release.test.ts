import { describe, expect, test } from 'vitest';
import { type ReleaseEvidence, weighRelease } from '../../../src/core/trust/weigh-release.ts';
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

const evidence: ReleaseEvidence = {
  release: { plugin: name('slugify'), version: version('1.0.0') },
  artifact: sha256('f'),
  provenance: aProvenance(aBundle()),
  publishers: [aPublisher(), aWorkflow()],
  moment: { time: timestamp('2026-06-15T12:00:00Z'), sequence: 7 },
  scanClean: true,
};
const keyless = aBundle({ signer: aCertificate() });
const file = 'plugin.wasm.sigstore.json';

describe('weighRelease()', () => {
  test('gives community for a key', () => {
    expect(weighRelease(evidence)).toEqual({ level: 'community', publisher: `key:${sha256('a')}`, refusals: [] });
  });

  test('gives verified for a workflow with a clean scan, and community without', () => {
    const provenance = aProvenance(aBundle(), keyless);
    expect(weighRelease({ ...evidence, provenance })).toEqual({
      level: 'verified',
      publisher: 'github:123:.github/workflows/release.yml',
      refusals: [],
    });
    expect(weighRelease({ ...evidence, provenance, scanClean: false }).level).toBe('community');
  });

  test('counts a statement about every file of the release, of which the artifact is one', () => {
    const subjects = [{ name: 'plugin.json', sha256: sha256('d') }, ...aBundle().subjects];
    expect(weighRelease({ ...evidence, provenance: aProvenance(aBundle({ subjects })) }).level).toBe('community');
  });

  test('gives untrusted without a signature', () => {
    expect(weighRelease({ ...evidence, provenance: aProvenance() })).toEqual({ level: 'untrusted', refusals: [] });
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
      'is made by a key that was revoked before',
      { publishers: [aPublisher({ revocation: { reason: 'compromised', fromSequence: 7 } })] },
      'key a00000000000 is revoked (compromised) from sequence 7',
    ],
    [
      'is made for another version',
      { release: { plugin: name('slugify'), version: version('1.0.1') } },
      'is made for another release',
    ],
    [
      'is made for another plugin',
      { release: { plugin: name('other'), version: version('1.0.0') } },
      'is made for another release',
    ],
  ])('does not count a bundle that %s', (_, parts, refusal) => {
    expect(weighRelease({ ...evidence, ...parts })).toEqual({ level: 'untrusted', refusals: [`${file}: ${refusal}`] });
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
      refusals: [`${file}: signs other bytes than the artifact`],
    });
  });
});
