// Exists so that an artifact is named in one way: a file, a release directory, or a published release.
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { decodeText, sourceFileLimits } from '../../core/model/json-text.ts';
import { PlugyardError } from '../../errors.ts';
import { chooseRelease } from '../../flows/choose-release.ts';
import type { NamedBytes, NamedText } from '../../flows/scan-artifact.ts';
import { fetchVerified } from '../../flows/verify-release.ts';
import type { RegistryOption } from '../registry-option.ts';
import type { Terminal } from '../terminal.ts';
import { nodeHasher, openFolder, sigstoreVerifier } from '../wire.ts';
import { openRegistry } from './open-registry.ts';
import { readRequest } from './read-request.ts';

export interface FoundArtifact {
  readonly artifact: NamedBytes;
  readonly manifest?: NamedText;
  /** The version, or the file's name. */
  readonly label: string;
}

/** More is never read, whatever a file says. Published releases have their own limits. */
const maxBytes = 256 * 1024 * 1024;

/** Throws `FILE_NOT_FOUND`, `TOO_LARGE`, and what opening a registry throws. */
export async function findArtifact(terminal: Terminal, named: string, options: RegistryOption): Promise<FoundArtifact> {
  const path = resolve(terminal.cwd, named);
  const status = await stat(path).catch(() => undefined);
  if (status?.isDirectory() === true) return await findInDirectory(path, named);
  if (status !== undefined || !isPublished(named)) {
    return { artifact: { name: named, bytes: await readFile(path, named) }, label: basename(named) };
  }
  return await findPublished(terminal, named, options);
}

export async function findManifest(terminal: Terminal, named: string): Promise<NamedText> {
  return toText(named, await readFile(resolve(terminal.cwd, named), named, sourceFileLimits.maxBytes));
}

async function findInDirectory(path: string, named: string): Promise<FoundArtifact> {
  const folder = openFolder(path);
  const [bytes, manifest] = await Promise.all([
    folder.read('plugin.wasm', maxBytes),
    folder.read('plugin.json', sourceFileLimits.maxBytes),
  ]);
  if (bytes === undefined) {
    throw new PlugyardError('FILE_NOT_FOUND', `${named} holds no plugin.wasm`, {
      hint: 'Name the .wasm file itself, and its manifest with --manifest.',
    });
  }
  const artifact = { name: join(named, 'plugin.wasm'), bytes };
  const label = basename(path);
  return manifest === undefined
    ? { artifact, label }
    : { artifact, label, manifest: toText(join(named, 'plugin.json'), manifest) };
}

async function findPublished(terminal: Terminal, named: string, options: RegistryOption): Promise<FoundArtifact> {
  const request = readRequest(named);
  const index = await openRegistry(terminal, options);
  const shard = await index.shard(request.name);
  const release = chooseRelease(shard, request);
  const { artifact, manifest } = await fetchVerified(
    { index, verifier: sigstoreVerifier, hash: nodeHasher },
    shard,
    release,
  );
  const name = `${request.name}@${release.version}`;
  return {
    artifact: { name: `${name}/plugin.wasm`, bytes: artifact },
    manifest: toText(`${name}/plugin.json`, manifest),
    label: release.version,
  };
}

/** A version is named, and no path: a mistyped file name is no question to a registry. */
function isPublished(named: string): boolean {
  return /^(@[^/@]+\/)?[^/@\\]+@[^/\\]+$/.test(named);
}

async function readFile(path: string, named: string, most = maxBytes): Promise<Uint8Array> {
  const bytes = await openFolder(dirname(path)).read(basename(path), most);
  if (bytes === undefined) {
    throw new PlugyardError('FILE_NOT_FOUND', `There is no file ${named}`, {
      hint: 'Name a .wasm file, a release directory, or name@version of a published release.',
    });
  }
  return bytes;
}

function toText(name: string, bytes: Uint8Array): NamedText {
  const text = decodeText(bytes, sourceFileLimits.maxBytes);
  if (!text.ok) {
    throw new PlugyardError('MANIFEST_INVALID', `${name}: ${text.problems[0]?.message}`, {
      hint: text.problems[0]?.fix ?? 'Write it as JSON in UTF-8.',
    });
  }
  return { name, text: text.value };
}
