import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abis } from '../../src/core/model/abi.ts';
import { toCanonicalJson } from '../../src/core/model/canonical-json.ts';
import { formatLockfile, type LockedPlugin, type Lockfile, parseLockfile } from '../../src/core/model/lockfile.ts';
import { type Manifest, parseManifest } from '../../src/core/model/manifest.ts';
import { formatMergeRecord, type MergeRecord, parseMergeRecord } from '../../src/core/model/merge-record.ts';
import { accepted } from '../support/builders.ts';
import { commits, digests, jsonValues, pluginNames, ranges, sometimes, versions } from './arbitraries.ts';

const anyText = fc.string({ unit: 'binary' });
const ids = fc.nat({ max: 999_999_999_999_999 });

/** A reason as `formatMergeRecord` leaves it: one line, no control characters, no blanks at its ends. */
const reasons = anyText.map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim());

const mergeRecords: Arbitrary<MergeRecord> = fc.record({
  base: commits,
  head: commits,
  submitter: ids,
  verdict: fc.constantFrom('PASS', 'HOLD'),
  catalogue: ids,
  report: digests,
  review: fc.constantFrom('auto', 'approved'),
  reviewers: fc.array(ids, { maxLength: 3 }),
  overrides: fc.array(fc.record({ check: fc.stringMatching(/^[a-z]{1,9}\/[a-z-]{1,20}$/), reason: reasons }), {
    maxLength: 3,
  }),
});

const lockedPlugins: Arbitrary<LockedPlugin> = fc.record(
  {
    version: versions,
    sha256: digests,
    size: fc.maxSafeNat(),
    manifest: digests,
    source: anyText,
    publisher: anyText,
    publishedSequence: fc.maxSafeNat(),
    dependencies: fc.dictionary(pluginNames, ranges, { maxKeys: 3 }),
    permissions: fc.array(anyText, { maxLength: 3 }),
  },
  { requiredKeys: ['version', 'sha256', 'size', 'manifest', 'publishedSequence', 'dependencies', 'permissions'] },
);

const lockfiles: Arbitrary<Lockfile> = fc.record({
  format: fc.constant(2),
  reader: versions,
  registry: anyText,
  requested: fc.dictionary(pluginNames, ranges, { maxKeys: 3 }),
  plugins: fc.dictionary(pluginNames, lockedPlugins, { maxKeys: 3 }),
});

const schemas = fc.oneof(fc.boolean(), fc.dictionary(fc.constantFrom('type', 'title'), fc.constant('string')));
const globs = fc
  .stringMatching(/^[a-zäß*][a-z0-9.äß*]{0,8}(\/[a-z*]{1,5}){0,2}$/)
  .filter((glob) => !/(^|\/)\.\.(\/|$)/.test(glob));

const manifests: Arbitrary<Manifest> = fc.record(
  {
    plugyard: fc.constant(1),
    name: pluginNames,
    version: versions,
    description: fc.string({ unit: 'grapheme', minLength: 10, maxLength: 60 }),
    license: fc.constantFrom('MIT', 'Apache-2.0 OR MIT'),
    abi: fc.constantFrom(...abis),
    authors: fc.array(fc.record({ name: fc.string({ minLength: 1, maxLength: 9 }) }), { maxLength: 2 }),
    keywords: fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9+.#-]{0,9}$/), { maxLength: 4 }),
    artifact: fc.record({ url: fc.constant('https://example.com/x'), sha256: digests, size: fc.maxSafeNat() }),
    functions: fc.dictionary(
      fc.string({ minLength: 1, maxLength: 9 }).filter((key) => key !== '__proto__'),
      fc.record(
        {
          description: fc.string({ minLength: 1 }),
          input: schemas,
          output: schemas,
          examples: fc.array(fc.record({ input: jsonValues, output: jsonValues }), { maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
      { maxKeys: 2 },
    ),
    permissions: fc.record(
      {
        network: fc.uniqueArray(fc.stringMatching(/^(\*\.)?[a-z]{1,9}\.[a-z]{2,3}$/), { maxLength: 3 }),
        filesystem: fc.record({ read: fc.uniqueArray(globs, { maxLength: 3 }) }, { requiredKeys: [] }),
        clock: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    limits: fc.record({ memory: fc.nat(), timeoutMs: fc.integer({ min: 1, max: 1000 }) }, { requiredKeys: [] }),
    dependencies: fc.dictionary(pluginNames, fc.oneof(ranges, fc.record({ version: ranges, optional: fc.boolean() })), {
      maxKeys: 4,
    }),
  },
  { requiredKeys: ['plugyard', 'name', 'version', 'description', 'license', 'abi'] },
);

describe('parsing what was printed gives the value back', () => {
  test('merge records, behind any text of an author', () => {
    fc.assert(
      fc.property(mergeRecords, fc.oneof(anyText, mergeRecords.map(formatMergeRecord)), (record, text) => {
        expect(accepted(parseMergeRecord(`Merge\n\n${text}\n\n${formatMergeRecord(record)}`))).toEqual(record);
      }),
      sometimes,
    );
  });

  test('lockfiles, and printing them again gives the same bytes', () => {
    fc.assert(
      fc.property(lockfiles, (lockfile) => {
        const text = formatLockfile(lockfile);
        expect(accepted(parseLockfile(text))).toEqual(JSON.parse(JSON.stringify(lockfile)));
        expect(formatLockfile(accepted(parseLockfile(text)))).toBe(text);
      }),
      sometimes,
    );
  });

  test('manifests', () => {
    fc.assert(
      fc.property(manifests, (manifest) => {
        const text = toCanonicalJson(manifest);
        expect(accepted(parseManifest(text))).toEqual(JSON.parse(JSON.stringify(manifest)));
        expect(toCanonicalJson(accepted(parseManifest(text)))).toBe(text);
      }),
      sometimes,
    );
  });
});

describe('parseMergeRecord()', () => {
  test('believes no message whose last paragraph is not exactly a record', () => {
    const edits = fc.record({
      at: fc.nat(),
      remove: fc.nat({ max: 3 }),
      insert: fc.constantFrom('', 'x', '\n', ' ', '\r', ': '),
    });
    fc.assert(
      fc.property(mergeRecords, edits, (record, { at, remove, insert }) => {
        const text = formatMergeRecord(record);
        const index = at % text.length;
        const edited = text.slice(0, index) + insert + text.slice(index + remove);
        const result = parseMergeRecord(edited);
        if (result.ok) {
          expect(formatMergeRecord(result.value).trimEnd()).toBe(
            edited.slice(edited.lastIndexOf('Plugyard-Record')).trimEnd(),
          );
        }
      }),
      sometimes,
    );
  });
});
