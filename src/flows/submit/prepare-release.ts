// Exists so that a folder becomes the release that is proposed: its files, the record of a new plugin, and the judgement of both.
import type { Account } from '../../core/model/account.ts';
import { classifyChange } from '../../core/model/change.ts';
import { deferred, type Fact, known } from '../../core/model/fact.ts';
import { sourceFileLimits } from '../../core/model/json-text.ts';
import { parseManifest } from '../../core/model/manifest.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import type { KeyPublisher, Publisher } from '../../core/model/publisher.ts';
import { pluginDirectory, releaseDirectory } from '../../core/model/registry-path.ts';
import { artifactSubjectName } from '../../core/model/statement.ts';
import type { Version } from '../../core/model/version.ts';
import { firstRecord, signersOf } from '../../core/propose/first-record.ts';
import { type NewRelease, planRelease, type ReleasePlan, sortReleaseFiles } from '../../core/propose/plan-release.ts';
import { hasCode, PlugyardError } from '../../errors.ts';
import type { Tree } from '../../ports.ts';
import { identifyRelease } from '../check-folder.ts';
import type { CheckPorts, Judgement } from '../check-range.ts';
import { maxBundleBytes } from '../gather/gather-base.ts';
import { gatherProvenance } from '../gather/gather-provenance.ts';
import { readText } from '../gather/read-text.ts';
import { judgePlan } from './judge-plan.ts';

export interface FolderToPublish {
  /** The tree whose root is the release directory. */
  readonly folder: Tree;
  /** The folder around it. */
  readonly around: Tree;
  readonly path: string;
  /** The tree of the base tip. */
  readonly base: Tree;
  /** The largest file that may lie in the registry's repository. */
  readonly maxBytes: number;
  /** Who will open the pull request; absent where that is not known. */
  readonly author: Account | undefined;
  /** Public keys that may stand in the record of a new plugin, if they have signed. */
  readonly keys: readonly KeyPublisher[];
}

export interface PreparedRelease extends Judgement {
  readonly plugin: PluginName;
  readonly version: Version;
  readonly plan: ReleasePlan;
  /** Names in the folder that are no files of a release. */
  readonly left: readonly string[];
  /** Of a new plugin: the author's own, or one that was written here, with these publishers. */
  readonly record?: 'own' | readonly Publisher[];
}

export async function prepareRelease(ports: CheckPorts, wanted: FolderToPublish): Promise<PreparedRelease> {
  const { plugin, version } = await identifyRelease(wanted);
  const { files, left } = await readFolder(wanted);
  const { base, author } = wanted;
  const record = await findRecord(ports, wanted, { plugin, version, files });
  const plan = planRelease({ plugin, version, files, record: record?.bytes });
  const judged = await judgePlan(ports, { plan, base, author: authorFact(author) });
  if (record === undefined && judged.report.verdict !== 'FAIL') await mustBeOwned(base, plugin);
  const isOwn = record !== undefined && record.publishers === undefined;
  return {
    plugin,
    version,
    plan,
    left: isOwn ? left.filter((name) => name !== recordName) : left,
    ...judged,
    ...(record === undefined ? {} : { record: isOwn ? 'own' : (record.publishers ?? []) }),
  };
}

const recordName = 'record.json';

async function mustBeOwned(base: Tree, plugin: PluginName): Promise<void> {
  if (await hasRecord(base, plugin)) return;
  throw new PlugyardError('USAGE', `${plugin} is new in this registry, and nobody is named who will own it`, {
    hint: 'Use the token of a person, or --as <login>, or put a record.json beside the release.',
  });
}

async function hasRecord(base: Tree, plugin: PluginName): Promise<boolean> {
  return (await base.read(`${pluginDirectory(plugin)}/${recordName}`, sourceFileLimits.maxBytes)) !== undefined;
}

export function authorFact(author: Account | undefined): Fact<Account> {
  return author === undefined
    ? deferred('who submits is known in the pull request; with a token, or --as <login>, it is known here')
    : known(author);
}

interface ReleaseFolder extends Pick<NewRelease, 'files'> {
  readonly left: readonly string[];
}

/** What a release has, from the top of the folder; sources beside it stay at home, and an artifact that lies elsewhere does. */
async function readFolder({ folder, maxBytes }: FolderToPublish): Promise<ReleaseFolder> {
  const entries = await folder.list('');
  const { taken, left } = sortReleaseFiles(entries.map(({ name }) => name));
  const elsewhere: readonly string[] = (await namesArtifact(folder))
    ? taken.filter((name) => name === artifactSubjectName)
    : [];
  const files = new Map<string, Uint8Array>();
  for (const name of taken.filter((one) => !elsewhere.includes(one))) {
    const bytes = await folder.read(name, limitOf(name, maxBytes)).catch((error: unknown) => {
      throw tooLarge(name, error);
    });
    if (bytes !== undefined) files.set(name, bytes);
  }
  return { files, left: [...elsewhere, ...left] };
}

async function namesArtifact(folder: Tree): Promise<boolean> {
  const text = await readText(folder, 'plugin.json');
  const manifest = text?.ok === true ? parseManifest(text.value) : undefined;
  return manifest?.ok === true && manifest.value.artifact !== undefined;
}

function limitOf(name: string, maxBytes: number): number {
  if (name === artifactSubjectName) return maxBytes;
  return name.endsWith('.sigstore.json') ? maxBundleBytes : sourceFileLimits.maxBytes;
}

function tooLarge(name: string, error: unknown): PlugyardError {
  if (!hasCode(error, 'TOO_LARGE')) throw error;
  const { message, details } = error;
  const hint =
    name === artifactSubjectName
      ? 'Larger artifacts lie elsewhere: upload it to a release of your repository, and name its address, digest and size as "artifact" in plugin.json.'
      : 'Make it shorter.';
  return new PlugyardError('TOO_LARGE', message, { hint, details, cause: error });
}

interface FoundRecord {
  readonly bytes: Uint8Array;
  /** Present where it was written here. */
  readonly publishers?: readonly Publisher[];
}

/** One of the author's own, else one that names him and whoever has signed. `undefined` for a plugin that has its record. */
async function findRecord(
  ports: CheckPorts,
  { base, around, folder, author, keys }: FolderToPublish,
  release: NewRelease,
): Promise<FoundRecord | undefined> {
  if (await hasRecord(base, release.plugin)) return undefined;
  const own =
    (await folder.read(recordName, sourceFileLimits.maxBytes)) ??
    (await around.read(recordName, sourceFileLimits.maxBytes));
  if (own !== undefined) return { bytes: own };
  if (author === undefined) return undefined;
  const publishers = await findSigners(ports, { base, release, keys });
  return { bytes: new TextEncoder().encode(firstRecord(author, publishers)), publishers };
}

interface Signed extends Pick<FolderToPublish, 'base' | 'keys'> {
  readonly release: NewRelease;
}

async function findSigners(ports: CheckPorts, { base, release, keys }: Signed): Promise<readonly Publisher[]> {
  const files = new Map(planRelease(release).files.map(({ path, bytes }) => [path, bytes]));
  const head: Tree = { ...base, read: async (path) => files.get(path) };
  const change = classifyChange([...files.keys()].map((path) => ({ path, status: 'added', mode: '100644' })));
  const directory = releaseDirectory(release.plugin, release.version);
  const signed = { directory, change, artifact: release.files.get('plugin.wasm') };
  return signersOf(await gatherProvenance({ ...ports, base, head }, signed, keys), keys);
}
