// Exists so that changes of the rules themselves are tried: workflows, owners of code, policy, trust, git's own files.

import { anAdvisory } from '../../support/advisory-cases.ts';
import {
  admin,
  alice,
  baseRegistry,
  type Content,
  carol,
  mallory,
  newPlugin,
  policy,
  release,
  reviewer,
} from '../../support/case-registry.ts';
import type { HostilePull, PullGroup } from '../../support/hostile-pull.ts';
import { trustedRoot } from '../../support/keyless-signer.ts';

const registry = baseRegistry['registry/registry.json'] as object;
const workflowText = 'name: review\non: pull_request_target\npermissions: write-all\n';

/** A file that only administrators may decide on. */
const outside = (attack: string, path: string, content: Content): HostilePull => ({
  attack,
  verdict: 'HOLD',
  finds: [`change/stays-in-registry ${path}`, 'review/merges-by-itself'],
  pull: () => ({ head: { [path]: content }, author: mallory }),
});

/** A file that only administrators may bring. */
const governed = (attack: string, path: string, content: Content): HostilePull => ({
  attack,
  verdict: 'FAIL',
  finds: ['ownership/administrator-decides', 'review/merges-by-itself'],
  pull: () => ({ head: { [path]: content }, author: mallory }),
});

export const rules: PullGroup = {
  title: 'Workflows, policy, trust and git’s own files',
  pulls: [
    outside('The review workflow is edited to merge everything', '.github/workflows/review.yml', workflowText),
    outside('A new workflow runs with every right', '.github/workflows/deploy-2.yml', workflowText),
    outside('CODEOWNERS gives the workflows to the attacker', '.github/CODEOWNERS', '* @mallory\n'),
    outside('A CODEOWNERS at the root wins over the one in .github', 'CODEOWNERS', '* @mallory\n'),
    outside('A local action is put where a workflow could call it', '.github/actions/check/action.yml', 'name: x\n'),
    outside('action.yml at the root turns the registry into an action', 'action.yml', 'name: x\n'),
    outside('The catalogue of checks is replaced by an empty one', 'src/core/checks/catalogue.ts', 'export {};\n'),
    outside('package.json gets a script that runs on install', 'package.json', { scripts: { preinstall: 'id' } }),
    outside(
      '.gitattributes at the root merges with a driver of the attacker',
      '.gitattributes',
      '* merge=evil filter=evil\n',
    ),
    outside(
      '.gitmodules names an address that is an option',
      '.gitmodules',
      '[submodule "x"]\n\turl = --upload-pack=id\n',
    ),
    outside('A hook waits for somebody who sets core.hooksPath', '.githooks/post-checkout', '#!/bin/sh\nid\n'),
    outside(
      '.mailmap makes the commits of one person those of another',
      '.mailmap',
      'Root <root@example.com> <mallory@evil.example>\n',
    ),
    {
      attack: '.gitattributes inside registry/ changes how releases are written to the disk',
      verdict: 'FAIL',
      finds: ['change/only-registry-files registry/.gitattributes', 'review/merges-by-itself'],
      pull: () => ({ head: { 'registry/.gitattributes': '*.wasm text eol=crlf\n' }, author: mallory }),
    },
    {
      attack: '.gitattributes inside the release changes how its artifact is written to the disk',
      verdict: 'FAIL',
      finds: ['change/only-registry-files registry/plugins/slugify/1.1.0/.gitattributes'],
      pull: async () => ({ head: await release({ files: { '.gitattributes': '*.wasm text\n' } }) }),
    },
    {
      attack: 'A workflow travels with a signed release',
      verdict: 'FAIL',
      finds: ['change/has-one-kind', 'change/stays-in-registry .github/workflows/review.yml'],
      pull: async () => ({ head: { ...(await release()), '.github/workflows/review.yml': workflowText } }),
    },
    {
      attack: 'A workflow travels with a new plugin',
      verdict: 'FAIL',
      finds: ['change/has-one-kind', 'change/stays-in-registry .github/workflows/x.yml'],
      pull: async () => ({ head: { ...(await newPlugin()), '.github/workflows/x.yml': workflowText } }),
    },
    governed('A stranger lets everything merge by lowering the policy', 'registry/policy.json', {
      ...policy,
      waitingHours: { newPlugin: 0, record: 0 },
    }),
    {
      attack: 'A reviewer lowers the policy, which is for administrators',
      verdict: 'FAIL',
      finds: ['ownership/administrator-decides', 'review/merges-by-itself'],
      pull: () => ({
        head: { 'registry/policy.json': { ...policy, waitingHours: { newPlugin: 0, record: 0 } } },
        author: reviewer,
      }),
    },
    {
      attack: 'A stranger deletes the policy',
      verdict: 'FAIL',
      finds: [
        'change/files-are-valid registry/policy.json',
        'ownership/administrator-decides',
        'review/merges-by-itself',
      ],
      pull: () => ({ head: { 'registry/policy.json': null }, author: mallory }),
    },
    {
      attack: 'A taken account of an administrator deletes registry.json, after which nothing can be judged',
      verdict: 'FAIL',
      finds: ['change/files-are-valid registry/registry.json', 'review/merges-by-itself'],
      pull: () => ({ head: { 'registry/registry.json': null }, author: admin }),
    },
    governed('A stranger makes himself administrator', 'registry/registry.json', {
      ...registry,
      administrators: [{ login: 'ada', id: 1 }, mallory],
    }),
    governed('A stranger moves the registry to an address of his own', 'registry/registry.json', {
      ...registry,
      url: 'https://evil.example/',
    }),
    governed('A stranger winds the sequence forward, to revoke what is valid', 'registry/registry.json', {
      ...registry,
      sequenceBase: 9_000_000,
    }),
    {
      attack: 'registry.json changes together with a workflow',
      verdict: 'FAIL',
      finds: [
        'change/stays-in-registry .github/workflows/review.yml',
        'ownership/administrator-decides',
        'review/merges-by-itself',
      ],
      pull: () => ({
        head: {
          'registry/registry.json': { ...registry, reviewers: [mallory] },
          '.github/workflows/review.yml': workflowText,
        },
        author: mallory,
      }),
    },
    {
      attack: 'The policy changes together with registry.json',
      verdict: 'FAIL',
      finds: ['change/has-one-kind'],
      pull: () => ({
        head: {
          'registry/registry.json': { ...registry, reviewers: [mallory] },
          'registry/policy.json': { ...policy, autoMerge: 'never' },
        },
        author: mallory,
      }),
    },
    governed('A root of the attacker is put among the trust roots', 'registry/trust/roots/2.root.json', { signed: {} }),
    governed('The authority of the attacker becomes the trusted root', 'registry/trust/trusted-root.json', trustedRoot),
    governed('A stranger calls his key official', 'registry/trust/client-policy.json', {
      format: 1,
      rules: 1,
      minimumTrust: 'untrusted',
      official: [`key:${'6'.repeat(64)}`],
      revokedPublishers: [],
      bannedDigests: [],
    }),
    governed(
      'A stranger waves a failed commit through for the deploy',
      `registry/trust/accepted/${'c'.repeat(40)}.json`,
      { format: 1, reason: 'It is fine.' },
    ),
    governed('A stranger rewrites when releases were published', 'registry/trust/history.json', {
      format: 1,
      releases: {},
    }),
    governed(
      'A stranger brings an advisory against a rival',
      'registry/advisories/PLUG-2026-0001.json',
      anAdvisory({ id: 'PLUG-2026-0001' }),
    ),
    {
      attack: 'An owner of a plugin changes the trust roots beside his release',
      verdict: 'FAIL',
      finds: ['change/has-one-kind'],
      pull: async () => ({
        head: { ...(await release()), 'registry/trust/keys/alice.pem': 'key\n' },
        author: alice,
      }),
    },
    {
      attack: 'An organisation lowers the trust that it requires, beside a release that needs that',
      verdict: 'FAIL',
      finds: ['change/has-one-kind'],
      pull: async () => ({
        head: {
          ...(await release({ name: '@acme/json-format', version: '1.1.0' })),
          'registry/orgs/acme.json': { format: 1, members: [{ ...carol, role: 'admin' }], requiredTrust: 'untrusted' },
        },
        author: carol,
      }),
    },
    {
      attack: 'A file without a place waits below registry/ for a program that reads it one day',
      verdict: 'FAIL',
      finds: ['change/only-registry-files registry/plugins/slugify/1.0.0.json', 'review/merges-by-itself'],
      pull: () => ({ head: { 'registry/plugins/slugify/1.0.0.json': '{}\n' }, author: mallory }),
    },
  ],
};
