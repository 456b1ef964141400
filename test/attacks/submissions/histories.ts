// Exists so that what git's history can be made to say is tried: merge bases, stale branches, dates and names of commits.

import { keylessPublisher } from '../../submissions/keyless.ts';
import {
  admin,
  alice,
  aliceKey,
  baseRegistry,
  carol,
  mallory,
  malloryKey,
  newPlugin,
  plainWasm,
  policy,
  record,
  release,
} from '../../support/case-registry.ts';
import type { PullGroup } from '../../support/hostile-pull.ts';
import { plugin, recordFile, released } from './places.ts';

const registry = baseRegistry['registry/registry.json'] as object;
const expired = { ...aliceKey.publisher, validUntil: '2026-02-28T23:59:59Z' } as typeof aliceKey.publisher;

export const histories: PullGroup = {
  title: 'Histories, dates and names of commits',
  pulls: [
    {
      attack: 'A criss-cross of merges has two merge bases, and two honest tools see two changes',
      verdict: 'FAIL',
      finds: ['change/has-one-merge-base'],
      pull: async (workshop) => {
        const [left, right] = ['left', 'right'].map((message) =>
          workshop.dated({}, workshop.start, { message, time: 1_767_225_600 }),
        ) as [string, string];
        return { base: workshop.commit({}, left, right), head: workshop.commit(await release(), right, left) };
      },
    },
    {
      attack: 'A branch has no commit in common with main',
      verdict: 'FAIL',
      finds: ['change/has-one-merge-base'],
      pull: async (workshop) => ({ head: workshop.commit({ ...baseRegistry, ...(await release()) }) }),
    },
    {
      attack: 'A branch from before its author lost the plugin publishes a release',
      verdict: 'FAIL',
      finds: ['ownership/release-is-authorised'],
      pull: async (workshop) => ({
        head: workshop.commit(await release(), workshop.start),
        base: workshop.commit({ [recordFile]: record([carol], [aliceKey.publisher]) }, workshop.start),
      }),
    },
    {
      attack: 'A branch from before the key was taken off the record publishes with that key',
      verdict: 'FAIL',
      finds: [`provenance/signer-is-recorded ${plugin}/1.1.0/plugin.wasm.sigstore.json`, 'provenance/rank-is-kept'],
      pull: async (workshop) => ({
        head: workshop.commit(await release(), workshop.start),
        base: workshop.commit({ [recordFile]: record([alice], [keylessPublisher]) }, workshop.start),
      }),
    },
    {
      attack: 'A branch from before the key was revoked publishes with that key',
      verdict: 'FAIL',
      finds: [`provenance/signer-is-recorded ${plugin}/1.1.0/plugin.wasm.sigstore.json`, 'provenance/rank-is-kept'],
      pull: async (workshop) => {
        const revoked = { ...aliceKey.publisher, revocation: { reason: 'compromised' as const, fromSequence: 2 } };
        return {
          head: workshop.commit(await release(), workshop.start),
          base: workshop.commit({ [recordFile]: record([alice], [revoked as typeof expired]) }, workshop.start),
        };
      },
    },
    {
      attack: 'A branch from before the limits were lowered brings an artifact that was allowed then',
      verdict: 'FAIL',
      finds: [`artifact/size-is-allowed ${plugin}/1.1.0/plugin.wasm`],
      pull: async (workshop) => {
        const limits = { ...policy.limits, inTreeSize: plainWasm.length - 1 };
        return {
          head: workshop.commit(await release(), workshop.start),
          base: workshop.commit({ 'registry/policy.json': { ...policy, limits } }, workshop.start),
        };
      },
    },
    {
      attack: 'A branch from before more trust was required brings a signature by key',
      verdict: 'FAIL',
      finds: ['provenance/level-is-reached'],
      pull: async (workshop) => ({
        head: workshop.commit(await release(), workshop.start),
        base: workshop.commit({ 'registry/policy.json': { ...policy, requiredTrust: 'verified' } }, workshop.start),
      }),
    },
    {
      attack: 'A branch from before the registry was closed goes on publishing',
      verdict: 'FAIL',
      finds: ['change/registry-is-open'],
      pull: async (workshop) => {
        const closed = { since: '2026-02-01T00:00:00Z', reason: 'Nobody watches any more.' };
        return {
          head: workshop.commit(await release(), workshop.start),
          base: workshop.commit({ 'registry/registry.json': { ...registry, closed } }, workshop.start),
        };
      },
    },
    {
      attack: 'A branch brings a version that main got meanwhile, with other bytes',
      verdict: 'FAIL',
      finds: [`version/is-new ${plugin}/1.1.0/plugin.json:4:14`],
      pull: async (workshop) => ({
        head: workshop.commit(await release(), workshop.start),
        base: workshop.commit(await release({ files: { 'README.md': '# The first\n' } }), workshop.start),
      }),
    },
    {
      attack: 'A branch calls a plugin new that somebody else brought meanwhile, with a record of its own',
      verdict: 'FAIL',
      finds: [
        'ownership/first-owner-is-submitter registry/plugins/word-count/record.json',
        'provenance/signer-is-recorded registry/plugins/word-count/1.0.1/plugin.wasm.sigstore.json',
        'review/plugin-is-established',
      ],
      pull: async (workshop) => ({
        head: workshop.commit(
          await newPlugin({ version: '1.0.1', record: record([mallory], [malloryKey.publisher]), key: malloryKey }),
          workshop.start,
        ),
        base: workshop.commit(await newPlugin(), workshop.start),
        author: mallory,
      }),
    },
    {
      attack: 'A branch claims a name that was reserved since',
      verdict: 'HOLD',
      finds: [
        'manifest/name-is-allowed registry/plugins/word-count/1.0.0/plugin.json:3:11',
        'review/plugin-is-established',
      ],
      pull: async (workshop) => ({
        head: workshop.commit(await newPlugin(), workshop.start),
        base: workshop.commit(
          { 'registry/policy.json': { ...policy, reservedNames: [...policy.reservedNames, 'word-count'] } },
          workshop.start,
        ),
      }),
    },
    {
      attack: 'A branch depends on a release that was removed since',
      verdict: 'FAIL',
      finds: [`dependencies/are-satisfiable ${plugin}/1.1.0/plugin.json:8:19`],
      pull: async (workshop) => {
        const manifest = { dependencies: { 'utf8-tools': '1.1.0' } };
        const before = workshop.commit(await release({ version: '1.0.1', manifest }), workshop.start);
        return {
          head: workshop.commit(await release({ manifest }), before),
          base: workshop.commit(
            { 'registry/plugins/utf8-tools/removed/1.1.0.json': { format: 1, reason: 'It was malware.' } },
            before,
          ),
        };
      },
    },
    {
      attack: 'A commit is dated back to when the key was still valid',
      verdict: 'FAIL',
      finds: [`provenance/signer-is-recorded ${plugin}/1.1.0/plugin.wasm.sigstore.json`, 'provenance/rank-is-kept'],
      pull: async (workshop) => {
        const base = workshop.commit({ [recordFile]: record([alice], [expired]) }, workshop.start);
        const told = { message: 'slugify 1.1.0', time: 1_769_904_000 };
        return { base, head: workshop.dated(await release(), base, told) };
      },
    },
    {
      attack: 'A commit is dated ten years ahead, to when the key will be valid',
      verdict: 'FAIL',
      finds: [`provenance/signer-is-recorded ${plugin}/1.1.0/plugin.wasm.sigstore.json`, 'provenance/rank-is-kept'],
      pull: async (workshop) => {
        const young = { ...aliceKey.publisher, validFrom: '2030-01-01T00:00:00Z' } as typeof expired;
        const base = workshop.commit({ [recordFile]: record([alice], [young]) }, workshop.start);
        const told = { message: 'slugify 1.1.0', time: 2_082_758_400 };
        return { base, head: workshop.dated(await release(), base, told) };
      },
    },
    {
      attack: 'A new plugin is dated back by a year, to be through with the waiting time',
      verdict: 'HOLD',
      finds: ['review/plugin-is-established'],
      pull: async (workshop) => {
        const told = { message: 'word-count 1.0.0', time: 1_740_830_400 };
        return { head: workshop.dated(await newPlugin(), workshop.start, told) };
      },
    },
    {
      attack: 'The commits name the owner as author and committer, and somebody else opens the pull request',
      verdict: 'FAIL',
      finds: ['ownership/release-is-authorised'],
      pull: async (workshop) => {
        const tree = workshop.at(workshop.commit(await release(), workshop.start), '');
        const person = 'alice <1001+alice@users.noreply.github.com> 1767225600 +0000';
        const text = `tree ${tree}\nparent ${workshop.start}\nauthor ${person}\ncommitter ${person}\n\nslugify 1.1.0\n\nSigned-off-by: alice <1001+alice@users.noreply.github.com>\n`;
        return { head: workshop.scratch.object('commit', Buffer.from(text)), author: mallory };
      },
    },
    {
      attack: 'The branch ends with a commit that claims to be an approved merge of the registry',
      verdict: 'FAIL',
      finds: ['ownership/release-is-authorised'],
      pull: async (workshop) => {
        const message = `Merge release slugify 1.1.0 (#12)\n\nPlugyard-Record: 1\nPlugyard-Base: ${workshop.start}\nPlugyard-Head: ${workshop.start}\nPlugyard-Submitter: 1001\nPlugyard-Verdict: PASS\nPlugyard-Catalogue: 5\nPlugyard-Report: ${'d'.repeat(64)}\nPlugyard-Review: approved\nPlugyard-Reviewers: 2\n`;
        return {
          head: workshop.dated(await release(), workshop.start, { message, time: 1_767_225_700 }),
          author: mallory,
        };
      },
    },
    {
      attack: 'The login of the owner, with the number of another account',
      verdict: 'FAIL',
      finds: ['ownership/release-is-authorised'],
      pull: async () => ({ head: await release(), author: { login: 'alice', id: 7777 } }),
    },
    {
      attack: 'An administrator’s login that was given up and taken again changes the policy',
      verdict: 'FAIL',
      finds: ['ownership/administrator-decides', 'review/merges-by-itself'],
      pull: () => ({
        head: { 'registry/policy.json': { ...policy, autoMerge: 'never' } },
        author: { login: admin.login, id: 7777 },
      }),
    },
    {
      attack: 'A merge drops a yank that main has, and edits the yanked release beside it',
      verdict: 'FAIL',
      finds: ['change/has-one-kind', `change/released-is-frozen ${released}/README.md`],
      pull: (workshop) => {
        const yank = { [`${plugin}/yanked/1.0.0.json`]: { format: 1, reason: 'It is broken.' } };
        const base = workshop.commit(yank, workshop.start);
        const merged = workshop.commit({ [`${released}/README.md`]: '# x\n' }, workshop.start, base);
        return { base, head: merged };
      },
    },
  ],
};
