// Exists so that a release directory at hand is verified without any index: every bundle in it, over every file it names.
import type { Manifest } from '../core/model/manifest.ts';
import { compareText } from '../core/model/order.ts';
import type { VerifiedBundle } from '../core/model/provenance.ts';
import { publisherId } from '../core/model/publisher.ts';
import { artifactSubjectName, type ReleaseId } from '../core/model/statement.ts';
import { coversRelease } from '../core/trust/match-publisher.ts';
import { PlugyardError } from '../errors.ts';
import type { Tree } from '../ports.ts';
import { maxBundleBytes } from './gather/gather-base.ts';
import {
  bundleSuffix,
  type FilesToVerify,
  judgeBundle,
  maxFileBytes,
  refused,
  refuseOtherBytes,
  type SignedFile,
  type VerifiedSignature,
  type VerifyFilesPorts,
} from './judge-signature.ts';
import { readManifest } from './sign-release.ts';

const maxFiles = 1000;

/** Verifies every bundle of a release directory. Throws `SIGNATURE_VERIFICATION_FAILED`, also when there is none. */
export async function verifyReleaseDirectory(
  ports: VerifyFilesPorts,
  wanted: FilesToVerify,
): Promise<readonly VerifiedSignature[]> {
  const { folder } = wanted;
  const manifest = await readManifest({ read: async (path) => await folder.read(path, maxFileBytes) });
  const release: ReleaseId = { plugin: manifest.name, version: manifest.version };
  refuseOtherPlace(release, wanted.expected);
  const { files, artifact, bundles } = await listRelease(ports, folder, manifest);
  const bytes = await folder.read(artifactSubjectName, maxFileBytes);
  const verified: VerifiedSignature[] = [];
  for (const file of bundles) {
    const signature = {
      file,
      bytes: (await folder.read(file, maxBundleBytes)) ?? new Uint8Array(),
      artifact: bytes,
    };
    const { bundle, publisher } = await judgeBundle(ports, signature, { ...wanted, expected: release });
    refuseOtherBytes(file, bundle, artifact);
    refuseOtherFiles(file, bundle, files);
    const covered = bundle.release === undefined ? [artifact] : files.filter(({ name }) => isSubject(bundle, name));
    verified.push({ signature: file, publisher: publisherId(publisher), release, files: covered });
  }
  return verified;
}

/** Threat: a genuine release, put where another one belongs. */
function refuseOtherPlace(release: ReleaseId, expected: ReleaseId | undefined): void {
  if (expected !== undefined && (release.plugin !== expected.plugin || release.version !== expected.version)) {
    throw refused(
      'plugin.json',
      `it says ${release.plugin} ${release.version}, and lies where ${expected.plugin} ${expected.version} belongs`,
    );
  }
}

interface ReleaseListing {
  /** Every file but the bundles, the artifact also where it lies at an address. */
  readonly files: readonly SignedFile[];
  readonly artifact: SignedFile;
  readonly bundles: readonly string[];
}

async function listRelease({ hash }: VerifyFilesPorts, folder: Tree, manifest: Manifest): Promise<ReleaseListing> {
  // Threat: a link is never followed, so whatever reads it later reads what nobody verified.
  const link = (await folder.list('')).find(({ kind }) => kind === 'other');
  if (link !== undefined) {
    throw refused(link.name, 'it is no plain file; a release directory holds nothing else');
  }
  const paths = (await folder.walk('')).map(({ path }) => path).sort(compareText);
  if (paths.length > maxFiles) {
    throw new PlugyardError('TOO_LARGE', `The folder holds ${paths.length} files; a release has at most ${maxFiles}`);
  }
  const files: SignedFile[] = [];
  for (const name of paths.filter((path) => !path.endsWith(bundleSuffix))) {
    files.push({ name, sha256: hash((await folder.read(name, maxFileBytes)) ?? new Uint8Array()) });
  }
  const elsewhere =
    manifest.artifact === undefined ? undefined : { name: artifactSubjectName, sha256: manifest.artifact.sha256 };
  const artifact = files.find(({ name }) => name === artifactSubjectName) ?? elsewhere;
  if (artifact === undefined) {
    throw new PlugyardError('FILE_NOT_FOUND', 'There is no plugin.wasm here', {
      hint: 'Put the artifact beside plugin.json, or verify the release of a registry: plugyard verify <name>@<version>',
    });
  }
  const bundles = paths.filter((path) => path.endsWith(bundleSuffix));
  if (bundles.length === 0) {
    throw refused(`${manifest.name} ${manifest.version}`, 'it is not signed: there is no *.sigstore.json');
  }
  return { files: files.includes(artifact) ? files : [...files, artifact], artifact, bundles };
}

/** A statement of ours is right about every file that it names; a release statement names every file. */
function refuseOtherFiles(file: string, bundle: VerifiedBundle, files: readonly SignedFile[]): void {
  const found = new Map(files.map(({ name, sha256 }) => [name, sha256]));
  const wrong = bundle.subjects.find(({ name, sha256 }) => found.get(name ?? '') !== sha256);
  if (bundle.release !== undefined && wrong !== undefined) {
    const lies = found.has(wrong.name ?? '') ? 'has another digest here' : 'is not here';
    throw refused(file, `it signs ${wrong.name ?? 'a file without name'}, which ${lies}`);
  }
  if (file === 'release.sigstore.json' && !coversRelease(bundle, files)) {
    const open = files.filter(({ name }) => !isSubject(bundle, name)).map(({ name }) => name);
    throw refused(file, `it is no statement over every file of the release: ${open.slice(0, 10).join(', ')}`);
  }
}

function isSubject({ subjects }: VerifiedBundle, file: string): boolean {
  return subjects.some(({ name }) => name === file);
}
