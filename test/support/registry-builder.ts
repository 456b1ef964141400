// Exists so that tests publish a registry of a few lines: real manifests, real signatures, the real index.
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { buildIndex, type IndexInput, type PublishedFiles } from '../../src/core/index/build-index.ts';
import type { SourcePlugin, SourceRelease } from '../../src/core/index/build-shard.ts';
import { toCanonicalJson } from '../../src/core/model/canonical-json.ts';
import { type ClientPolicy, emptyClientPolicy } from '../../src/core/model/client-policy.ts';
import type { Sha256 } from '../../src/core/model/digest.ts';
import { type Manifest, parseManifest } from '../../src/core/model/manifest.ts';
import type { MergeRecord } from '../../src/core/model/merge-record.ts';
import type { Permissions } from '../../src/core/model/permissions.ts';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import type { Policy } from '../../src/core/model/policy.ts';
import type { Publisher } from '../../src/core/model/publisher.ts';
import { buildStatement, statementBytes, statementPayloadType } from '../../src/core/model/statement.ts';
import type { Timestamp } from '../../src/core/model/timestamp.ts';
import type { TrustLevel } from '../../src/core/model/trust-level.ts';
import type { Version } from '../../src/core/model/version.ts';
import type { Signer } from '../../src/ports.ts';
import { aPolicy, aRegistry } from './builders.ts';
import { testKey } from './test-keys.ts';

const encoder = new TextEncoder();

/** Two authors, each with a key. */
export const alice: Signer = testKey('alice');
export const mallory: Signer = testKey('mallory');

/** What the review records of a merge that nobody had to look at. */
export const mergedByItself: MergeRecord = {
  base: 'a'.repeat(40),
  head: 'b'.repeat(40),
  submitter: 1001,
  verdict: 'PASS',
  catalogue: 2,
  report: nodeHasher(new Uint8Array()),
  review: 'auto',
  reviewers: [],
  overrides: [],
};

export interface ReleasePlan {
  readonly needs?: Readonly<Record<string, string | { readonly version: string; readonly optional: boolean }>>;
  readonly permissions?: Permissions;
  /** Nobody where it is `null`; Alice where it is absent. */
  readonly signer?: Signer | null;
  /** What is signed: the artifact where it is absent, or every file. */
  readonly sign?: 'release';
  readonly yanked?: string;
  readonly removed?: string;
  /** Whether the bytes of a removed release are still there. */
  readonly keepsBytes?: true;
  readonly merge?: MergeRecord;
  /** Where in the history it was published; the order of the plan where it is absent. */
  readonly sequence?: number;
  /** What it asks of its host, as the manifest has it. */
  readonly requires?: object;
  readonly description?: string;
  readonly keywords?: readonly string[];
}

interface PluginPlan {
  readonly publishers?: readonly Publisher[];
  readonly provenanceReset?: { readonly fromSequence: number; readonly reason: string };
  readonly requiredTrust?: TrustLevel;
  readonly deprecated?: { readonly reason: string; readonly replacement?: PluginName };
  readonly releases: Readonly<Record<string, ReleasePlan>>;
}

/** Names to plugins. */
export type RegistryPlan = Readonly<Record<string, PluginPlan>>;

/** The bytes of a release's artifact: an empty module that says which release it is. */
export function wasmOf(name: string, version: string): Uint8Array {
  const text = encoder.encode(`\u0002id${name} ${version}`);
  return new Uint8Array([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x00, text.length, ...text]);
}

export function manifestText(name: string, version: string, plan: ReleasePlan = {}): string {
  return toCanonicalJson({
    plugyard: 1,
    name,
    version,
    description: plan.description ?? `What ${name} does.`,
    license: 'MIT',
    abi: 'raw',
    keywords: plan.keywords,
    permissions: plan.permissions,
    dependencies: plan.needs,
    requires: plan.requires,
  });
}

function manifestOf(text: string): Manifest {
  const manifest = parseManifest(text);
  if (!manifest.ok) {
    throw new Error(manifest.problems[0]?.message);
  }
  return manifest.value;
}

/** A bundle over the artifact of a release. */
export async function signArtifact(
  signer: Signer,
  { name, version }: { readonly name: string; readonly version: string },
  artifact: Uint8Array,
): Promise<Uint8Array> {
  return await signFiles(signer, { name, version }, [{ name: 'plugin.wasm', sha256: nodeHasher(artifact) }]);
}

async function signFiles(
  signer: Signer,
  { name, version }: { readonly name: string; readonly version: string },
  files: readonly { readonly name: string; readonly sha256: Sha256 }[],
): Promise<Uint8Array> {
  const release = { plugin: name as PluginName, version: version as Version };
  const subjects = files.map((file) => ({ name: file.name, digest: { sha256: file.sha256 } }));
  return await signer.sign(statementPayloadType, statementBytes(buildStatement(release, subjects)));
}

/** What holds for the whole registry. */
interface Terms {
  readonly policy?: Partial<Policy>;
  readonly clientPolicy?: Partial<ClientPolicy>;
  /** The Sigstore trusted root, as JSON. */
  readonly trustedRoot?: string;
}

/** The published tree of a plan, as `registry build` makes it. */
export async function publish(plan: RegistryPlan, terms: Terms = {}): Promise<PublishedFiles> {
  const plugins: SourcePlugin[] = [];
  const trustedRoot = terms.trustedRoot === undefined ? undefined : encoder.encode(terms.trustedRoot);
  let sequence = 1;
  for (const [name, plugin] of Object.entries(plan)) {
    const releases: SourceRelease[] = [];
    for (const [version, release] of Object.entries(plugin.releases)) {
      sequence += 1;
      releases.push(
        await sourceRelease({ name, version, sequence: release.sequence ?? sequence, trustedRoot }, release, plugin),
      );
    }
    plugins.push({
      name: name as PluginName,
      record: {
        format: 1,
        owners: [{ login: 'alice', id: 1 }],
        publishers: publishersOf(plugin),
        ...(plugin.provenanceReset === undefined ? {} : { provenanceReset: plugin.provenanceReset }),
      },
      ...(plugin.requiredTrust === undefined ? {} : { requiredTrust: plugin.requiredTrust }),
      ...(plugin.deprecated === undefined ? {} : { deprecated: { format: 1, ...plugin.deprecated } }),
      releases,
    });
  }
  const clientPolicy = { ...emptyClientPolicy, ...terms.clientPolicy };
  const input: IndexInput = {
    ...indexInput,
    policy: aPolicy(terms.policy),
    sequence,
    plugins,
    ...(trustedRoot === undefined ? {} : { trustedRoot }),
    ...(terms.clientPolicy === undefined
      ? {}
      : { clientPolicy: { value: clientPolicy, bytes: encoder.encode(toCanonicalJson(clientPolicy)) } }),
  };
  return buildIndex(input, nodeHasher);
}

/** What an index is a function of, besides its plugins. */
export const indexInput: Omit<IndexInput, 'sequence' | 'plugins'> = {
  registry: aRegistry(),
  policy: aPolicy(),
  builder: 'plugyard 0.0.0',
  commit: 'c'.repeat(40),
  committedAt: '2026-01-31T12:00:00Z' as Timestamp,
};

function hasBytes({ removed, keepsBytes }: ReleasePlan): boolean {
  return removed === undefined || keepsBytes === true;
}

function publishersOf(plugin: PluginPlan): readonly Publisher[] {
  return plugin.publishers ?? [alice.publisher];
}

async function sourceRelease(
  place: {
    readonly name: string;
    readonly version: string;
    readonly sequence: number;
    readonly trustedRoot: Uint8Array | undefined;
  },
  plan: ReleasePlan,
  plugin: PluginPlan,
): Promise<SourceRelease> {
  const { name, version, sequence, trustedRoot } = place;
  const text = manifestText(name, version, plan);
  const wasm = wasmOf(name, version);
  const signer = plan.signer === undefined ? alice : plan.signer;
  const files = [
    { name: 'plugin.json', sha256: nodeHasher(encoder.encode(text)) },
    { name: 'plugin.wasm', sha256: nodeHasher(wasm) },
  ];
  const signed = plan.sign === 'release' ? files : files.slice(1);
  const bundle = signer === null ? undefined : await signFiles(signer, place, signed);
  const context = { publishers: publishersOf(plugin), artifact: wasm, trustedRoot };
  const blobs = [
    { extension: 'json', bytes: encoder.encode(text) },
    ...(hasBytes(plan) ? [{ extension: 'wasm', bytes: wasm } as const] : []),
    ...(bundle === undefined ? [] : [{ extension: 'json', bytes: bundle } as const]),
  ] as const;
  return {
    manifest: manifestOf(text),
    manifestFile: { sha256: nodeHasher(encoder.encode(text)), size: encoder.encode(text).length },
    ...(hasBytes(plan) ? { artifact: { sha256: nodeHasher(wasm), size: wasm.length } } : {}),
    artifactUrls: [],
    provenance: {
      bundles:
        bundle === undefined
          ? []
          : [
              {
                file: plan.sign === 'release' ? 'release.sigstore.json' : 'plugin.wasm.sigstore.json',
                sha256: nodeHasher(bundle),
                size: bundle.length,
                verification: await sigstoreVerifier.verify(bundle, context),
              },
            ],
    },
    files,
    published: {
      commit: sequence.toString(16).padStart(40, '0'),
      time: `2026-01-01T00:00:${String(sequence % 60).padStart(2, '0')}Z` as Timestamp,
      sequence,
    },
    ...(plan.merge === undefined ? {} : { merge: plan.merge }),
    ...(plan.yanked === undefined ? {} : { yanked: { reason: plan.yanked } }),
    ...(plan.removed === undefined ? {} : { removed: { reason: plan.removed } }),
    blobs: blobs.map((blob) => ({ ...blob, sha256: nodeHasher(blob.bytes) })),
  };
}

/** An index in which plugins need so much of slugify: what a reviewer's notes on dependents are made from. */
export async function publishNeeding(
  needs: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const plugins = Object.entries(needs).map(
    ([name, range]) => [name, { releases: { '2.0.0': { needs: { slugify: range } } } }] as const,
  );
  return await publish({ slugify: { releases: { '1.0.0': {} } }, ...Object.fromEntries(plugins) });
}
