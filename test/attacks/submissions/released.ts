// Exists so that a released file is attacked by every kind of difference that git knows.
import { admin, alice, aliceKey, baseRegistry, mallory, otherWasm, release } from '../../support/case-registry.ts';
import type { PullGroup } from '../../support/hostile-pull.ts';
import { OddEntry } from '../../support/hostile-workshop.ts';
import { plugin, recordFile, released } from './places.ts';

const removal = { format: 1, reason: 'It was malware.' };
const tombstone = `${plugin}/removed/1.0.0.json`;
const all = Object.fromEntries(Object.entries(baseRegistry).filter(([path]) => path.startsWith(`${released}/`)));
const gone = Object.fromEntries(Object.keys(all).map((path) => [path, null]));

export const releasedFiles: PullGroup = {
  title: 'What is released',
  pulls: [
    {
      attack: 'The artifact of a release is swapped for another one',
      verdict: 'FAIL',
      finds: [`change/released-is-frozen ${released}/plugin.wasm`],
      pull: () => ({ head: { [`${released}/plugin.wasm`]: otherWasm } }),
    },
    {
      attack: 'A release is signed anew with other bytes under its old number',
      verdict: 'FAIL',
      finds: [
        `change/released-is-frozen ${released}/plugin.wasm`,
        `change/released-is-frozen ${released}/plugin.wasm.sigstore.json`,
      ],
      pull: async () => ({ head: await release({ version: '1.0.0', wasm: otherWasm }) }),
    },
    {
      attack: 'Only the bundle of a release is exchanged',
      verdict: 'FAIL',
      finds: [`change/released-is-frozen ${released}/plugin.wasm.sigstore.json`],
      pull: async () => ({
        head: { [`${released}/plugin.wasm.sigstore.json`]: await aliceKey.sign('text/plain', new Uint8Array([1])) },
      }),
    },
    {
      attack: 'A release is deleted, so that its number is free again',
      verdict: 'FAIL',
      finds: [
        `change/released-is-frozen ${released}/README.md`,
        `change/released-is-frozen ${released}/plugin.json`,
        `change/released-is-frozen ${released}/plugin.wasm`,
        `change/released-is-frozen ${released}/plugin.wasm.sigstore.json`,
      ],
      pull: () => ({ head: gone }),
    },
    {
      attack: 'A file is deleted in one commit and added again, changed, in the next',
      verdict: 'FAIL',
      finds: [`change/released-is-frozen ${released}/README.md`],
      pull: (workshop) => {
        const without = workshop.commit({ [`${released}/README.md`]: null }, workshop.start);
        return { head: workshop.commit({ [`${released}/README.md`]: '# Trust me\n' }, without) };
      },
    },
    {
      attack: 'A release is changed in one commit and changed back in the next, which leaves nothing to judge',
      verdict: 'FAIL',
      finds: ['change/has-one-kind'],
      pull: (workshop) => {
        const changed = workshop.commit({ [`${released}/plugin.wasm`]: otherWasm }, workshop.start);
        return {
          head: workshop.commit({ [`${released}/plugin.wasm`]: all[`${released}/plugin.wasm`] ?? null }, changed),
        };
      },
    },
    {
      attack: 'A release is renamed to the next version, file by file',
      verdict: 'FAIL',
      finds: [
        'change/touches-one-release',
        `change/released-is-frozen ${released}/README.md`,
        `change/released-is-frozen ${released}/plugin.json`,
        `change/released-is-frozen ${released}/plugin.wasm`,
        `change/released-is-frozen ${released}/plugin.wasm.sigstore.json`,
      ],
      pull: () => ({
        head: {
          ...gone,
          ...Object.fromEntries(Object.entries(all).map(([path, file]) => [path.replace('1.0.0', '1.1.0'), file])),
        },
      }),
    },
    {
      attack: 'A release is copied to the next version, signature and all',
      verdict: 'FAIL',
      finds: [
        `manifest/matches-its-directory ${plugin}/1.1.0/plugin.json:4:14`,
        `provenance/version-is-bound ${plugin}/1.1.0/plugin.wasm.sigstore.json`,
      ],
      pull: () => ({
        head: Object.fromEntries(Object.entries(all).map(([path, file]) => [path.replace('1.0.0', '1.1.0'), file])),
      }),
    },
    {
      attack: 'A released file becomes executable and stays the same otherwise',
      verdict: 'FAIL',
      finds: [`change/released-is-frozen ${released}/README.md`, `change/modes-are-plain ${released}/README.md`],
      pull: () => ({ head: { [`${released}/README.md`]: new OddEntry('100755', '# slugify\n') } }),
    },
    {
      attack: 'A release directory turns into a file',
      verdict: 'FAIL',
      finds: [
        `change/only-registry-files ${released}`,
        `change/released-is-frozen ${released}/README.md`,
        `change/released-is-frozen ${released}/plugin.json`,
        `change/released-is-frozen ${released}/plugin.wasm`,
        `change/released-is-frozen ${released}/plugin.wasm.sigstore.json`,
        `version/is-new ${released}/plugin.json`,
      ],
      pull: () => ({ head: { ...gone, [released]: 'x\n' } }),
    },
    {
      attack: 'A released file turns into a directory',
      verdict: 'FAIL',
      finds: [
        `change/only-registry-files ${released}/README.md/x`,
        `change/released-is-frozen ${released}/README.md`,
        `manifest/is-valid ${released}/plugin.json`,
        `version/is-new ${released}/plugin.json`,
      ],
      pull: () => ({ head: { [`${released}/README.md`]: null, [`${released}/README.md/x`]: 'x\n' } }),
    },
    {
      attack: 'A file is put into a release that has none of that name',
      verdict: 'FAIL',
      finds: [
        `manifest/is-valid ${released}/plugin.json`,
        `version/is-new ${released}/plugin.json`,
        'provenance/is-signed',
        'provenance/rank-is-kept',
      ],
      pull: () => ({ head: { [`${released}/CHANGELOG.md`]: '# Trust me\n' } }),
    },
    {
      attack: 'A whole plugin is moved below an organisation',
      verdict: 'FAIL',
      finds: [
        'change/touches-one-release',
        `change/released-is-frozen ${released}/README.md`,
        `change/released-is-frozen ${released}/plugin.json`,
        `change/released-is-frozen ${released}/plugin.wasm`,
        `change/released-is-frozen ${released}/plugin.wasm.sigstore.json`,
        'review/plugin-is-established',
      ],
      pull: () => ({
        head: {
          ...gone,
          [recordFile]: null,
          ...Object.fromEntries(
            Object.entries(all).map(([path, file]) => [path.replace('plugins/', 'plugins/@acme/'), file]),
          ),
          'registry/plugins/@acme/slugify/record.json': baseRegistry[recordFile] ?? null,
        },
        author: mallory,
      }),
    },
    {
      attack: 'A new release takes an edit of the old one along',
      verdict: 'FAIL',
      finds: ['change/touches-one-release', `change/released-is-frozen ${released}/plugin.json`],
      pull: async () => ({ head: { ...(await release()), [`${released}/plugin.json`]: '{}\n' } }),
    },
    {
      attack: 'A yank takes an edit of the release along',
      verdict: 'FAIL',
      finds: ['change/has-one-kind', `change/released-is-frozen ${released}/plugin.wasm`],
      pull: () => ({
        head: {
          [`${plugin}/yanked/1.0.0.json`]: { format: 1, reason: 'It is broken.' },
          [`${released}/plugin.wasm`]: otherWasm,
        },
      }),
    },
    {
      attack: 'An owner deletes the tombstone of a removed release',
      verdict: 'FAIL',
      finds: [
        `change/released-is-frozen ${plugin}/removed/1.0.0.json`,
        'ownership/administrator-decides',
        'review/merges-by-itself',
      ],
      pull: (workshop) => ({
        base: workshop.commit({ [tombstone]: removal, [`${released}/plugin.wasm`]: null }, workshop.start),
        head: { [tombstone]: null },
      }),
    },
    {
      attack: 'An administrator rewrites the reason on a tombstone',
      verdict: 'FAIL',
      finds: [`change/released-is-frozen ${plugin}/removed/1.0.0.json`, 'review/merges-by-itself'],
      pull: (workshop) => ({
        base: workshop.commit({ [tombstone]: removal, [`${released}/plugin.wasm`]: null }, workshop.start),
        head: { [tombstone]: { format: 1, reason: 'Nothing to see here.' } },
        author: admin,
      }),
    },
    {
      attack: 'The artifact of a removed release comes back',
      verdict: 'FAIL',
      finds: [
        `manifest/is-valid ${released}/plugin.json`,
        `version/is-new ${released}/plugin.json`,
        'provenance/is-signed',
        'provenance/rank-is-kept',
      ],
      pull: (workshop) => ({
        base: workshop.commit({ [tombstone]: removal, [`${released}/plugin.wasm`]: null }, workshop.start),
        head: { [`${released}/plugin.wasm`]: all[`${released}/plugin.wasm`] ?? null },
      }),
    },
    {
      attack: 'A removed version is released again',
      verdict: 'FAIL',
      finds: [`version/is-new ${released}/plugin.json:4:14`],
      pull: async (workshop) => ({
        base: workshop.commit({ ...gone, [tombstone]: removal }, workshop.start),
        head: await release({ version: '1.0.0' }),
      }),
    },
    {
      attack: 'A removal takes the manifest and the README along, not the artifact alone',
      verdict: 'FAIL',
      finds: [
        'change/has-one-kind',
        `change/released-is-frozen ${released}/README.md`,
        `change/released-is-frozen ${released}/plugin.json`,
        `change/released-is-frozen ${released}/plugin.wasm`,
        `change/released-is-frozen ${released}/plugin.wasm.sigstore.json`,
      ],
      pull: () => ({ head: { ...gone, [tombstone]: removal }, author: admin }),
    },
    {
      attack: 'A removal of one version deletes the artifact of another',
      verdict: 'FAIL',
      finds: ['change/has-one-kind', 'change/released-is-frozen registry/plugins/utf8-tools/1.1.0/plugin.wasm'],
      pull: () => ({
        head: {
          'registry/plugins/utf8-tools/removed/1.0.0.json': removal,
          'registry/plugins/utf8-tools/1.1.0/plugin.wasm': null,
        },
        author: admin,
      }),
    },
    {
      attack: 'An owner removes a release of his own, which only administrators may',
      verdict: 'FAIL',
      finds: ['ownership/administrator-decides', 'review/merges-by-itself'],
      pull: () => ({ head: { [tombstone]: removal, [`${released}/plugin.wasm`]: null }, author: alice }),
    },
    {
      attack: 'An evil merge has in its tree what neither parent has',
      verdict: 'FAIL',
      finds: ['change/touches-one-release', `change/released-is-frozen ${released}/plugin.wasm`],
      pull: async (workshop) => {
        const branch = workshop.commit(await release(), workshop.start);
        const main = workshop.commit({ 'docs/news.md': 'x\n' }, workshop.start);
        return {
          base: main,
          head: workshop.commit({ [`${released}/plugin.wasm`]: otherWasm, 'docs/news.md': 'x\n' }, branch, main),
        };
      },
    },
    {
      attack: 'A branch merges main with the strategy “ours”, and so reverts what main got meanwhile',
      verdict: 'FAIL',
      finds: [
        'change/touches-one-release',
        'change/released-is-frozen registry/plugins/utf8-tools/1.2.0/README.md',
        'change/released-is-frozen registry/plugins/utf8-tools/1.2.0/plugin.json',
        'change/released-is-frozen registry/plugins/utf8-tools/1.2.0/plugin.wasm',
        'change/released-is-frozen registry/plugins/utf8-tools/1.2.0/plugin.wasm.sigstore.json',
      ],
      pull: async (workshop) => {
        const branch = workshop.commit(await release(), workshop.start);
        const main = workshop.commit(await release({ name: 'utf8-tools', version: '1.2.0' }), workshop.start);
        return { base: main, head: workshop.commit({}, branch, main) };
      },
    },
    {
      attack: 'A prerelease of a version that is out is published, below what everybody has',
      verdict: 'FAIL',
      finds: [`version/moves-forward ${released}-rc.1/plugin.json:4:14`],
      pull: async () => ({ head: await release({ version: '1.0.0-rc.1' }) }),
    },
  ],
};
