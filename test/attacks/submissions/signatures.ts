// Exists so that genuine signatures are tried where they do not belong: other versions, plugins, bytes, registries.

import { keylessPublisher, keylessRelease, keylessRoot, workflow } from '../../submissions/keyless.ts';
import {
  alice,
  aliceKey,
  baseRegistry,
  digestOf,
  mallory,
  malloryKey,
  otherWasm,
  plainWasm,
  record,
  recordChange,
  release,
  statement,
  textRecord,
} from '../../support/case-registry.ts';
import type { PullGroup } from '../../support/hostile-pull.ts';
import type { Workshop } from '../../support/hostile-workshop.ts';
import { signKeyless, type WorkflowClaims } from '../../support/keyless-signer.ts';
import { bundleFile, own, plugin, recordFile, released } from './places.ts';

/** The plugin as one that a workflow releases. */
export const keyless = (workshop: Workshop): string =>
  workshop.commit({ ...keylessRoot, [recordFile]: record([alice], [keylessPublisher]) }, workshop.start);

/** A keyless release in whose certificate something is otherwise. */
const claimed = (attack: string, claims: Partial<WorkflowClaims>, ...finds: readonly string[]) => ({
  attack,
  verdict: 'FAIL' as const,
  finds,
  pull: async (workshop: Workshop) => ({
    base: keyless(workshop),
    head: await keylessRelease({}, { ...workflow('v1.1.0'), ...claims }),
  }),
});

const nobody = [`provenance/signer-is-recorded ${bundleFile}`, 'provenance/rank-is-kept'];

export const signatures: PullGroup = {
  title: 'Replayed and borrowed signatures',
  pulls: [
    {
      attack: 'The bundle of the release before is put beside the next one',
      verdict: 'FAIL',
      finds: [`provenance/version-is-bound ${own}/plugin.wasm.sigstore.json`],
      pull: async () => ({
        head: {
          ...(await release()),
          [bundleFile]: baseRegistry[`${released}/plugin.wasm.sigstore.json`] ?? null,
        },
      }),
    },
    {
      attack: 'The old artifact and its bundle come back as the newest version',
      verdict: 'FAIL',
      finds: [`provenance/version-is-bound ${plugin}/9.9.9/plugin.wasm.sigstore.json`],
      pull: async () => ({ head: await release({ version: '9.9.9', signed: { version: '1.0.0' } }) }),
    },
    {
      attack: 'The bundle of another plugin of the same key is used',
      verdict: 'FAIL',
      finds: [`provenance/version-is-bound ${own}/plugin.wasm.sigstore.json`],
      pull: async () => ({ head: await release({ signed: { name: 'utf8-tools', version: '1.1.0' } }) }),
    },
    {
      attack: 'The bundle of other bytes is used',
      verdict: 'FAIL',
      finds: [`provenance/artifact-is-bound ${own}/plugin.wasm.sigstore.json`],
      pull: async () => ({ head: await release({ wasm: otherWasm, signed: { wasm: plainWasm } }) }),
    },
    {
      attack: 'A signature over the record is used for the artifact',
      verdict: 'FAIL',
      finds: [
        `provenance/artifact-is-bound ${own}/plugin.wasm.sigstore.json`,
        `provenance/version-is-bound ${own}/plugin.wasm.sigstore.json`,
      ],
      pull: async () => {
        const change = await recordChange({ before: textRecord, after: record([mallory], []) });
        return { head: { ...(await release()), [bundleFile]: change[`${plugin}/record.sigstore.json`] ?? null } };
      },
    },
    {
      attack: 'A statement of another registry with the same names, signed by its key, is used here',
      verdict: 'FAIL',
      finds: [...nobody],
      pull: async () => ({ head: await release({ key: malloryKey }) }),
    },
    {
      attack: 'The signature is left out, although the releases before had one',
      verdict: 'FAIL',
      finds: ['provenance/is-signed', 'provenance/rank-is-kept'],
      pull: async () => ({ head: await release({ sign: 'nothing' }) }),
    },
    {
      attack: 'A keyless plugin is updated with a key that its owner has just as well',
      verdict: 'FAIL',
      finds: ['provenance/rank-is-kept'],
      pull: async (workshop) => {
        const both = { ...keylessRoot, [recordFile]: record([alice], [keylessPublisher, aliceKey.publisher]) };
        const recorded = workshop.commit(both, workshop.start);
        return { base: workshop.commit(await keylessRelease({ version: '1.0.1' }), recorded), head: await release() };
      },
    },
    {
      attack: 'A stranger wraps the genuine artifact and bundle in a manifest with a link of his own',
      verdict: 'FAIL',
      finds: ['ownership/release-is-authorised'],
      pull: async () => ({
        head: await release({ manifest: { links: { homepage: 'https://evil.example/' } } }),
        author: mallory,
      }),
    },
    {
      attack: 'A stranger wraps a genuine keyless artifact of the workflow in a manifest of his own',
      verdict: 'FAIL',
      finds: ['ownership/release-is-authorised'],
      pull: async (workshop) => ({
        base: keyless(workshop),
        head: await keylessRelease({ manifest: { links: { homepage: 'https://evil.example/' } } }),
        author: mallory,
      }),
    },
    {
      attack: 'A stranger puts a file of his own beside a statement over all others',
      verdict: 'FAIL',
      finds: ['ownership/release-is-authorised'],
      pull: async () => ({
        head: { ...(await release({ sign: 'release' })), [`${own}/CHANGELOG.md`]: '# Trust me\n' },
        author: mallory,
      }),
    },
    {
      attack: 'A stranger leaves out a file of a statement over all files',
      verdict: 'FAIL',
      finds: ['ownership/release-is-authorised'],
      pull: async () => ({
        head: { ...(await release({ sign: 'release' })), [`${own}/README.md`]: null },
        author: mallory,
      }),
    },
    {
      attack: 'A stranger swaps the empty CHANGELOG of a signed release for one so long that nobody reads it',
      verdict: 'FAIL',
      finds: [`change/files-are-valid ${own}/CHANGELOG.md`, 'ownership/release-is-authorised'],
      pull: async () => ({
        head: {
          ...(await release({ sign: 'release', files: { 'CHANGELOG.md': '' } })),
          [`${own}/CHANGELOG.md`]: 'x'.repeat(1024 * 1024 + 1),
        },
        author: mallory,
      }),
    },
    {
      attack: 'A statement over all files speaks of another version',
      verdict: 'FAIL',
      finds: ['ownership/release-is-authorised', `provenance/version-is-bound ${own}/release.sigstore.json`],
      pull: async () => ({ head: await release({ sign: 'release', signed: { version: '1.0.9' } }), author: mallory }),
    },
    {
      attack: 'Of two bundles one is good, and the other that of a stranger',
      verdict: 'FAIL',
      finds: [`provenance/signature-is-valid ${own}/release.sigstore.json`],
      pull: async () => ({
        head: {
          ...(await release()),
          [`${own}/release.sigstore.json`]: await strangers({ name: 'slugify', version: '1.1.0' }),
        },
      }),
    },
    {
      attack: 'Of two bundles one is good, and the other broken',
      verdict: 'FAIL',
      finds: [`provenance/signature-is-valid ${own}/release.sigstore.json`],
      pull: async () => ({ head: { ...(await release()), [`${own}/release.sigstore.json`]: '{}\n' } }),
    },
    {
      attack: 'One bit of the signature is another',
      verdict: 'FAIL',
      finds: [`provenance/signature-is-valid ${own}/plugin.wasm.sigstore.json`, 'provenance/rank-is-kept'],
      pull: async () => {
        const files = await release();
        const text = new TextDecoder().decode(files[bundleFile] as Uint8Array);
        const bent = text.replace(
          /"sig": ?"(.)/,
          (all, first: string) => `${all.slice(0, -1)}${first === 'A' ? 'B' : 'A'}`,
        );
        return { head: { ...files, [bundleFile]: bent } };
      },
    },
    claimed(
      'A keyless bundle is made at the tag of another version',
      { ref: 'refs/tags/v1.0.0' },
      `provenance/version-is-bound ${bundleFile}`,
    ),
    claimed(
      'A keyless bundle is made on a branch that is called like the tag',
      { ref: 'refs/heads/v1.1.0' },
      `provenance/version-is-bound ${bundleFile}`,
    ),
    claimed(
      'A keyless bundle is made by a fork of the repository',
      { repositoryId: '9999', ownerId: '6666' },
      ...nobody,
    ),
    claimed('A keyless bundle is made by a repository that took over the name', { repositoryId: '9999' }, ...nobody),
    claimed('A keyless bundle is made by a pull request of the repository', { trigger: 'pull_request' }, ...nobody),
    claimed(
      'A keyless bundle is made by another identity provider',
      { issuer: 'https://token.evil.example' },
      ...nobody,
    ),
    {
      attack: 'A keyless bundle is made by another workflow of the same repository',
      verdict: 'FAIL',
      finds: [...nobody],
      pull: async (workshop) => {
        const file = 'https://github.com/alice/slugify/.github/workflows/other.yml@refs/tags/v1.1.0';
        return {
          base: keyless(workshop),
          head: await keylessRelease({}, { ...workflow('v1.1.0'), workflow: file, signerWorkflow: file }),
        };
      },
    },
    {
      attack: 'A keyless bundle is made by an authority that this registry does not trust',
      verdict: 'FAIL',
      finds: [`provenance/signature-is-valid ${own}/plugin.wasm.sigstore.json`, 'provenance/rank-is-kept'],
      pull: async (workshop) => ({
        base: workshop.commit({ [recordFile]: record([alice], [keylessPublisher]) }, workshop.start),
        head: await keylessRelease(),
      }),
    },
    {
      attack: 'A release brings the trusted root that its own signature needs',
      verdict: 'FAIL',
      finds: ['change/has-one-kind'],
      pull: async (workshop) => ({
        base: workshop.commit({ [recordFile]: record([alice], [keylessPublisher]) }, workshop.start),
        head: { ...(await keylessRelease()), ...keylessRoot },
      }),
    },
    {
      attack: 'A plugin with a banned artifact is published anew',
      verdict: 'FAIL',
      finds: [`provenance/client-policy-is-kept ${own}/plugin.json`],
      pull: async (workshop) => {
        const clientPolicy = {
          format: 1,
          rules: 1,
          minimumTrust: 'untrusted',
          official: [],
          revokedPublishers: [],
          bannedDigests: [{ sha256: digestOf(plainWasm), reason: 'It was malware.' }],
        };
        return {
          base: workshop.commit({ 'registry/trust/client-policy.json': clientPolicy }, workshop.start),
          head: await release(),
        };
      },
    },
  ],
};

async function strangers(id: { readonly name: string; readonly version: string }): Promise<Uint8Array> {
  const [, bytes] = statement(id, [{ file: 'plugin.wasm', content: plainWasm }]);
  return await signKeyless(bytes, workflow('v1.1.0'));
}
