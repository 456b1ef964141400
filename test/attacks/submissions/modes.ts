// Exists so that everything in a tree that is no plain file is tried: links, programs, foreign repositories.
import { alice, aliceKey, baseRegistry, mallory, newPlugin, record, release } from '../../support/case-registry.ts';
import type { PullGroup } from '../../support/hostile-pull.ts';
import { OddEntry } from '../../support/hostile-workshop.ts';
import { own, recordFile, released } from './places.ts';

const link = (target: string): OddEntry => new OddEntry('120000', target);
const program = (content: string): OddEntry => new OddEntry('100755', content);
const submodule = new OddEntry('160000', 'f'.repeat(40));

/** Everything in the registry that is released, as a diff lists it. */
const releasedFiles = Object.keys(baseRegistry)
  .filter((path) => /\/\d[^/]*\/[^/]+$/.test(path))
  .sort();

export const modes: PullGroup = {
  title: 'Links, programs and submodules',
  pulls: [
    {
      attack: 'The artifact is a link to the artifact of the release before, which is signed',
      verdict: 'FAIL',
      finds: [`change/modes-are-plain ${own}/plugin.wasm`],
      pull: async () => ({ head: { ...(await release()), [`${own}/plugin.wasm`]: link('../1.0.0/plugin.wasm') } }),
    },
    {
      attack: 'The README is a link to a secret of the machine that builds the pages',
      verdict: 'FAIL',
      finds: [`change/modes-are-plain ${own}/README.md`],
      pull: async () => ({ head: { ...(await release()), [`${own}/README.md`]: link('/proc/self/environ') } }),
    },
    {
      attack: 'The README is a link that leads nowhere yet',
      verdict: 'FAIL',
      finds: [`change/modes-are-plain ${own}/README.md`],
      pull: async () => ({ head: { ...(await release()), [`${own}/README.md`]: link('to-be-made-later') } }),
    },
    {
      attack: 'The manifest is a link into .git of whoever checks it out',
      verdict: 'FAIL',
      finds: [`change/modes-are-plain ${own}/plugin.json`],
      pull: async () => ({
        head: { ...(await release()), [`${own}/plugin.json`]: link('../../../../.git/config') },
      }),
    },
    {
      attack: 'The whole release directory is a link to the release before',
      verdict: 'FAIL',
      finds: [`change/only-registry-files ${own}`, `change/modes-are-plain ${own}`, 'review/merges-by-itself'],
      pull: () => ({ head: { [own]: link('1.0.0') } }),
    },
    {
      attack: 'A new plugin is a link to somebody else’s directory',
      verdict: 'FAIL',
      finds: [
        'change/only-registry-files registry/plugins/slugify-fast',
        'change/modes-are-plain registry/plugins/slugify-fast',
        'review/merges-by-itself',
      ],
      pull: () => ({ head: { 'registry/plugins/slugify-fast': link('slugify') }, author: mallory }),
    },
    {
      attack: 'registry/ itself becomes a link to a directory of the author',
      verdict: 'FAIL',
      finds: [
        'change/has-one-kind',
        'change/only-registry-files registry',
        ...releasedFiles.map((path) => `change/released-is-frozen ${path}`),
        'change/modes-are-plain registry',
        'change/files-are-valid registry/policy.json',
        'change/files-are-valid registry/registry.json',
      ],
      pull: (workshop) => {
        const object = workshop.blob('evil');
        return {
          head: workshop.graft(workshop.start, '', (entries) =>
            entries.map((entry) => (entry.name === 'registry' ? { mode: '120000', name: 'registry', object } : entry)),
          ),
          author: mallory,
        };
      },
    },
    {
      attack: 'The signature is a link, so that what is verified is not what is published',
      verdict: 'FAIL',
      finds: [
        `change/modes-are-plain ${own}/plugin.wasm.sigstore.json`,
        'provenance/is-signed',
        'provenance/rank-is-kept',
      ],
      pull: async () => ({
        head: {
          ...(await release()),
          [`${own}/plugin.wasm.sigstore.json`]: link('../1.0.0/plugin.wasm.sigstore.json'),
        },
      }),
    },
    {
      attack: 'The README is a program for whoever checks it out',
      verdict: 'FAIL',
      finds: [`change/modes-are-plain ${own}/README.md`],
      pull: async () => ({ head: { ...(await release()), [`${own}/README.md`]: program('#!/bin/sh\nid\n') } }),
    },
    {
      attack: 'An owner makes the record executable and changes nothing else',
      verdict: 'FAIL',
      finds: ['change/modes-are-plain registry/plugins/slugify/record.json', 'review/merges-by-itself'],
      pull: () => ({
        head: {
          [recordFile]: program(`${JSON.stringify(record([alice], [aliceKey.publisher]), undefined, 2)}\n`),
        },
      }),
    },
    {
      attack: 'The artifact is a submodule, whose bytes nobody judges',
      verdict: 'FAIL',
      finds: [`change/modes-are-plain ${own}/plugin.wasm`],
      pull: async () => ({ head: { ...(await release()), [`${own}/plugin.wasm`]: submodule } }),
    },
    {
      attack: 'The whole release is a submodule, named in .gitmodules',
      verdict: 'FAIL',
      finds: [
        `change/only-registry-files ${own}`,
        'change/stays-in-registry .gitmodules',
        `change/modes-are-plain ${own}`,
        'review/merges-by-itself',
      ],
      pull: () => ({
        head: { [own]: submodule, '.gitmodules': `[submodule "x"]\n\tpath = ${own}\n\turl = --upload-pack=id\n` },
      }),
    },
    {
      attack: 'A new plugin brings its record as a link to the record of another',
      verdict: 'FAIL',
      finds: ['change/modes-are-plain registry/plugins/word-count/record.json', 'review/plugin-is-established'],
      pull: async () => ({
        head: { ...(await newPlugin()), 'registry/plugins/word-count/record.json': link('../slugify/record.json') },
      }),
    },
    {
      attack: 'A file of a release turns into a link to other bytes',
      verdict: 'FAIL',
      finds: [`change/released-is-frozen ${released}/plugin.wasm`, `change/modes-are-plain ${released}/plugin.wasm`],
      pull: () => ({ head: { [`${released}/plugin.wasm`]: link('/tmp/other.wasm') } }),
    },
    {
      attack: 'A link outside registry/ leads into it',
      verdict: 'HOLD',
      finds: ['change/stays-in-registry docs', 'review/merges-by-itself'],
      pull: () => ({ head: { docs: link('registry/trust') }, author: mallory }),
    },
  ],
};
