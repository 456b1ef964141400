// Exists so that every signature of a release is verified once, and checks read only what it proved.
import type { Change } from '../../core/model/change.ts';
import type { BundleFacts, Provenance } from '../../core/model/provenance.ts';
import type { Publisher } from '../../core/model/publisher.ts';
import { registryRoot } from '../../core/model/registry-path.ts';
import { artifactSubjectName } from '../../core/model/statement.ts';
import { hasCode } from '../../errors.ts';
import type { Hasher, SignatureVerifier, Tree } from '../../ports.ts';
import { maxBundleBytes } from './gather-base.ts';

export interface ProvenancePorts {
  readonly base: Tree | undefined;
  readonly head: Tree;
  readonly verifier: SignatureVerifier;
  readonly hash: Hasher;
}

export interface SignedRelease {
  readonly directory: string;
  readonly change: Change;
  readonly artifact: Uint8Array | undefined;
}

const bundleSuffix = '.sigstore.json';

export async function gatherProvenance(
  ports: ProvenancePorts,
  release: SignedRelease,
  publishers: readonly Publisher[],
): Promise<Provenance> {
  const files = addedFiles(release).filter((file) => file.endsWith(bundleSuffix));
  const trustedRoot = await ports.base?.read(`${registryRoot}/trust/trusted-root.json`, maxBundleBytes);
  const bundles = await Promise.all(
    files.map(async (file): Promise<BundleFacts> => {
      const bytes = await readCapped(ports.head, `${release.directory}/${file}`);
      const context = { publishers, artifact: release.artifact, trustedRoot };
      return {
        file,
        sha256: ports.hash(bytes ?? new Uint8Array()),
        size: bytes?.length ?? 0,
        verification:
          bytes === undefined
            ? {
                verified: false,
                code: 'BUNDLE_MALFORMED',
                reason: `the file cannot be read, or has more than ${maxBundleBytes} bytes`,
              }
            : await ports.verifier.verify(bytes, context),
      };
    }),
  );
  return { bundles };
}

/** Digests of all files of the release but the bundles; the artifact counts as `plugin.wasm` wherever it is. */
export async function gatherReleaseFiles(
  { head, hash }: ProvenancePorts,
  release: SignedRelease,
): Promise<readonly { readonly name: string; readonly sha256: string }[]> {
  const names = addedFiles(release).filter((file) => !file.endsWith(bundleSuffix) && file !== artifactSubjectName);
  const files = await Promise.all(
    names.map(async (name) => {
      const bytes = await readCapped(head, `${release.directory}/${name}`);
      // Threat: a file that is not read must not count as the empty one that somebody has signed.
      return bytes === undefined
        ? { name: `${name} (not read)`, sha256: hash(new Uint8Array()) }
        : { name, sha256: hash(bytes) };
    }),
  );
  return release.artifact === undefined
    ? files
    : [...files, { name: artifactSubjectName, sha256: hash(release.artifact) }];
}

/** Names in the release directory of plain files that the change adds. */
function addedFiles({ change, directory }: SignedRelease): readonly string[] {
  return change.files
    .filter(({ path, status, mode }) => path.startsWith(`${directory}/`) && status !== 'deleted' && mode === '100644')
    .map(({ path }) => path.slice(directory.length + 1));
}

async function readCapped(tree: Tree, path: string): Promise<Uint8Array | undefined> {
  try {
    return await tree.read(path, maxBundleBytes);
  } catch (error) {
    if (hasCode(error, 'TOO_LARGE')) {
      return undefined;
    }
    throw error;
  }
}
