// Exists so that everything about a proposed release is gathered in one place: manifest, record, bytes, signatures, closure.
import type { Change } from '../../core/model/change.ts';
import type { Examination } from '../../core/model/examination.ts';
import { type Fact, known, knownValue, mapFact, missing } from '../../core/model/fact.ts';
import { type Manifest, parseManifest } from '../../core/model/manifest.ts';
import { type PluginRecord, parseRecord } from '../../core/model/record.ts';
import { classifyPath, pluginDirectory, releaseDirectory } from '../../core/model/registry-path.ts';
import type { DocumentFacts, Facts } from '../../core/model/submission.ts';
import type { ArtifactFetcher, Hasher, Inflater, SignatureVerifier, Tree, WasmValidator } from '../../ports.ts';
import { believePrevious } from './believe-examination.ts';
import { gatherAdvisories } from './gather-advisories.ts';
import { gatherArtifact } from './gather-artifact.ts';
import { gatherClosure } from './gather-closure.ts';
import { readDocument } from './gather-documents.ts';
import { comparePrevious, gatherPrevious } from './gather-previous.ts';
import { gatherProvenance, gatherReleaseFiles } from './gather-provenance.ts';
import { noRegistry } from './no-registry.ts';

export interface ReleasePorts {
  readonly base: Tree | undefined;
  readonly head: Tree;
  readonly fetcher: ArtifactFetcher;
  readonly verifier: SignatureVerifier;
  readonly hash: Hasher;
  readonly validator: WasmValidator;
  readonly inflate: Inflater;
  /** What another job has found in the bytes; where it is there, nothing reads them here. */
  readonly examined?: Examination;
}

/** What is known of a change before its release is read. */
export interface ReleaseContext {
  readonly change: Change;
  readonly documents: readonly DocumentFacts[];
  readonly settings: Facts['settings'];
  readonly plugin: Facts['plugin'];
}

const noRelease = missing('the change brings no release');

type ReleaseFacts = Pick<
  Facts,
  | 'manifest'
  | 'record'
  | 'delivery'
  | 'artifact'
  | 'wasm'
  | 'validity'
  | 'scan'
  | 'previousScan'
  | 'provenance'
  | 'releaseFiles'
  | 'closure'
  | 'advisories'
>;

/** Editing or deleting what is released brings no release; that it must not happen at all, the checks know. */
export function isRelease({ kind, version, files }: Change): boolean {
  return (
    (kind === 'release' || kind === 'new-plugin') &&
    version !== undefined &&
    files.some(({ path, status }) => status === 'added' && classifyPath(path).role === 'release')
  );
}

export function noReleaseFacts(plugin: Facts['plugin']): ReleaseFacts {
  return {
    manifest: noRelease,
    record: recordOf(plugin),
    delivery: noRelease,
    artifact: noRelease,
    wasm: noRelease,
    validity: noRelease,
    scan: noRelease,
    previousScan: noRelease,
    provenance: noRelease,
    releaseFiles: noRelease,
    closure: noRelease,
    advisories: noRelease,
  };
}

export async function gatherReleaseFacts(ports: ReleasePorts, context: ReleaseContext): Promise<ReleaseFacts> {
  const { change, documents, settings, plugin } = context;
  const { plugin: name, version } = change;
  if (name === undefined || version === undefined) {
    return noReleaseFacts(plugin);
  }
  const directory = releaseDirectory(name, version);
  const manifest = readDocument(documents, { path: `${directory}/plugin.json`, parse: parseManifest });
  const record = countingRecord(context);
  const { policy, registry } = knownValue(settings) ?? {};
  const { examined } = ports;
  const [{ bytes, scanned, ...artifact }, closure, previous] = await Promise.all([
    gatherArtifact(ports, { directory, change, manifest, policy }),
    gatherKnownClosure(ports.base, manifest),
    examined === undefined ? gatherPrevious(ports, { plugin, manifest, host: registry?.releases }) : known(undefined),
  ]);
  const release = { directory, change, artifact: bytes };
  const answers = Promise.all([
    'value' in record ? gatherProvenance(ports, release, record.value.publishers).then(known) : record,
    gatherReleaseFiles(ports, release),
    gatherAdvisories(ports.base, { manifest, closure, scan: artifact.scan }),
  ]);
  // While git and the engines answer.
  const previousScan =
    examined === undefined
      ? comparePrevious(previous, scanned, ports)
      : believePrevious(examined, { plugin, manifest });
  const [provenance, releaseFiles, advisories] = await answers;
  return {
    manifest,
    record,
    ...artifact,
    validity: await artifact.validity,
    previousScan,
    provenance,
    releaseFiles: known(releaseFiles),
    closure,
    advisories,
  };
}

/**
 * The record whose publishers count. Threat: a change that brings its own: only a plugin that the base tip does not have
 * may, whatever the branch of the change was made from.
 */
function countingRecord(context: ReleaseContext): Fact<PluginRecord> {
  const { change, plugin } = context;
  const isNew = change.kind === 'new-plugin' && knownValue(plugin)?.exists !== true;
  return isNew ? readProposedRecord(context) : recordOf(plugin);
}

export function readProposedRecord({ change, documents }: ReleaseContext): Fact<PluginRecord> {
  return change.plugin === undefined
    ? missing('the change touches no single plugin')
    : readDocument(documents, { path: `${pluginDirectory(change.plugin)}/record.json`, parse: parseRecord });
}

function recordOf(plugin: Facts['plugin']): Fact<PluginRecord> {
  const record = mapFact(plugin, (value) => value.record);
  if ('value' in record) {
    return record.value === undefined ? missing('the plugin has no record on the base branch') : known(record.value);
  }
  return record;
}

async function gatherKnownClosure(base: Tree | undefined, manifest: Fact<Manifest>): Promise<Facts['closure']> {
  if (!('value' in manifest)) {
    return manifest;
  }
  return base === undefined ? noRegistry : await gatherClosure(base, manifest.value);
}
