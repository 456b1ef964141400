// Exists so that an author signs a release in one step: the artifact, or every file of the release.

import { decodeText, sourceFileLimits } from '../core/model/json-text.ts';
import { type Manifest, parseManifest } from '../core/model/manifest.ts';
import { releaseFiles } from '../core/model/registry-path.ts';
import {
  artifactSubjectName,
  buildStatement,
  type Subject,
  statementBytes,
  statementPayloadType,
} from '../core/model/statement.ts';
import { PlugyardError } from '../errors.ts';
import type { BundleSigner, Hasher, SignatureVerifier, Store } from '../ports.ts';

export interface SignPorts {
  /** The release directory. */
  readonly release: Store;
  readonly signer: BundleSigner;
  /** Holds a signature by key against its own public key before it is written. */
  readonly verifier: SignatureVerifier;
  readonly hash: Hasher;
}

/** What a signature covers: the artifact alone, or every file of the release. */
export type StatementScope = 'artifact' | 'release';

/** Writes the bundle beside the artifact and returns its name. */
export async function signRelease(ports: SignPorts, scope: StatementScope): Promise<string> {
  const manifest = await readManifest(ports.release);
  const release = { plugin: manifest.name, version: manifest.version };
  const statement = buildStatement(release, await gatherSubjects(ports, manifest, scope));
  const bundle = await ports.signer.sign(statementPayloadType, statementBytes(statement));
  await checkOwn(ports, bundle);
  const target = scope === 'release' ? 'release.sigstore.json' : 'plugin.wasm.sigstore.json';
  await ports.release.write(target, bundle);
  return target;
}

/** The manifest of a release directory. Throws `FILE_NOT_FOUND` or `MANIFEST_INVALID`. */
export async function readManifest(release: Pick<Store, 'read'>): Promise<Manifest> {
  const bytes = await release.read('plugin.json');
  if (bytes === undefined) {
    throw new PlugyardError('FILE_NOT_FOUND', 'There is no plugin.json here; a signature names plugin and version', {
      hint: 'Write one: plugyard manifest plugin.wasm > plugin.json',
    });
  }
  const text = decodeText(bytes, sourceFileLimits.maxBytes);
  const manifest = text.ok ? parseManifest(text.value) : text;
  if (!manifest.ok) {
    throw new PlugyardError('MANIFEST_INVALID', `plugin.json: ${manifest.problems[0]?.message}`, {
      hint: manifest.problems[0]?.fix ?? 'Correct it first.',
      details: { problems: manifest.problems },
    });
  }
  return manifest.value;
}

async function gatherSubjects(
  { release, hash }: SignPorts,
  { artifact }: Manifest,
  scope: StatementScope,
): Promise<readonly Subject[]> {
  const names =
    scope === 'release' ? releaseFiles.filter((file) => !file.endsWith('.sigstore.json')) : [artifactSubjectName];
  const subjects: Subject[] = [];
  for (const file of names) {
    const content = await release.read(file);
    if (content !== undefined) {
      subjects.push({ name: file, digest: { sha256: hash(content) } });
    } else if (file === artifactSubjectName && artifact !== undefined) {
      subjects.push({ name: file, digest: { sha256: artifact.sha256 } });
    }
  }
  if (!subjects.some((subject) => subject.name === artifactSubjectName)) {
    throw new PlugyardError('FILE_NOT_FOUND', 'There is no plugin.wasm here', {
      hint: 'Build it, or name its address and digest in plugin.json.',
    });
  }
  return subjects;
}

/** A signature that its own key does not verify would be found in review at the earliest; a keyless one needs a trusted root. */
async function checkOwn({ signer, verifier }: SignPorts, bundle: Uint8Array): Promise<void> {
  if (signer.publisher?.kind !== 'key') {
    return;
  }
  const context = { publishers: [signer.publisher], artifact: undefined, trustedRoot: undefined };
  const verification = await verifier.verify(bundle, context);
  if (!verification.verified) {
    throw new PlugyardError(
      'SIGNING_FAILED',
      `The signature that was just made does not verify: ${verification.code}: ${verification.reason}`,
      { hint: 'Nothing was written. Sign again; if it stays, the key file is damaged or plugyard has a bug.' },
    );
  }
}
