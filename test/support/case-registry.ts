// Exists so that every submission case starts from one small registry, and makes its releases in one line.

import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { Account } from '../../src/core/model/account.ts';
import type { Sha256 } from '../../src/core/model/digest.ts';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import type { Publisher } from '../../src/core/model/publisher.ts';
import {
  buildRecordStatement,
  buildStatement,
  statementBytes,
  statementPayloadType,
} from '../../src/core/model/statement.ts';
import type { Version } from '../../src/core/model/version.ts';
import type { Signer, Tree } from '../../src/ports.ts';
import { memoryTree } from './memory-tree.ts';
import { testKey } from './test-keys.ts';
import { wat } from './wasm-builder.ts';

/** A text, bytes, or a value that is written as JSON. */
export type Content = string | Uint8Array | object;

/** Paths with what stands there; `null` where nothing does any more. */
export type FileMap = Readonly<Record<string, Content | null>>;

export const admin: Account = { login: 'ada', id: 1 };
export const reviewer: Account = { login: 'rex', id: 2 };
/** Owns slugify, utf8-tools and notes. */
export const alice: Account = { login: 'alice', id: 1001 };
/** Admin of the organisation acme, and owner of its plugin. */
export const carol: Account = { login: 'carol', id: 1003 };
/** Plain member of acme. */
export const dave: Account = { login: 'dave', id: 1004 };
/** Nobody here knows him. */
export const mallory: Account = { login: 'mallory', id: 6666 };

export const aliceKey: Signer = testKey('alice');
export const malloryKey: Signer = testKey('mallory');

/** A module with the function `run`, of the ABI `raw`. */
export const plainWasm: Uint8Array = wat('(module (func (export "run")))');
/** The same with another body. */
export const otherWasm: Uint8Array = wat('(module (func (export "run") (nop)))');

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function toBytes(content: Content): Uint8Array {
  if (content instanceof Uint8Array) {
    return content;
  }
  return encode(typeof content === 'string' ? content : `${JSON.stringify(content, undefined, 2)}\n`);
}

export function record(owners: readonly object[], publishers: readonly Publisher[], more: object = {}): object {
  return { format: 1, owners, publishers, ...more };
}

export interface ReleaseParts {
  readonly name?: string;
  readonly version?: string;
  /** Fields of the manifest that differ from the usual ones; `undefined` leaves one out. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** `null`: no file in the directory. */
  readonly wasm?: Uint8Array | null;
  /** More files of the directory, or other ones, by their names there; `null` leaves one out. */
  readonly files?: FileMap;
  /** What is signed: the artifact, every file, or nothing. */
  readonly sign?: 'artifact' | 'release' | 'nothing';
  readonly key?: Signer;
  /** What the signature speaks of, when that is another release or other bytes. */
  readonly signed?: { readonly name?: string; readonly version?: string; readonly wasm?: Uint8Array };
}

/** The files of a release directory: manifest, artifact, README and signature. Unless told otherwise, slugify 1.1.0. */
export async function release(parts: ReleaseParts = {}): Promise<FileMap> {
  const { name = 'slugify', version = '1.1.0', wasm = plainWasm, sign = 'artifact', key = aliceKey } = parts;
  const files = present({
    'plugin.json': manifest(name, version, parts.manifest),
    'README.md': `# ${name}\n`,
    'plugin.wasm': wasm,
    ...parts.files,
  });
  const signedWasm = parts.signed?.wasm ?? wasm ?? plainWasm;
  // Of an artifact at an address, what is signed are the bytes that lie there.
  const remote = wasm === null && parts.signed?.wasm !== undefined ? { 'plugin.wasm': signedWasm } : {};
  const covered =
    sign === 'release'
      ? Object.entries({ ...files, ...remote }).map(([file, content]) => ({ file, content }))
      : [{ file: 'plugin.wasm', content: signedWasm }];
  const speaksOf = { name: parts.signed?.name ?? name, version: parts.signed?.version ?? version };
  const bundle: FileMap =
    sign === 'nothing' ? {} : { [bundleName(sign)]: await key.sign(...statement(speaksOf, covered)) };
  return placed(`registry/plugins/${name}/${version}`, { ...files, ...bundle });
}

/** A first release with its record. Unless told otherwise, word-count 1.0.0 of alice. */
export async function newPlugin(parts: ReleaseParts & { readonly record?: object | null } = {}): Promise<FileMap> {
  const { name = 'word-count', version = '1.0.0' } = parts;
  const own = parts.record === undefined ? record([alice], [aliceKey.publisher]) : parts.record;
  return {
    ...(own === null ? {} : { [`registry/plugins/${name}/record.json`]: own }),
    ...(await release({ ...parts, name, version })),
  };
}

export function manifest(name: string, version: string, fields: Readonly<Record<string, unknown>> = {}): object {
  return {
    plugyard: 1,
    name,
    version,
    description: `What ${name} does, in one sentence.`,
    license: 'MIT',
    abi: 'raw',
    ...fields,
  };
}

/** Payload type and bytes of a statement over some files. */
export function statement(
  { name, version }: { readonly name: string; readonly version: string },
  files: readonly { readonly file: string; readonly content: Content }[],
): readonly [string, Uint8Array] {
  const subjects = files.map(({ file, content }) => ({ name: file, digest: { sha256: digestOf(toBytes(content)) } }));
  const release = { plugin: name as PluginName, version: version as Version };
  return [statementPayloadType, statementBytes(buildStatement(release, subjects))];
}

interface RecordChangeParts {
  readonly before: Content;
  readonly after: Content;
  readonly key?: Signer;
  /** What the signature speaks of, when that is another plugin or another record. */
  readonly signed?: { readonly name?: string; readonly before?: Content; readonly after?: Content };
}

/** A new record of a plugin, signed by one of its publishers; of slugify by alice's key, unless told otherwise. */
export async function recordChange(
  { before, after, key = aliceKey, signed = {} }: RecordChangeParts,
  name = 'slugify',
): Promise<FileMap> {
  const replaces = digestOf(toBytes(signed.before ?? before));
  const statement = buildRecordStatement(
    { plugin: (signed.name ?? name) as PluginName, replaces },
    digestOf(toBytes(signed.after ?? after)),
  );
  return placed(`registry/plugins/${name}`, {
    'record.json': after,
    'record.sigstore.json': await key.sign(statementPayloadType, statementBytes(statement)),
  });
}

export function digestOf(bytes: Uint8Array): Sha256 {
  return nodeHasher(bytes);
}

function present(files: FileMap): Readonly<Record<string, Content>> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, content]) => (content === null ? [] : [[name, content]])),
  );
}

/** The same files below a directory. */
export function placed(directory: string, files: FileMap): FileMap {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${directory}/${name}`, content]));
}

function bundleName(sign: 'artifact' | 'release'): string {
  return sign === 'artifact' ? 'plugin.wasm.sigstore.json' : 'release.sigstore.json';
}

/** Sizes in bytes: 4 KiB at an address, 2 KiB in the repository, 16 MiB of memory. */
export const policy = {
  format: 1,
  limits: { artifactSize: 4096, inTreeSize: 2048, pagesSize: 2048, memory: 16_777_216 },
  waitingHours: { newPlugin: 72, record: 48 },
  requiredTrust: 'untrusted',
  reservedNames: ['plugyard', 'official'],
  autoMerge: 'signed',
} as const;

/** The record of slugify, utf8-tools and notes. */
export const textRecord: object = record([alice], [aliceKey.publisher]);

/** The registry that every case starts from. */
export const baseRegistry: FileMap = {
  'README.md': '# A registry\n',
  '.github/workflows/review.yml': 'name: review\n',
  'registry/registry.json': {
    format: 1,
    name: 'Example',
    url: 'https://registry.example.com/',
    administrators: [admin],
    reviewers: [reviewer],
    sequenceBase: 0,
  },
  'registry/policy.json': policy,
  'registry/orgs/acme.json': {
    format: 1,
    members: [
      { ...carol, role: 'admin' },
      { ...dave, role: 'member' },
    ],
  },
  'registry/plugins/slugify/record.json': textRecord,
  ...(await release({ version: '1.0.0' })),
  'registry/plugins/utf8-tools/record.json': textRecord,
  ...(await release({ name: 'utf8-tools', version: '1.0.0' })),
  ...(await release({ name: 'utf8-tools', version: '1.1.0' })),
  'registry/plugins/@acme/json-format/record.json': record([carol], [aliceKey.publisher]),
  ...(await release({
    name: '@acme/json-format',
    version: '1.0.0',
    manifest: { dependencies: { 'utf8-tools': '^1.0.0' } },
  })),
  // Nobody has ever signed this one.
  'registry/plugins/notes/record.json': textRecord,
  ...(await release({ name: 'notes', version: '1.0.0', sign: 'nothing' })),
};

/** These files as a tree that has no commit. */
export function treeOf(files: FileMap): Tree {
  const present = Object.entries(files).flatMap(([path, content]) => (content === null ? [] : [{ path, content }]));
  return memoryTree(new Map(present.map(({ path, content }) => [path, { bytes: toBytes(content), mode: '100644' }])));
}
