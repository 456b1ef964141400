// Near misses of slugify, utf8-tools and @acme/json-format, by every kind of rule, beside names that are only related.
import {
  alice,
  carol,
  type FileMap,
  mallory,
  malloryKey,
  newPlugin as newPluginOf,
  record,
  release,
} from '../../support/case-registry.ts';
import type { ExpectedFinding, SubmissionCase, SubmissionCases } from '../../support/submission-case.ts';
import { newPluginWaits, waits } from '../exceptions.ts';

const own = record([mallory], [malloryKey.publisher]);
const newPlugin = (name: string) => newPluginOf({ name, record: own, key: malloryKey });

function brought(name: string, ...messages: readonly string[]): Omit<SubmissionCase, 'name' | 'change'> {
  const found = messages.map(
    (message): ExpectedFinding => ({
      check: 'manifest/name-is-not-lookalike',
      message,
      at: `registry/plugins/${name}/1.0.0/plugin.json:3:11`,
      pointer: '/name',
    }),
  );
  return {
    author: mallory,
    verdict: 'HOLD',
    findings: [...found, waits(name)],
    exception: newPluginWaits,
  };
}

/** Three versions make slugify an established plugin. */
const established = { ...(await release({ version: '1.1.0' })), ...(await release({ version: '1.2.0' })) };
const rated = Object.fromEntries(
  [7, 8, 9].map((id) => [`registry/plugins/slugify/ratings/${id}.json`, { format: 1, stars: 5, version: '1.0.0' }]),
);
const all = async (...names: readonly string[]): Promise<FileMap> =>
  Object.assign({}, ...(await Promise.all(names.map((name) => newPlugin(name)))));
const crowd = await all('slugfy', 'slugigy', 'slugiffy', 'slguify');

/** The gravest of them for `slugif-y`: no more are told. */
const nearSlugify = [
  'slugif-y is slugify with other separators (rule separators)',
  'slugif-y is slguify with two letters swapped (rule swapped-letters)',
  'slugif-y is slugiffy with a letter doubled, or single (rule doubled-letter)',
] as const;

/** Directories alone: nothing else of these plugins is asked for. */
const decoys = Object.fromEntries(
  Array.from({ length: 120 }, (_, index) => [`registry/plugins/word-count${index}/1.0.0/README.md`, 'A decoy.']),
);

export const cases: SubmissionCases = {
  passing: [
    { name: 'a longer name', change: await newPlugin('slugify-it'), ...brought('slugify-it') },
    { name: 'another number', change: await newPlugin('utf16-tools'), ...brought('utf16-tools') },
    {
      name: 'an affix beside a plugin that is not established',
      change: await newPlugin('slugify-js'),
      ...brought('slugify-js'),
    },
    {
      name: 'an affix beside an established plugin of the submitter',
      base: established,
      change: await newPluginOf({ name: 'slugify-js' }),
      ...brought('slugify-js'),
      author: alice,
    },
    {
      name: 'a family of names in one organisation',
      change: await newPluginOf({
        name: '@acme/json-format-js',
        record: record([carol], [malloryKey.publisher]),
        key: malloryKey,
      }),
      ...brought('@acme/json-format-js'),
      author: carol,
    },
  ],
  failing: [
    {
      name: 'the same name with a hyphen',
      change: await newPlugin('slug-ify'),
      ...brought('slug-ify', 'slug-ify is slugify with other separators (rule separators)'),
    },
    {
      name: 'the name of an organisation and its plugin, without the sign',
      change: await newPlugin('acme-json-format'),
      ...brought('acme-json-format', 'acme-json-format is @acme/json-format with other separators (rule separators)'),
    },
    {
      name: 'the name of an organisation',
      change: await newPlugin('acrne'),
      ...brought('acrne', 'acrne is read like the organisation of @acme/json-format (rule namespace)'),
    },
    {
      name: 'a slip of the finger',
      change: await newPlugin('slugigy'),
      ...brought('slugigy', 'slugigy is slugify with a neighbouring key hit (rule neighbouring-key)'),
    },
    {
      name: 'an affix beside a plugin with three releases',
      base: established,
      change: await newPlugin('slugify-js'),
      ...brought(
        'slugify-js',
        'slugify-js and slugify differ in a part that says nothing; slugify is established (rule affix)',
      ),
    },
    {
      name: 'an affix beside a plugin with three ratings',
      base: rated,
      change: await newPlugin('slugify-js'),
      ...brought('slugify-js', 'slugify-js and slugify differ in a part that says nothing'),
    },
    {
      name: 'the plugin of an established organisation, without it',
      base: {
        ...(await release({ name: '@acme/json-format', version: '1.1.0' })),
        ...(await release({ name: '@acme/json-format', version: '1.2.0' })),
      },
      change: await newPlugin('json-format'),
      ...brought(
        'json-format',
        'json-format is @acme/json-format without its organisation; @acme/json-format is established',
      ),
    },
    {
      name: 'more lookalikes than anybody reads',
      base: crowd,
      change: await newPlugin('slugif-y'),
      ...brought('slugif-y', ...nearSlugify, 'Names that look like slugif-y, besides these: 1'),
    },
    {
      name: 'as many lookalikes as are told',
      base: await all('slugiffy', 'slguify'),
      change: await newPlugin('slugif-y'),
      ...brought('slugif-y', ...nearSlugify),
    },
    {
      name: 'a crowd of decoys, of which ten are weighed',
      base: decoys,
      change: await newPlugin('word-count'),
      ...brought(
        'word-count',
        'word-count and word-count107 differ in a part that says nothing; word-count107 is established (rule affix)',
        'word-count and word-count108 differ',
        'word-count and word-count109 differ',
        'Names that look like word-count, besides these: at least 87',
      ),
    },
  ],
};
