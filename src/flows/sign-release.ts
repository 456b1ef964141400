// Exists so that an author signs a release in one step: the artifact, or every file of the release.

import { decodeText, sourceFileLimits } from '../core/model/json-text.ts';
import { parseManifest } from '../core/model/manifest.ts';
import { releaseFiles } from '../core/model/registry-path.ts';
import {
  artifactSubjectName,
  buildStatement,
  type Subject,
  statementBytes,
  statementPayloadType,
} from '../core/model/statement.ts';
import { PlugyardError } from '../errors.ts';
import type { Hasher, Signer, Store } from '../ports.ts';

export interface SignPorts {
  /** The release directory. */
  readonly release: Store;
  readonly signer: Signer;
  readonly hash: Hasher;
}

/** What a signature covers: the artifact alone, or every file of the release. */
export type StatementScope = 'artifact' | 'release';

/** Writes the bundle beside the artifact and returns its name. */
export async function signRelease({ release, signer, hash }: SignPorts, scope: StatementScope): Promise<string> {
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
  const { name, version, artifact } = manifest.value;
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
  const statement = buildStatement({ plugin: name, version }, subjects);
  const bundle = await signer.sign(statementPayloadType, statementBytes(statement));
  const target = scope === 'release' ? 'release.sigstore.json' : 'plugin.wasm.sigstore.json';
  await release.write(target, bundle);
  return target;
}
