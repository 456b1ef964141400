import { describe, expect, test } from 'vitest';
import type { EmbeddedPackage } from '../../../src/core/model/data-facts.ts';
import type { Sha256 } from '../../../src/core/model/digest.ts';
import { maxSbomBytes } from '../../../src/core/model/held-file.ts';
import type { PluginName } from '../../../src/core/model/plugin-name.ts';
import type { Version } from '../../../src/core/model/version.ts';
import { type DeclaredPackages, toCyclonedx } from '../../../src/core/report/to-cyclonedx.ts';
import { sbomProblems } from '../../support/cyclonedx-schema.ts';

const sha256 = 'a'.repeat(64) as Sha256;
const release = { plugin: '@acme/json-format' as PluginName, version: '1.2.0' as Version, sha256 };
const serde: EmbeddedPackage = { ecosystem: 'crates.io', name: 'serde', version: '1.0.0' };
const sys: EmbeddedPackage = { ecosystem: 'Go', name: 'golang.org/x/sys', version: '0.1.0' };
const odd: EmbeddedPackage = { ecosystem: 'Go', name: 'a/../b', version: '1.0.0' };

const declare = (packages: readonly EmbeddedPackage[], more: Partial<DeclaredPackages> = {}) =>
  toCyclonedx(release, { packages, packageLists: { read: 1, unread: 0 }, more: {}, ...more });
/** Every document of these tests is one of CycloneDX, too. */
const parsed = (...parameters: Parameters<typeof declare>) => {
  const text = declare(...parameters) ?? 'null';
  expect(sbomProblems(text)).toEqual([]);
  return JSON.parse(text);
};

describe('a document', () => {
  test('is not made of nothing', () => {
    expect(declare([])).toBeUndefined();
  });

  test('names the release, the digest of its artifact, and where the list is from', () => {
    const { metadata, components, compositions, ...head } = parsed([serde]);
    expect(head).toEqual({
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
    });
    expect(metadata).toEqual({
      lifecycles: [{ phase: 'post-build' }],
      tools: { components: [{ type: 'application', name: 'plugyard' }] },
      component: {
        type: 'library',
        'bom-ref': '@acme/json-format@1.2.0',
        name: '@acme/json-format',
        version: '1.2.0',
        hashes: [{ alg: 'SHA-256', content: sha256 }],
      },
      properties: [
        { name: 'plugyard:origin', value: expect.stringContaining('the artifact itself declares') },
        { name: 'plugyard:lists-read', value: '1' },
        { name: 'plugyard:lists-unread', value: '0' },
      ],
    });
    expect(components).toEqual([
      {
        type: 'library',
        name: 'serde',
        version: '1.0.0',
        purl: 'pkg:cargo/serde@1.0.0',
        properties: [{ name: 'plugyard:ecosystem', value: 'crates.io' }],
      },
    ]);
    const refs = ['@acme/json-format@1.2.0'];
    expect(compositions).toEqual([{ aggregate: 'unknown', assemblies: refs, dependencies: refs }]);
  });

  test('is the same, whatever the order in which packages come', () => {
    expect(declare([odd, serde, sys])).toBe(declare([sys, odd, serde]));
    expect(parsed([serde, sys, odd]).components.map(({ name }: EmbeddedPackage) => name)).toEqual([
      'a/../b',
      'golang.org/x/sys',
      'serde',
    ]);
  });

  test('is the same also where a name looks like the end of another and a version', () => {
    const [one, other] = [
      { ecosystem: 'Go', name: 'a b', version: '1' },
      { ecosystem: 'Go', name: 'a', version: 'b 1' },
    ];
    expect(declare([one, other])).toBe(declare([other, one]));
    expect(parsed([one, other]).components).toHaveLength(2);
  });

  test('names a package once that two lists name', () => {
    expect(parsed([serde, sys, { ...serde }]).components).toHaveLength(2);
  });

  test('has no address for a package that has none', () => {
    expect(parsed([odd]).components[0]).not.toHaveProperty('purl');
  });

  test.each<readonly [string, Partial<DeclaredPackages>]>([
    ['a list could not be read', { packageLists: { read: 1, unread: 1 } }],
    ['the list was cut', { more: { packages: 3 } }],
  ])('says that it is incomplete where %s', (_, more) => {
    expect(parsed([serde], more).compositions[0].aggregate).toBe('incomplete');
  });

  test('is never larger than what is held, with the longest list that is read', () => {
    const packages = Array.from({ length: 5_000 }, (_, index) => ({
      ecosystem: 'Go',
      name: `${'a'.repeat(196)}${index}`,
      version: `1${'+'.repeat(100)}`,
    }));
    expect((declare(packages) ?? '').length).toBeLessThan(maxSbomBytes / 2);
  });
});
