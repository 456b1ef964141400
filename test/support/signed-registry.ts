// Exists so that tests sign a registry in a few lines: fixed keys, the real flows, and a branch and a tree that are values.

import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { metadataFormat } from '../../src/adapters/tuf/metadata-format.ts';
import { indexRootPath, targetPath } from '../../src/core/index/layout.ts';
import { type ClientPolicy, emptyClientPolicy } from '../../src/core/model/client-policy.ts';
import type { Sha256 } from '../../src/core/model/digest.ts';
import type { Timestamp } from '../../src/core/model/timestamp.ts';
import type { TrustKey } from '../../src/core/model/trust-metadata.ts';
import type { KeyChange, RootPlan } from '../../src/core/trust/root-plan.ts';
import { draftFirstRoot, draftNextRoot } from '../../src/flows/trust/change-root.ts';
import { daysAfter } from '../../src/flows/trust/dates.ts';
import { writeFirstPolicy } from '../../src/flows/trust/first-policy.ts';
import { type SignedIndex, signIndex } from '../../src/flows/trust/sign-index.ts';
import { type SignTrustPorts, signTrust } from '../../src/flows/trust/sign-trust.ts';
import { trustPaths } from '../../src/flows/trust/trust-files.ts';
import { type TrustStatus, trustStatus } from '../../src/flows/trust/trust-status.ts';
import type { KeySigner, Tree } from '../../src/ports.ts';
import { type MemoryMetadataBranch, memoryMetadataBranch } from './memory-metadata-branch.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { memoryTree } from './memory-tree.ts';
import { publish, type RegistryPlan } from './registry-builder.ts';
import { testKey } from './test-keys.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The people and the machine of the tests. */
export const people: Readonly<
  Record<'ann' | 'ben' | 'cleo' | 'dora' | 'online' | 'nextOnline' | 'stranger', KeySigner>
> = {
  ann: testKey('ann'),
  ben: testKey('ben'),
  cleo: testKey('cleo'),
  dora: testKey('dora'),
  online: testKey('online'),
  nextOnline: testKey('next online'),
  stranger: testKey('stranger'),
};

/** When everything begins. */
export const dayZero = '2026-03-01T12:00:00Z' as Timestamp;

/** So many days after everything began; fractions are parts of a day. */
export function onDay(day: number): Timestamp {
  return daysAfter(dayZero, day);
}

/** A signer as the key that it is in metadata. */
export function trustKey(signer: KeySigner, label: string): TrustKey {
  const { sha256, algorithm, publicKey } = signer.publisher;
  return { id: sha256, label, algorithm, publicKey };
}

/** Two of three people, and a machine. */
export const twoOfThree: RootPlan = {
  offline: [trustKey(people.ann, 'ann'), trustKey(people.ben, 'ben'), trustKey(people.cleo, 'cleo')],
  threshold: 2,
  online: trustKey(people.online, 'deploy'),
};

/** One key for everything, as `registry trust init --single-key` makes it. */
export const singleKey: RootPlan = {
  offline: [trustKey(people.online, 'registry')],
  threshold: 1,
  online: trustKey(people.online, 'registry'),
};

/** Two plugins, small enough to look at. */
export const smallPlan: RegistryPlan = {
  csv: { releases: { '1.0.0': {} } },
  table: { releases: { '1.0.0': { needs: { csv: '^1.0.0' } } } },
};

/** The smallest Sigstore root that there is; the tests of indexes verify no keyless signature. */
const trustedRoot = encode('{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}\n');

export interface SignedRegistry {
  /** The registry's files, as in its clone. */
  readonly store: MemoryStore;
  readonly tree: Tree;
  readonly branch: MemoryMetadataBranch;
  readonly ports: SignTrustPorts;
  /** The first root and its digest, which clients pin. */
  readonly firstRoot: Uint8Array;
  readonly pin: Sha256;
  /** What the address of the registry serves after the last deploy. */
  readonly served: ReadonlyMap<string, Uint8Array>;
  /** Builds and signs a plan with the online key, and serves it; the sequence is that of the plan, or the one given. */
  deploy(at: Timestamp, options?: DeployOptions): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Signs the last index once more, and serves it. */
  resign(at: Timestamp, signer?: KeySigner): Promise<SignedIndex>;
  /** Drafts the next root and has it signed. */
  rotate(change: KeyChange, signers: readonly KeySigner[], at: Timestamp): Promise<void>;
  /** Has everything signed that waits. */
  sign(signers: readonly KeySigner[], at: Timestamp): Promise<void>;
  /** Changes what clients must demand; nobody has signed it then. */
  writePolicy(policy: Partial<ClientPolicy>): Promise<void>;
  status(at: Timestamp): Promise<TrustStatus>;
}

interface DeployOptions {
  readonly plan?: RegistryPlan;
  readonly sequence?: number;
  readonly signer?: KeySigner;
}

interface RegistryOptions {
  readonly plan?: RootPlan;
  /** Who signs the first root. */
  readonly signers?: readonly KeySigner[];
  readonly at?: Timestamp;
}

/** A tree over a store: what is written is read at once, as in a clone that nobody commits. */
export function treeOf(store: MemoryStore): Tree {
  const now = (): Tree =>
    memoryTree(new Map([...store.files].map(([path, bytes]) => [path, { bytes, mode: '100644' }])));
  return {
    commit: undefined,
    read: async (path, maxBytes) => await now().read(path, maxBytes),
    list: async (directory) => await now().list(directory),
    walk: async (directory) => await now().walk(directory),
  };
}

/** A registry with a signed root and policy, and nothing deployed yet. */
export async function aSignedRegistry({
  plan = twoOfThree,
  signers = [people.ann, people.ben],
  at = dayZero,
}: RegistryOptions = {}): Promise<SignedRegistry> {
  const store = memoryStore();
  const tree = treeOf(store);
  const branch = memoryMetadataBranch();
  const ports: SignTrustPorts = { tree, store, format: metadataFormat, hash: nodeHasher };
  let served = new Map<string, Uint8Array>();
  const sign = async (by: readonly KeySigner[], now: Timestamp): Promise<void> => {
    for (const signer of by) {
      await signTrust(ports, signer, now);
    }
  };
  await draftFirstRoot(ports, plan, { now: at, keys: new Map() });
  await writeFirstPolicy(ports, trustedRoot);
  await sign(plan === singleKey ? [people.online] : signers, at);
  const firstRoot = read(store, trustPaths.root(1));
  const serve = (published: ReadonlyMap<string, Uint8Array>, { files }: SignedIndex): void => {
    served = new Map([...published, ...[...files].map(([name, bytes]) => [`tuf/${name}`, bytes] as const)]);
  };
  return {
    store,
    tree,
    branch,
    ports,
    firstRoot,
    pin: nodeHasher(firstRoot),
    get served() {
      return served;
    },
    sign,
    deploy: async (now, { plan: content = smallPlan, sequence, signer = people.online } = {}) => {
      const published = new Map([...(await publishAt(content, sequence)), ...signedTargets(store)]);
      const indexRoot = published.get(indexRootPath);
      serve(
        published,
        await signIndex({ tree, format: metadataFormat, branch, signer, hash: nodeHasher }, indexRoot, now),
      );
      return served;
    },
    resign: async (now, signer = people.online) => {
      const signed = await signIndex(
        { tree, format: metadataFormat, branch, signer, hash: nodeHasher },
        undefined,
        now,
      );
      serve(new Map([...withoutMetadata(served), ...signedTargets(store)]), signed);
      return signed;
    },
    rotate: async (change, by, now) => {
      await draftNextRoot(ports, change, { now, keys: new Map() });
      await sign(by, now);
    },
    writePolicy: async (policy) => {
      await store.write(
        trustPaths.signed('client-policy.json'),
        encode(JSON.stringify({ ...emptyClientPolicy, ...policy })),
      );
    },
    status: async (now) => await trustStatus({ tree, format: metadataFormat, branch, hash: nodeHasher }, now),
  };
}

/** The published tree of a plan under a sequence of the test's choice. */
async function publishAt(plan: RegistryPlan, sequence: number | undefined): Promise<ReadonlyMap<string, Uint8Array>> {
  const published = await publish(plan);
  if (sequence === undefined) {
    return published;
  }
  const bytes = withSequence(published.get(indexRootPath) ?? new Uint8Array(), sequence);
  return new Map([...published, [indexRootPath, bytes], [targetPath(nodeHasher(bytes), 'index-root'), bytes]]);
}

export function withSequence(indexRoot: Uint8Array, sequence: number): Uint8Array {
  return encode(new TextDecoder().decode(indexRoot).replace(/"sequence":\d+/, `"sequence":${sequence}`));
}

/** The files that people have signed, as they are published beside the index root. */
function signedTargets(store: MemoryStore): readonly (readonly [string, Uint8Array])[] {
  const policy = read(store, trustPaths.signed('client-policy.json'));
  const root = read(store, trustPaths.signed('trusted-root.json'));
  return [
    [targetPath(nodeHasher(policy), 'client-policy'), policy],
    [targetPath(nodeHasher(root), 'trusted-root'), root],
  ];
}

function withoutMetadata(files: ReadonlyMap<string, Uint8Array>): readonly (readonly [string, Uint8Array])[] {
  return [...files].filter(([path]) => !path.startsWith('tuf/'));
}

function read(store: MemoryStore, path: string): Uint8Array {
  const bytes = store.files.get(path);
  if (bytes === undefined) {
    throw new Error(`There is no ${path}`);
  }
  return bytes;
}
