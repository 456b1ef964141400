// Exists so that whoever brings a name for the first time, and would be somebody else with it, is tried.

import { keylessPublisher, keylessRoot, workflow } from '../../submissions/keyless.ts';
import {
  alice,
  aliceKey,
  carol,
  dave,
  mallory,
  malloryKey,
  newPlugin,
  placed,
  plainWasm,
  record,
  statement,
} from '../../support/case-registry.ts';
import type { HostilePull, PullGroup } from '../../support/hostile-pull.ts';
import { signKeyless } from '../../support/keyless-signer.ts';

const own = record([mallory], [malloryKey.publisher]);
const directory = 'registry/plugins/word-count';

/** A new plugin under a name that reads like one that is there. */
const lookalike = (attack: string, existing: string, name: string): HostilePull => ({
  attack,
  verdict: 'HOLD',
  finds: [
    `manifest/name-is-not-lookalike registry/plugins/${name}/1.0.0/plugin.json:3:11`,
    'review/plugin-is-established',
  ],
  pull: async (workshop) => ({
    base: workshop.commit(
      placed('registry/plugins', { [`${existing}/record.json`]: record([carol], [aliceKey.publisher]) }),
      workshop.start,
    ),
    head: await newPlugin({ name, record: own, key: malloryKey }),
    author: mallory,
  }),
});

export const firstSubmissions: PullGroup = {
  title: 'New names, and who brings them',
  pulls: [
    {
      attack: 'A new plugin names somebody famous as its owner',
      verdict: 'FAIL',
      finds: [
        'ownership/first-owner-is-submitter registry/plugins/word-count/record.json:3:13',
        'review/plugin-is-established',
      ],
      pull: async () => ({
        head: await newPlugin({ record: record([carol], [malloryKey.publisher]), key: malloryKey }),
        author: mallory,
      }),
    },
    {
      attack: 'A new plugin names somebody famous as its second owner',
      verdict: 'FAIL',
      finds: [
        'ownership/first-owner-is-submitter registry/plugins/word-count/record.json:3:13',
        'review/plugin-is-established',
      ],
      pull: async () => ({
        head: await newPlugin({ record: record([mallory, carol], [malloryKey.publisher]), key: malloryKey }),
        author: mallory,
      }),
    },
    {
      attack: 'A new plugin shows the login of somebody famous beside the own number',
      verdict: 'HOLD',
      finds: ['review/plugin-is-established'],
      pull: async () => ({
        head: await newPlugin({
          record: record([{ login: 'carol', id: mallory.id }], [malloryKey.publisher]),
          key: malloryKey,
        }),
        author: mallory,
      }),
    },
    {
      attack: 'A new plugin proposes somebody else’s repository as publisher, which has signed nothing',
      verdict: 'FAIL',
      finds: [
        'provenance/publishers-have-signed registry/plugins/word-count/record.json:16:5',
        'provenance/tag-names-its-plugin registry/plugins/word-count/record.json:23:14',
        'review/plugin-is-established',
      ],
      pull: async () => ({
        head: await newPlugin({ record: record([mallory], [malloryKey.publisher, keylessPublisher]), key: malloryKey }),
        author: mallory,
      }),
    },
    {
      attack: 'A new plugin proposes somebody else’s key as publisher, which has signed nothing',
      verdict: 'FAIL',
      finds: [
        'provenance/publishers-have-signed registry/plugins/word-count/record.json:10:5',
        'review/plugin-is-established',
      ],
      pull: async () => ({
        head: await newPlugin({
          record: record([mallory], [aliceKey.publisher, malloryKey.publisher]),
          key: malloryKey,
        }),
        author: mallory,
      }),
    },
    {
      attack: 'A stranger wraps an artifact with the keyless bundle of its true workflow as a plugin of his own',
      verdict: 'FAIL',
      finds: [
        'provenance/version-is-bound registry/plugins/word-count/1.0.0/plugin.wasm.sigstore.json',
        'provenance/tag-names-its-plugin registry/plugins/word-count/record.json:17:14',
        'review/plugin-is-established',
      ],
      pull: async (workshop) => {
        const [, bytes] = statement({ name: 'slugify', version: '1.0.0' }, [
          { file: 'plugin.wasm', content: plainWasm },
        ]);
        const bundle = await signKeyless(bytes, workflow('v1.0.0'));
        return {
          base: workshop.commit(keylessRoot, workshop.start),
          head: {
            ...(await newPlugin({ record: record([mallory], [keylessPublisher]), sign: 'nothing' })),
            [`${directory}/1.0.0/plugin.wasm.sigstore.json`]: bundle,
          },
          author: mallory,
        };
      },
    },
    {
      attack: 'A stranger wraps the genuine artifact and bundle of another plugin in his own manifest',
      verdict: 'FAIL',
      finds: [
        'provenance/version-is-bound registry/plugins/word-count/1.0.0/plugin.wasm.sigstore.json',
        'review/plugin-is-established',
      ],
      pull: async () => ({
        head: await newPlugin({
          record: record([mallory], [aliceKey.publisher]),
          signed: { name: 'slugify', version: '1.0.0' },
        }),
        author: mallory,
      }),
    },
    {
      attack: 'A name in an organisation is taken by somebody who is no member',
      verdict: 'FAIL',
      finds: ['ownership/first-owner-is-submitter', 'review/plugin-is-established'],
      pull: async () => ({
        head: await newPlugin({ name: '@acme/billing', record: own, key: malloryKey }),
        author: mallory,
      }),
    },
    {
      attack: 'A name in an organisation that does not exist is taken before the organisation comes',
      verdict: 'FAIL',
      finds: ['ownership/first-owner-is-submitter', 'review/plugin-is-established'],
      pull: async () => ({
        head: await newPlugin({ name: '@contoso/billing', record: own, key: malloryKey }),
        author: mallory,
      }),
    },
    {
      attack: 'A new plugin brings the organisation along that it wants to stand in',
      verdict: 'FAIL',
      finds: ['change/has-one-kind'],
      pull: async () => ({
        head: {
          ...(await newPlugin({ name: '@contoso/billing', record: own, key: malloryKey })),
          'registry/orgs/contoso.json': { format: 1, members: [{ ...mallory, role: 'admin' }] },
        },
        author: mallory,
      }),
    },
    {
      attack: 'A new organisation is called nearly like one that is there',
      verdict: 'HOLD',
      finds: ['ownership/organisation-is-not-lookalike registry/orgs/acrne.json', 'review/merges-by-itself'],
      pull: () => ({
        head: { 'registry/orgs/acrne.json': { format: 1, members: [{ ...mallory, role: 'admin' }] } },
        author: mallory,
      }),
    },
    {
      attack: 'A new organisation is called like a famous plugin',
      verdict: 'HOLD',
      finds: ['ownership/organisation-is-not-lookalike registry/orgs/slugify.json', 'review/merges-by-itself'],
      pull: () => ({
        head: { 'registry/orgs/slugify.json': { format: 1, members: [{ ...mallory, role: 'admin' }] } },
        author: mallory,
      }),
    },
    {
      attack: 'A new organisation names somebody famous as its admin',
      verdict: 'HOLD',
      finds: ['review/merges-by-itself'],
      pull: () => ({
        head: { 'registry/orgs/contoso.json': { format: 1, members: [{ ...alice, role: 'admin' }] } },
        author: mallory,
      }),
    },
    {
      attack: 'One pull request takes two organisations',
      verdict: 'FAIL',
      finds: ['ownership/organisation-admin-decides', 'review/merges-by-itself'],
      pull: () => ({
        head: {
          'registry/orgs/contoso.json': { format: 1, members: [{ ...mallory, role: 'admin' }] },
          'registry/orgs/fabrikam.json': { format: 1, members: [{ ...mallory, role: 'admin' }] },
        },
        author: mallory,
      }),
    },
    lookalike('`modem-css` for `modern-css`: two letters that read like one', 'modern-css', 'modem-css'),
    lookalike('`c0lor-tools` for `color-tools`: a digit that reads like a letter', 'color-tools', 'c0lor-tools'),
    lookalike('`colortools` for `color-tools`: a hyphen less', 'color-tools', 'colortools'),
    lookalike(
      '`acme-json-format` for `@acme/json-format`: an organisation in the name',
      '@acme/json-format',
      'acme-json-format',
    ),
    {
      attack: 'A new plugin has a reserved name',
      verdict: 'HOLD',
      finds: [
        'manifest/name-is-allowed registry/plugins/official/1.0.0/plugin.json:3:11',
        'review/plugin-is-established',
      ],
      pull: async () => ({
        head: await newPlugin({ name: 'official', record: own, key: malloryKey }),
        author: mallory,
      }),
    },
    {
      attack: 'A new plugin brings three releases, of which people look at one',
      verdict: 'FAIL',
      finds: ['change/touches-one-release', 'review/plugin-is-established'],
      pull: async () => ({
        head: {
          ...(await newPlugin({ record: own, key: malloryKey })),
          ...(await newPlugin({ record: own, key: malloryKey, version: '1.0.1' })),
          ...(await newPlugin({ record: own, key: malloryKey, version: '1.0.2' })),
        },
        author: mallory,
      }),
    },
    {
      attack: 'A record is squatted without any release',
      verdict: 'FAIL',
      finds: ['ownership/owner-changes-plugin', 'review/merges-by-itself'],
      pull: () => ({ head: { [`${directory}/record.json`]: own }, author: mallory }),
    },
    {
      attack: 'A release comes without a record, and so without an owner',
      verdict: 'FAIL',
      finds: ['ownership/record-is-present registry/plugins/word-count/record.json'],
      pull: async () => ({ head: await newPlugin({ record: null, key: malloryKey }), author: mallory }),
    },
    {
      attack: 'A new plugin resets its provenance in advance, for ever',
      verdict: 'HOLD',
      finds: [
        'ownership/administrators-reset-provenance registry/plugins/word-count/record.json:17:22',
        'review/plugin-is-established',
      ],
      pull: async () => ({
        head: await newPlugin({
          record: record([mallory], [malloryKey.publisher], {
            provenanceReset: { fromSequence: 9_000_000_000, reason: 'For later.' },
          }),
          key: malloryKey,
        }),
        author: mallory,
      }),
    },
    {
      attack: 'A new plugin of nobody known comes unsigned, with no publisher',
      verdict: 'HOLD',
      finds: ['provenance/is-signed', 'review/plugin-is-established'],
      pull: async () => ({ head: await newPlugin({ record: record([dave], []), sign: 'nothing' }), author: dave }),
    },
    {
      attack: 'A plugin is rated before it is there, to make its name look taken',
      verdict: 'FAIL',
      finds: ['ownership/rating-is-own'],
      pull: () => ({
        head: { 'registry/plugins/next-hit/ratings/6666.json': { format: 1, stars: 5, version: '1.0.0' } },
        author: mallory,
      }),
    },
  ],
};
