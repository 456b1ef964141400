// Exists so that every limit is tried with one more than it allows.
import {
  alice,
  aliceKey,
  carol,
  encode,
  mallory,
  manifest,
  newPlugin,
  policy,
  record,
  release,
} from '../../support/case-registry.ts';
import type { HostilePull, PullGroup } from '../../support/hostile-pull.ts';
import { custom, wat } from '../../support/wasm-builder.ts';
import { bundleFile, manifestFile, plugin, recordFile } from './places.ts';

const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A field of the manifest that is one too long; `place` is where that is told. */
const long = (attack: string, fields: Readonly<Record<string, unknown>>, place: string): HostilePull => ({
  attack,
  verdict: 'FAIL',
  finds: [`manifest/is-valid ${manifestFile}:${place}`],
  pull: async () => ({ head: await release({ manifest: fields }) }),
});

const plain = wat('(module (func (export "run")))');
/** A sound module of exactly that size. */
function moduleOf(size: number): Uint8Array {
  const sectionOf = (length: number): Uint8Array => custom('x', new Uint8Array(length));
  const spare = size - plain.length;
  const section = many(12, (index) => sectionOf(spare - index)).find(({ length }) => length === spare) ?? sectionOf(0);
  return new Uint8Array([...plain, ...section]);
}

export const sizes: PullGroup = {
  title: 'Oversized everything',
  pulls: [
    {
      attack: 'An artifact in the repository of one byte more than allowed',
      verdict: 'FAIL',
      finds: [`artifact/size-is-allowed ${plugin}/1.1.0/plugin.wasm`],
      pull: async () => ({ head: await release({ wasm: moduleOf(policy.limits.inTreeSize + 1) }) }),
    },
    {
      attack: 'A manifest of one byte more than 256 KiB',
      verdict: 'FAIL',
      finds: [`manifest/is-valid ${plugin}/1.1.0/plugin.json`],
      pull: async () => {
        const text = JSON.stringify(manifest('slugify', '1.1.0'), undefined, 2);
        return { head: await release({ files: { 'plugin.json': text.padEnd(256 * 1024 + 1, ' ') } }) };
      },
    },
    {
      attack: 'A record of one byte more than 256 KiB',
      verdict: 'FAIL',
      finds: [`change/files-are-valid ${plugin}/record.json`, 'review/merges-by-itself'],
      pull: () => {
        const text = JSON.stringify(record([alice], [aliceKey.publisher]));
        return { head: { [recordFile]: text.padEnd(256 * 1024 + 1, ' ') } };
      },
    },
    {
      attack: 'A README of one byte more than a mebibyte',
      verdict: 'FAIL',
      finds: [`change/files-are-valid ${plugin}/1.1.0/README.md`],
      pull: async () => ({ head: await release({ files: { 'README.md': 'x'.repeat(1024 * 1024 + 1) } }) }),
    },
    {
      attack: 'A bundle of one byte more than a mebibyte',
      verdict: 'FAIL',
      finds: [`provenance/signature-is-valid ${plugin}/1.1.0/plugin.wasm.sigstore.json`, 'provenance/rank-is-kept'],
      pull: async () => {
        const files = await release();
        const bundle = new TextDecoder().decode(files[bundleFile] as Uint8Array);
        return { head: { ...files, [bundleFile]: bundle.padEnd(1024 * 1024 + 1, ' ') } };
      },
    },
    {
      attack: 'A release with a file more than a release has',
      verdict: 'FAIL',
      finds: [`change/only-registry-files ${plugin}/1.1.0/LICENSE.md`],
      pull: async () => ({ head: await release({ files: { 'LICENSE.md': 'MIT\n' } }) }),
    },
    {
      attack: 'Two hundred and one ratings in one pull request',
      verdict: 'FAIL',
      finds: [
        `change/files-are-valid ${plugin}/ratings/1200.json`,
        ...many(50, (index) => `ownership/rating-is-own ${plugin}/ratings/${1000 + index}.json`),
        'ownership/rating-is-own',
      ],
      pull: () => ({
        head: Object.fromEntries(
          many(201, (index) => [`${plugin}/ratings/${1000 + index}.json`, { format: 1, stars: 5, version: '1.0.0' }]),
        ),
        author: mallory,
      }),
    },
    {
      attack: 'Ten thousand files without a place, to fill the report',
      verdict: 'FAIL',
      finds: [
        ...many(50, (index) => `change/only-registry-files registry/junk/${String(index).padStart(5, '0')}`),
        'change/only-registry-files',
        'review/merges-by-itself',
      ],
      pull: () => ({
        head: Object.fromEntries(many(10_000, (index) => [`registry/junk/${String(index).padStart(5, '0')}`, 'x'])),
        author: mallory,
      }),
    },
    long('A description of 501 characters', { description: 'x'.repeat(501) }, '5:18'),
    long('A licence of 201 characters', { license: 'M'.repeat(201) }, '6:14'),
    long('A name of 51 characters', { name: 'n'.repeat(51) }, '3:11'),
    long('A version of 65 characters', { version: `1.0.0-${'a'.repeat(59)}` }, '4:14'),
    long('A version with a number of sixteen digits', { version: '1.0.1000000000000000' }, '4:14'),
    long('Eleven keywords', { keywords: many(11, (index) => `word-${index}`) }, '8:15'),
    long('Fifty-one authors', { authors: many(51, (index) => ({ name: `Author ${index}` })) }, '8:14'),
    long('A link of 2,001 characters', { links: { homepage: `https://e.example/${'x'.repeat(1983)}` } }, '9:17'),
    long(
      'Five hundred and one functions',
      { functions: Object.fromEntries(many(501, (index) => [`f${index}`, {}])) },
      '8:16',
    ),
    long(
      'A hundred and one network hosts',
      { permissions: { network: many(101, (index) => `h${index}.example`) } },
      '9:16',
    ),
    long('A range of 257 characters', { dependencies: { 'utf8-tools': '^1.0.0'.padEnd(257) } }, '9:19'),
    long('A memory limit of more than sixteen gibibytes', { limits: { memory: 17_179_869_185 } }, '9:15'),
    {
      attack: 'A module that starts with more memory than the registry allows',
      verdict: 'FAIL',
      finds: [`artifact/memory-is-within-limit ${plugin}/1.1.0/plugin.json:1:1`],
      pull: async () => ({ head: await release({ wasm: wat('(module (memory 257) (func (export "run")))') }) }),
    },
    {
      attack: 'A module whose sections claim four gigabytes',
      verdict: 'FAIL',
      finds: [`artifact/is-wasm ${plugin}/1.1.0/plugin.wasm at byte 0xe`],
      pull: async () => ({
        head: await release({
          wasm: new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 0xff, 0xff, 0xff, 0xff, 0x0f]),
        }),
      }),
    },
    {
      attack: 'An empty file as the artifact',
      verdict: 'FAIL',
      finds: [`artifact/is-wasm ${plugin}/1.1.0/plugin.wasm at byte 0x0`],
      pull: async () => ({ head: await release({ wasm: new Uint8Array() }) }),
    },
    {
      attack: 'A pointer of Git LFS as the artifact, behind which anything could stand',
      verdict: 'FAIL',
      finds: [`artifact/is-wasm ${plugin}/1.1.0/plugin.wasm at byte 0x0`],
      pull: async () => ({
        head: await release({ wasm: encode('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n') }),
      }),
    },
    {
      attack: 'A hundred and one owners',
      verdict: 'FAIL',
      finds: [`change/files-are-valid ${plugin}/record.json:3:13`, 'review/merges-by-itself'],
      pull: () => ({
        head: {
          [recordFile]: record(
            many(101, (id) => ({ login: `o${id}`, id })),
            [aliceKey.publisher],
          ),
        },
      }),
    },
    {
      attack: 'A thousand and one members of an organisation',
      verdict: 'FAIL',
      finds: ['change/files-are-valid registry/orgs/acme.json:3:14', 'review/merges-by-itself'],
      pull: () => ({
        head: {
          'registry/orgs/acme.json': {
            format: 1,
            members: many(1001, (id) => ({ login: `m${id}`, id, role: 'member' })),
          },
        },
        author: carol,
      }),
    },
    {
      attack: 'A hundred and one publishers of a new plugin',
      verdict: 'FAIL',
      finds: ['change/files-are-valid registry/plugins/word-count/record.json:9:17', 'review/plugin-is-established'],
      pull: async () => ({
        head: await newPlugin({
          record: record(
            [alice],
            many(101, () => aliceKey.publisher),
          ),
        }),
      }),
    },
    {
      attack: 'A rating with a comment of 2,001 characters',
      verdict: 'FAIL',
      finds: [`change/files-are-valid ${plugin}/ratings/6666.json:5:14`],
      pull: () => ({
        head: {
          [`${plugin}/ratings/6666.json`]: { format: 1, stars: 1, version: '1.0.0', comment: 'x'.repeat(2001) },
        },
        author: mallory,
      }),
    },
  ],
};
