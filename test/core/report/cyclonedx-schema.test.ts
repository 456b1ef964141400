// What CycloneDX says of its format is true of every list of packages that can be made.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EmbeddedPackage } from '../../../src/core/model/data-facts.ts';
import type { Sha256 } from '../../../src/core/model/digest.ts';
import type { PluginName } from '../../../src/core/model/plugin-name.ts';
import type { Version } from '../../../src/core/model/version.ts';
import { type DeclaredPackages, toCyclonedx } from '../../../src/core/report/to-cyclonedx.ts';
import { sbomProblems } from '../../support/cyclonedx-schema.ts';
import { seed } from '../../support/seed.ts';

const describeWith = (declared: DeclaredPackages, plugin = 'slugify', version = '1.0.0'): string =>
  toCyclonedx(
    { plugin: plugin as PluginName, version: version as Version, sha256: 'a'.repeat(64) as Sha256 },
    declared,
  ) ?? '';
const serde: EmbeddedPackage = { ecosystem: 'crates.io', name: 'serde', version: '1.0.0' };
const made = (packages: readonly EmbeddedPackage[] = [serde]): string =>
  describeWith({ packages, packageLists: { read: 1, unread: 0 }, more: {} });

/** Names and versions as artifacts say them, and worse. */
const packages = fc.array(
  fc.record({
    ecosystem: fc.constantFrom('crates.io', 'Go', 'npm'),
    name: fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.stringMatching(/^[a-z.]{1,8}(\/[A-Za-z.]{0,6}){0,3}$/),
      fc.constantFrom('serde', 'golang.org/x/sys', 'stdlib'),
    ),
    version: fc.oneof(
      fc.string({ minLength: 1, maxLength: 30 }),
      fc.constantFrom('1.0.0', '0.0.0-20260101000000-abcdef123456', '1.0.0+wasi'),
    ),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('the schema of CycloneDX 1.6', () => {
  test('takes a document', () => {
    expect(sbomProblems(made())).toEqual([]);
  });

  test('takes every document that is made', () => {
    fc.assert(
      fc.property(
        fc.record({
          packages,
          packageLists: fc.record({ read: fc.integer({ min: 0, max: 9 }), unread: fc.integer({ min: 0, max: 9 }) }),
          more: fc.constantFrom({}, { packages: 3 }),
        }),
        fc.constantFrom('slugify', '@acme/json-format'),
        fc.constantFrom('1.0.0', '1.0.0-rc.1'),
        (declared, plugin, version) => {
          expect(sbomProblems(describeWith(declared, plugin, version))).toEqual([]);
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  test.each<readonly [string, (document: Record<string, never>) => object]>([
    ['a part that it does not know', (all) => ({ ...all, author: 'ann' })],
    ['another version of the format', (all) => ({ ...all, specVersion: 1.6 })],
    ['another format', (all) => ({ ...all, bomFormat: 'SPDX' })],
    ['a serial number that is none', (all) => ({ ...all, serialNumber: '1' })],
    ['a component without a name', (all) => ({ ...all, components: [{ type: 'library' }] })],
    ['a component of no known type', (all) => ({ ...all, components: [{ type: 'crate', name: 'serde' }] })],
    [
      'a component that is there twice',
      (all) => ({ ...all, components: [all['components']?.[0], all['components']?.[0]] }),
    ],
    [
      'a digest that is none',
      (all) => ({
        ...all,
        components: [{ type: 'library', name: 'serde', hashes: [{ alg: 'SHA-256', content: 'abc' }] }],
      }),
    ],
    [
      'a licence that SPDX does not have',
      (all) => ({ ...all, components: [{ type: 'library', name: 'serde', licenses: [{ license: { id: 'MINE' } }] }] }),
    ],
    ['a signature of no form', (all) => ({ ...all, signature: { algorithm: 'ES256' } })],
    ['an aggregate that nobody knows', (all) => ({ ...all, compositions: [{ aggregate: 'perhaps' }] })],
    ['a date that is none', (all) => ({ ...all, metadata: { timestamp: 'today' } })],
  ])('does not take %s', (_, change) => {
    expect(sbomProblems(JSON.stringify(change(JSON.parse(made()))))).not.toEqual([]);
  });
});
