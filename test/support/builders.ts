// Exists so that a test says only what it is about: every other part of a value is a plain default that fits its schema.
import { toCanonicalJson } from '../../src/core/model/canonical-json.ts';
import { parseSha256, type Sha256 } from '../../src/core/model/digest.ts';
import { type Manifest, parseManifest } from '../../src/core/model/manifest.ts';
import { type PluginName, parsePluginName } from '../../src/core/model/plugin-name.ts';
import { type Policy, parsePolicy } from '../../src/core/model/policy.ts';
import type { KeylessSigner, Provenance, VerifiedBundle } from '../../src/core/model/provenance.ts';
import type { KeyPublisher, OidcPublisher } from '../../src/core/model/publisher.ts';
import { type PluginRecord, parseRecord } from '../../src/core/model/record.ts';
import { parseRegistry, type Registry } from '../../src/core/model/registry.ts';
import type { Problem, Result } from '../../src/core/model/result.ts';
import { parseTimestamp, type Timestamp } from '../../src/core/model/timestamp.ts';
import { parseVersion, parseVersionRange, type Version, type VersionRange } from '../../src/core/model/version.ts';
import type { CandidatesOf } from '../../src/core/resolve/question.ts';

/** The value of a result; throws what is wrong with it otherwise. */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(JSON.stringify(result.problems));
  }
  return result.value;
}

/** What is wrong with an input that must be refused. */
export function problemsOf(result: Result<unknown>): readonly Problem[] {
  if (result.ok) {
    throw new Error(`this was accepted: ${JSON.stringify(result.value)}`);
  }
  return result.problems;
}

export const name = (text: string): PluginName => accepted(parsePluginName(text));
export const version = (text: string): Version => accepted(parseVersion(text));
export const range = (text: string): VersionRange => accepted(parseVersionRange(text));
export const timestamp = (text: string): Timestamp => accepted(parseTimestamp(text));

/** `a` is short for the digest that starts with it: each letter its own. */
export const sha256 = (start: string): Sha256 => accepted(parseSha256(start.padEnd(64, '0')));

export function aManifest(parts: Partial<Manifest> = {}): Manifest {
  const manifest = {
    plugyard: 1,
    name: 'slugify',
    version: '1.0.0',
    description: 'Turns a title into the slug of an address.',
    license: 'MIT',
    abi: 'extism',
    ...parts,
  };
  return accepted(parseManifest(toCanonicalJson(manifest)));
}

/** A plugin of Alice, which the default publisher signs. */
export function aRecord(parts: Partial<PluginRecord> = {}): PluginRecord {
  const record = { format: 1, owners: [{ login: 'alice', id: 1001 }], publishers: [aPublisher()], ...parts };
  return accepted(parseRecord(toCanonicalJson(record)));
}

export function aRegistry(parts: Partial<Registry> = {}): Registry {
  const registry = {
    format: 1,
    name: 'Test yard',
    url: 'https://yard.example/',
    administrators: [{ login: 'root', id: 1 }],
    reviewers: [{ login: 'rita', id: 2 }],
    sequenceBase: 0,
    ...parts,
  };
  return accepted(parseRegistry(toCanonicalJson(registry)));
}

export function aPolicy(parts: Partial<Policy> = {}): Policy {
  const policy = {
    format: 1,
    limits: { artifactSize: 33_554_432, inTreeSize: 1_048_576, pagesSize: 4_194_304, memory: 268_435_456 },
    waitingHours: { newPlugin: 72, record: 72 },
    requiredTrust: 'untrusted',
    reservedNames: ['plugyard'],
    autoMerge: 'signed',
    ...parts,
  };
  return accepted(parsePolicy(toCanonicalJson(policy)));
}

/** A publisher who signs with a key. */
export function aPublisher(parts: Partial<KeyPublisher> = {}): KeyPublisher {
  return { kind: 'key', sha256: sha256('a'), algorithm: 'ed25519', publicKey: 'MCowBQYDK2VwAyEA', ...parts };
}

/** A publisher who signs keyless, from the release workflow of a repository. */
export function aWorkflow(parts: Partial<OidcPublisher> = {}): OidcPublisher {
  return {
    kind: 'github-oidc',
    issuer: 'https://token.actions.githubusercontent.com',
    repository: 'acme/slugify',
    repositoryId: 123,
    ownerId: 456,
    workflow: '.github/workflows/release.yml',
    tag: 'v{version}',
    ...parts,
  };
}

/** What a certificate says for `aWorkflow()` at the tag of version 1.0.0; `undefined` takes an extension out. */
export function aCertificate(
  parts: { readonly [Part in keyof KeylessSigner]?: string | undefined } = {},
): KeylessSigner {
  const all = {
    issuer: 'https://token.actions.githubusercontent.com',
    subject: 'https://github.com/acme/slugify/.github/workflows/release.yml@refs/tags/v1.0.0',
    repository: 'https://github.com/acme/slugify',
    repositoryId: '123',
    ownerId: '456',
    ref: 'refs/tags/v1.0.0',
    commit: 'c'.repeat(40),
    workflow: 'https://github.com/acme/slugify/.github/workflows/release.yml@refs/tags/v1.0.0',
    signerWorkflow: 'https://github.com/acme/slugify/.github/workflows/release.yml@refs/tags/v1.0.0',
    trigger: 'push',
    runner: 'github-hosted',
    ...parts,
  };
  const present = Object.entries(all).filter(([, text]) => text !== undefined);
  return { ...(Object.fromEntries(present) as Partial<KeylessSigner>), kind: 'github-oidc' };
}

/** A sound signature of the default publisher over the artifact of slugify 1.0.0. */
export function aBundle(parts: Partial<VerifiedBundle> = {}): VerifiedBundle {
  return {
    verified: true,
    signer: { kind: 'key', sha256: sha256('a') },
    subjects: [{ name: 'plugin.wasm', sha256: sha256('f') }],
    release: { plugin: 'slugify', version: '1.0.0' },
    ...parts,
  };
}

/** Bundles as the bundle files of one release. */
export function aProvenance(...bundles: readonly VerifiedBundle[]): Provenance {
  const files = ['plugin.wasm.sigstore.json', 'release.sigstore.json'];
  return {
    bundles: bundles.map((verification, index) => ({
      file: files[index] ?? `${index}.sigstore.json`,
      sha256: sha256('b'),
      size: 100,
      verification,
    })),
  };
}

/** `?` before a name makes the dependency optional, `~` before a version yanks it, `!` removes it. */
export type Plugins = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** What the resolver asks for, from `{ plugin: { version: { dependency: range } } }`. */
export function candidates(plugins: Plugins): CandidatesOf {
  const known = new Map(
    Object.entries(plugins).map(([plugin, releases]) => [
      name(plugin),
      Object.entries(releases).map(([release, dependencies]) => ({
        version: version(release.replace(/^[~!]/, '')),
        dependencies: needs(dependencies),
        ...(release.startsWith('~') ? { withdrawn: 'yanked' as const } : {}),
        ...(release.startsWith('!') ? { withdrawn: 'removed' as const } : {}),
      })),
    ]),
  );
  return (plugin) => known.get(plugin);
}

export function needs(
  wanted: Readonly<Record<string, string>>,
): readonly { readonly name: PluginName; readonly range: VersionRange; readonly optional: boolean }[] {
  return Object.entries(wanted).map(([plugin, wish]) => ({
    name: name(plugin.replace(/^\?/, '')),
    range: range(wish),
    optional: plugin.startsWith('?'),
  }));
}
