// Exists so that every way to take a plugin, a publisher or an organisation over is tried.

import { keylessPublisher } from '../../submissions/keyless.ts';
import {
  admin,
  alice,
  aliceKey,
  carol,
  dave,
  type FileMap,
  mallory,
  malloryKey,
  record,
  recordChange,
  release,
  reviewer,
  textRecord,
} from '../../support/case-registry.ts';
import type { PullGroup } from '../../support/hostile-pull.ts';
import { plugin, recordFile } from './places.ts';

const scoped = 'registry/plugins/@acme/json-format/record.json';
const acme = 'registry/orgs/acme.json';
const rob = { login: 'rob', id: 1005 };
const stolen = record([alice, mallory], [aliceKey.publisher]);
/** A record that both Alice and Dave own. */
const shared = record([alice, dave], [aliceKey.publisher]);
const member = (login: string, id: number, role = 'member') => ({ login, id, role });
const signed = async (after: object, key = aliceKey): Promise<FileMap> =>
  await recordChange({ before: textRecord, after, key });

export const ownership: PullGroup = {
  title: 'Owners, publishers and organisations',
  pulls: [
    {
      attack: 'A stranger adds himself to the owners',
      verdict: 'FAIL',
      finds: [
        'ownership/owner-changes-plugin',
        `ownership/record-change-is-vouched-for ${plugin}/record.json`,
        'review/merges-by-itself',
      ],
      pull: () => ({ head: { [recordFile]: stolen }, author: mallory }),
    },
    {
      attack: 'A new owner hides in the pull request of a release',
      verdict: 'FAIL',
      finds: ['change/has-one-kind'],
      pull: async () => ({ head: { ...(await release()), [recordFile]: stolen } }),
    },
    {
      attack: 'A new publisher hides in the pull request of the release that he signed',
      verdict: 'FAIL',
      finds: ['change/has-one-kind'],
      pull: async () => ({
        head: {
          ...(await release({ key: malloryKey })),
          [recordFile]: record([alice], [aliceKey.publisher, malloryKey.publisher]),
        },
      }),
    },
    {
      attack: 'A taken account adds a publisher without the word of a second owner or of the old key',
      verdict: 'HOLD',
      finds: [`ownership/record-change-is-vouched-for ${plugin}/record.json`, 'review/merges-by-itself'],
      pull: () => ({ head: { [recordFile]: record([alice], [aliceKey.publisher, malloryKey.publisher]) } }),
    },
    {
      attack: 'A taken account signs the new record with the publisher that it adds',
      verdict: 'FAIL',
      finds: [
        `ownership/record-change-is-vouched-for ${plugin}/record.json`,
        `provenance/record-signature-is-valid ${plugin}/record.sigstore.json`,
        'review/merges-by-itself',
      ],
      pull: async () => ({
        head: await signed(record([alice], [aliceKey.publisher, malloryKey.publisher]), malloryKey),
      }),
    },
    {
      attack: 'A publisher who is taken off the record signs for it himself',
      verdict: 'FAIL',
      finds: [
        `ownership/record-change-is-vouched-for ${plugin}/record.json`,
        `provenance/record-signature-is-valid ${plugin}/record.sigstore.json`,
        'review/merges-by-itself',
      ],
      pull: async () => ({ head: await signed(record([alice], [malloryKey.publisher])) }),
    },
    {
      attack: 'A signature over an earlier change of the record is used for this one',
      verdict: 'FAIL',
      finds: [
        `ownership/record-change-is-vouched-for ${plugin}/record.json`,
        `provenance/record-signature-is-valid ${plugin}/record.sigstore.json`,
        'review/merges-by-itself',
      ],
      pull: async () => ({
        head: await recordChange({
          before: textRecord,
          after: stolen,
          signed: { after: record([alice], [aliceKey.publisher, keylessPublisher]) },
        }),
      }),
    },
    {
      attack: 'A signature over the record of another plugin, with the same owners, is used for this one',
      verdict: 'FAIL',
      finds: [
        `ownership/record-change-is-vouched-for ${plugin}/record.json`,
        `provenance/record-signature-is-valid ${plugin}/record.sigstore.json`,
        'review/merges-by-itself',
      ],
      pull: async () => ({
        head: await recordChange({ before: textRecord, after: stolen, signed: { name: 'utf8-tools' } }),
      }),
    },
    {
      attack: 'A signature over a change from an older record brings that state back',
      verdict: 'FAIL',
      finds: [
        `ownership/record-change-is-vouched-for ${plugin}/record.json`,
        `provenance/record-signature-is-valid ${plugin}/record.sigstore.json`,
        'review/merges-by-itself',
      ],
      pull: async () => ({
        head: await recordChange({ before: textRecord, after: stolen, signed: { before: shared } }),
      }),
    },
    {
      attack: 'A signature of a record is added alone, for a record that does not change',
      verdict: 'HOLD',
      finds: [
        'review/merges-by-itself',
        'ownership/record-change-is-vouched-for did not run',
        'ownership/administrators-reset-provenance did not run',
        'provenance/tag-names-its-plugin did not run',
        'provenance/record-signature-is-valid did not run',
      ],
      pull: async () => {
        const files = await signed(textRecord);
        return { head: { [`${plugin}/record.sigstore.json`]: files[`${plugin}/record.sigstore.json`] ?? null } };
      },
    },
    {
      attack: 'A publisher keeps its id and gets another key',
      verdict: 'HOLD',
      finds: [`ownership/record-change-is-vouched-for ${plugin}/record.json`, 'review/merges-by-itself'],
      pull: () => {
        const forged = { ...malloryKey.publisher, sha256: keyIdOf(aliceKey.publisher) };
        return { head: { [recordFile]: record([alice], [forged as typeof aliceKey.publisher]) } };
      },
    },
    {
      attack: 'A second publisher has the id of the first and another key',
      verdict: 'HOLD',
      finds: [`ownership/record-change-is-vouched-for ${plugin}/record.json`, 'review/merges-by-itself'],
      pull: () => {
        const forged = { ...malloryKey.publisher, sha256: keyIdOf(aliceKey.publisher) };
        return { head: { [recordFile]: record([alice], [aliceKey.publisher, forged as typeof aliceKey.publisher]) } };
      },
    },
    {
      attack: 'A repository publisher keeps its name and gets the numbers of another repository',
      verdict: 'HOLD',
      finds: [
        `ownership/record-change-is-vouched-for ${plugin}/record.json`,
        `provenance/tag-names-its-plugin ${plugin}/record.json:17:14`,
        'review/merges-by-itself',
      ],
      pull: (workshop) => ({
        base: workshop.commit({ [recordFile]: record([alice], [keylessPublisher]) }, workshop.start),
        head: { [recordFile]: record([alice], [{ ...keylessPublisher, repositoryId: 6666, ownerId: 6666 }]) },
      }),
    },
    {
      attack: 'The last owner is removed, so that nobody can object any more',
      verdict: 'FAIL',
      finds: [`change/files-are-valid ${plugin}/record.json:3:13`, 'review/merges-by-itself'],
      pull: () => ({ head: { [recordFile]: record([], [aliceKey.publisher]) } }),
    },
    {
      attack: 'The owner is replaced by the same login with another number',
      verdict: 'HOLD',
      finds: [`ownership/record-change-is-vouched-for ${plugin}/record.json`, 'review/merges-by-itself'],
      pull: () => ({ head: { [recordFile]: record([{ login: 'alice', id: 6666 }], [aliceKey.publisher]) } }),
    },
    {
      attack: 'One of two owners throws the other out',
      verdict: 'HOLD',
      finds: [`ownership/record-change-is-vouched-for ${plugin}/record.json`, 'review/merges-by-itself'],
      pull: (workshop) => ({
        base: workshop.commit({ [recordFile]: shared }, workshop.start),
        head: { [recordFile]: record([dave], [aliceKey.publisher]) },
        author: dave,
      }),
    },
    {
      attack: 'An owner of the versions 1.x makes himself owner of all',
      verdict: 'FAIL',
      finds: [
        'ownership/owner-changes-plugin',
        `ownership/record-change-is-vouched-for ${plugin}/record.json`,
        'review/merges-by-itself',
      ],
      pull: (workshop) => ({
        base: workshop.commit(
          { [recordFile]: record([alice, { ...rob, versions: '1.x' }], [aliceKey.publisher]) },
          workshop.start,
        ),
        head: { [recordFile]: record([alice, rob], [aliceKey.publisher]) },
        author: rob,
      }),
    },
    {
      attack: 'An owner of the versions 1.x publishes 2.0.0',
      verdict: 'FAIL',
      finds: ['ownership/release-is-authorised'],
      pull: async (workshop) => ({
        base: workshop.commit(
          { [recordFile]: record([alice, { ...rob, versions: '1.x' }], [aliceKey.publisher]) },
          workshop.start,
        ),
        head: await release({ version: '2.0.0' }),
        author: rob,
      }),
    },
    {
      attack: 'The record is deleted, to bring a new one later',
      verdict: 'FAIL',
      finds: [`ownership/record-is-present ${plugin}/record.json`, 'review/merges-by-itself'],
      pull: () => ({ head: { [recordFile]: null }, author: alice }),
    },
    {
      attack: 'One pull request changes the records of two plugins',
      verdict: 'FAIL',
      finds: ['change/touches-one-release', 'review/merges-by-itself'],
      pull: () => ({ head: { [recordFile]: stolen, 'registry/plugins/utf8-tools/record.json': stolen } }),
    },
    {
      attack: 'An administrator calls a plugin abandoned and takes it, without telling anybody',
      verdict: 'HOLD',
      finds: ['ownership/orphan-is-announced', 'review/merges-by-itself'],
      pull: () => ({ head: { [recordFile]: record([admin], [malloryKey.publisher]) }, author: admin }),
    },
    {
      attack: 'A reviewer gives himself a plugin',
      verdict: 'FAIL',
      finds: [
        'ownership/owner-changes-plugin',
        `ownership/record-change-is-vouched-for ${plugin}/record.json`,
        'review/merges-by-itself',
      ],
      pull: () => ({ head: { [recordFile]: record([reviewer], [aliceKey.publisher]) }, author: reviewer }),
    },
    {
      attack: 'An owner resets the provenance, after which weaker signatures would do',
      verdict: 'HOLD',
      finds: [`ownership/administrators-reset-provenance ${plugin}/record.json:17:22`, 'review/merges-by-itself'],
      pull: async () => ({
        head: await signed(
          record([alice], [aliceKey.publisher], { provenanceReset: { fromSequence: 9_000_000, reason: 'Trust me.' } }),
        ),
      }),
    },
    {
      attack: 'A stranger yanks the release that everybody uses',
      verdict: 'FAIL',
      finds: ['ownership/owner-changes-plugin'],
      pull: () => ({
        head: { [`${plugin}/yanked/1.0.0.json`]: { format: 1, reason: 'It is broken.' } },
        author: mallory,
      }),
    },
    {
      attack: 'A stranger takes back a yank, so that a broken release is installed again',
      verdict: 'FAIL',
      finds: ['ownership/owner-changes-plugin'],
      pull: (workshop) => ({
        base: workshop.commit(
          { [`${plugin}/yanked/1.0.0.json`]: { format: 1, reason: 'It is broken.' } },
          workshop.start,
        ),
        head: { [`${plugin}/yanked/1.0.0.json`]: null },
        author: mallory,
      }),
    },
    {
      attack: 'A version that is not out yet is yanked, to block its number',
      verdict: 'FAIL',
      finds: [`version/is-released ${plugin}/yanked/1.1.0.json`],
      pull: () => ({ head: { [`${plugin}/yanked/1.1.0.json`]: { format: 1, reason: 'It is broken.' } } }),
    },
    {
      attack: 'A stranger deprecates a plugin in favour of another',
      verdict: 'FAIL',
      finds: ['ownership/owner-changes-plugin'],
      pull: () => ({
        head: { [`${plugin}/deprecated.json`]: { format: 1, reason: 'It is dead.', replacement: 'utf8-tools' } },
        author: mallory,
      }),
    },
    {
      attack: 'An owner gives his own plugin five stars',
      verdict: 'FAIL',
      finds: ['ownership/rating-is-own'],
      pull: () => ({ head: { [`${plugin}/ratings/1001.json`]: { format: 1, stars: 5, version: '1.0.0' } } }),
    },
    {
      attack: 'Somebody rates a version that there is not',
      verdict: 'FAIL',
      finds: [`version/is-released ${plugin}/ratings/6666.json:4:14`],
      pull: () => ({
        head: { [`${plugin}/ratings/6666.json`]: { format: 1, stars: 1, version: '9.9.9' } },
        author: mallory,
      }),
    },
    {
      attack: 'A taken account deprecates a plugin in favour of a name that nobody has taken yet',
      verdict: 'FAIL',
      finds: [`dependencies/replacement-exists ${plugin}/deprecated.json:4:18`],
      pull: () => ({
        head: { [`${plugin}/deprecated.json`]: { format: 1, reason: 'It is dead.', replacement: 'next-hit' } },
      }),
    },
    {
      attack: 'Somebody rates in the name of another account',
      verdict: 'FAIL',
      finds: [`ownership/rating-is-own ${plugin}/ratings/1003.json`],
      pull: () => ({
        head: { [`${plugin}/ratings/1003.json`]: { format: 1, stars: 1, version: '1.0.0' } },
        author: mallory,
      }),
    },
    {
      attack: 'A member of an organisation makes himself its admin',
      verdict: 'FAIL',
      finds: ['ownership/organisation-admin-decides', 'review/merges-by-itself'],
      pull: () => ({
        head: { [acme]: { format: 1, members: [member('carol', 1003, 'admin'), member('dave', 1004, 'admin')] } },
        author: dave,
      }),
    },
    {
      attack: 'A stranger adds himself to an organisation',
      verdict: 'FAIL',
      finds: ['ownership/organisation-admin-decides', 'review/merges-by-itself'],
      pull: () => ({
        head: { [acme]: { format: 1, members: [member('carol', 1003, 'admin'), member('mallory', 6666)] } },
        author: mallory,
      }),
    },
    {
      attack: 'A member of the organisation publishes a plugin of it that he does not own',
      verdict: 'FAIL',
      finds: ['ownership/release-is-authorised'],
      pull: async () => ({ head: await release({ name: '@acme/json-format', version: '1.1.0' }), author: dave }),
    },
    {
      attack: 'An admin of the organisation takes the record of a plugin that belongs to a member',
      verdict: 'FAIL',
      finds: [
        'ownership/owner-changes-plugin',
        'ownership/record-change-is-vouched-for registry/plugins/@acme/json-format/record.json',
        'review/merges-by-itself',
      ],
      pull: (workshop) => ({
        base: workshop.commit({ [scoped]: record([dave], [aliceKey.publisher]) }, workshop.start),
        head: { [scoped]: record([carol], [aliceKey.publisher]) },
        author: carol,
      }),
    },
  ],
};

function keyIdOf(publisher: typeof aliceKey.publisher): string {
  return publisher.kind === 'key' ? publisher.sha256 : '';
}
