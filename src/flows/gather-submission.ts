// Exists so that a proposed change becomes one value: every fact gathered, before anything is judged.
import type { Account } from '../core/model/account.ts';
import { type Change, type ChangedFile, classifyChange } from '../core/model/change.ts';
import { documentLimit, documentParser } from '../core/model/document.ts';
import { type Fact, known, knownValue, mapFact, missing } from '../core/model/fact.ts';
import { type Manifest, parseManifest } from '../core/model/manifest.ts';
import { type PluginRecord, parseRecord } from '../core/model/record.ts';
import { classifyPath, pathProblem, pluginDirectory, releaseDirectory } from '../core/model/registry-path.ts';
import type { Problem } from '../core/model/result.ts';
import type { Parser } from '../core/model/schema.ts';
import type { BasePlugin, DocumentFacts, Facts, Submission } from '../core/model/submission.ts';
import type { Timestamp } from '../core/model/timestamp.ts';
import type {
  ArtifactFetcher,
  Hasher,
  IndexSource,
  Inflater,
  SignatureVerifier,
  Tree,
  WasmValidator,
} from '../ports.ts';
import { gatherAdvisories } from './gather/gather-advisories.ts';
import { gatherArtifact } from './gather/gather-artifact.ts';
import { gatherPlugin, gatherSettings } from './gather/gather-base.ts';
import { gatherClosure } from './gather/gather-closure.ts';
import { gatherDependents } from './gather/gather-dependents.ts';
import { gatherNameFacts } from './gather/gather-names.ts';
import { comparePrevious, gatherPrevious } from './gather/gather-previous.ts';
import { gatherProvenance, gatherReleaseFiles } from './gather/gather-provenance.ts';
import { gatherProposedRecord } from './gather/gather-record.ts';
import { gatherSequences, type ReadHistory } from './gather/publishing-dates.ts';
import { readText } from './gather/read-text.ts';
import { readRecordedHistory } from './trust/recorded-history.ts';

export interface GatherPorts {
  /** The tree of the base tip; rules and records come from here alone. Absent when no registry is at hand. */
  readonly base: Tree | undefined;
  readonly head: Tree;
  /** Absent where no history is at hand. */
  readonly history?: ReadHistory;
  readonly fetcher: ArtifactFetcher;
  readonly verifier: SignatureVerifier;
  readonly hash: Hasher;
  readonly validator: WasmValidator;
  readonly inflate: Inflater;
  /** The deployed index of the registry; absent where none is named. */
  readonly deployed?: IndexSource | undefined;
}

export interface Proposal {
  readonly files: readonly ChangedFile[];
  readonly mergeBases: number;
  readonly author: Fact<Account>;
  readonly now: Timestamp;
}

const noRegistry = { deferred: 'the registry is not at hand; name it with --registry' } as const;
const noHistory = { deferred: 'the history of the registry is not at hand here' } as const;
const noRelease = missing('the change brings no release');

/** Reads everything that a check may ask for. The cost grows with the plugin and its dependencies, not with the registry. */
export async function gatherSubmission(ports: GatherPorts, proposal: Proposal): Promise<Submission> {
  const change = classifyChange(proposal.files);
  if (isRelease(change)) ports.validator.warm();
  const [documents, settings, plugin, names, dependents] = await Promise.all([
    gatherDocuments(ports.head, change),
    gatherBaseSettings(ports, change),
    gatherBasePlugin(ports, change),
    gatherKnownNames(ports, change, proposal.author),
    gatherDependents(ports, change),
  ]);
  const context: Context = { change, documents, settings, plugin, proposal };
  const [proposedRecord, sequences] = await Promise.all([
    gatherProposedRecord(ports, { change, record: readProposedRecord(context), plugin }),
    gatherKnownSequences(ports, context),
  ]);
  const release = isRelease(change) ? await gatherReleaseFacts(ports, context) : noReleaseFacts(plugin);
  return {
    format: 1,
    facts: {
      change: known(change),
      ancestry: known({ mergeBases: proposal.mergeBases }),
      documents: known(documents),
      settings,
      plugin,
      ...names,
      proposedRecord,
      sequences,
      ...release,
      dependents,
      author: proposal.author,
      now: known(proposal.now),
    },
  };
}

interface Context {
  readonly change: Change;
  readonly documents: readonly DocumentFacts[];
  readonly settings: Facts['settings'];
  readonly plugin: Facts['plugin'];
  readonly proposal: Proposal;
}

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
function isRelease({ kind, version, files }: Change): boolean {
  return (
    (kind === 'release' || kind === 'new-plugin') &&
    version !== undefined &&
    files.some(({ path, status }) => status === 'added' && classifyPath(path).role === 'release')
  );
}

function noReleaseFacts(plugin: Facts['plugin']): ReleaseFacts {
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

async function gatherReleaseFacts(ports: GatherPorts, context: Context): Promise<ReleaseFacts> {
  const { change, documents, settings, plugin } = context;
  const { plugin: name, version } = change;
  if (name === undefined || version === undefined) {
    return noReleaseFacts(plugin);
  }
  const directory = releaseDirectory(name, version);
  const manifest = readDocument(documents, { path: `${directory}/plugin.json`, parse: parseManifest });
  const record = countingRecord(context);
  const policy = knownValue(settings)?.policy;
  const [{ delivery, artifact, scanned, validity, bytes }, closure, previous] = await Promise.all([
    gatherArtifact(ports, { directory, change, manifest, policy }),
    gatherKnownClosure(ports.base, manifest),
    gatherPrevious(ports, { plugin, manifest }),
  ]);
  const advisories = await gatherAdvisories(ports.base, { manifest, closure, scanned });
  const release = { directory, change, artifact: bytes };
  const [provenance, releaseFiles] = await Promise.all([
    'value' in record ? gatherProvenance(ports, release, record.value.publishers).then(known) : record,
    gatherReleaseFiles(ports, release),
  ]);
  return {
    manifest,
    record,
    delivery,
    artifact,
    wasm: mapFact(scanned, ({ wasm }) => wasm),
    validity: await validity,
    scan: mapFact(scanned, ({ scan }) => scan),
    previousScan: comparePrevious(previous, knownValue(scanned)),
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
function countingRecord(context: Context): Fact<PluginRecord> {
  const { change, plugin } = context;
  const isNew = change.kind === 'new-plugin' && knownValue(plugin)?.exists !== true;
  return isNew ? readProposedRecord(context) : recordOf(plugin);
}

function readProposedRecord({ change, documents }: Context): Fact<PluginRecord> {
  return change.plugin === undefined
    ? missing('the change touches no single plugin')
    : readDocument(documents, { path: `${pluginDirectory(change.plugin)}/record.json`, parse: parseRecord });
}

/** The history is read for the few plugins alone whose provenance was reset. */
async function gatherKnownSequences(
  { base, history }: GatherPorts,
  { change, settings, plugin }: Context,
): Promise<Facts['sequences']> {
  if (!('value' in plugin)) {
    return plugin;
  }
  const registry = knownValue(settings)?.registry;
  if (plugin.value.record?.provenanceReset === undefined || change.plugin === undefined || registry === undefined) {
    return known([]);
  }
  if (history === undefined || base === undefined) {
    return noHistory;
  }
  return await gatherSequences(history, change.plugin, { registry, recorded: await readRecordedHistory(base) });
}

/** Threat: ten thousand texts in one change. So many fit into a saved submission, and more are never needed. */
const maxDocuments = 200;

const notRead: Problem = {
  message: `The change has more than ${maxDocuments} JSON files; this one was not read`,
  fix: 'Split the pull request.',
};

async function gatherDocuments(head: Tree, change: Change): Promise<readonly DocumentFacts[]> {
  const formats = change.files.flatMap(({ status, mode, path }): readonly Format<unknown>[] => {
    const parse = documentParser(path);
    const plain = status !== 'deleted' && mode === '100644' && pathProblem(path) === undefined;
    return plain && parse !== undefined ? [{ path, parse }] : [];
  });
  const documents = formats.map(async ({ path, parse }, index): Promise<readonly DocumentFacts[]> => {
    if (index >= maxDocuments) {
      return [{ path, problems: [notRead] }];
    }
    const text = await readText(head, path, documentLimit(path));
    if (text === undefined) {
      return [];
    }
    if (!text.ok) {
      return [{ path, problems: text.problems }];
    }
    const parsed = parse(text.value);
    return [{ path, text: text.value, problems: parsed.ok ? [] : parsed.problems }];
  });
  return (await Promise.all(documents)).flat();
}

interface Format<T> {
  readonly path: string;
  readonly parse: Parser<T>;
}

/** The value of a changed document, once it is valid; what is wrong with it stands in the documents. */
function readDocument<T>(documents: readonly DocumentFacts[], { path, parse }: Format<T>): Fact<T> {
  const text = documents.find((document) => document.path === path)?.text;
  const parsed = text === undefined ? undefined : parse(text);
  return parsed?.ok === true ? known(parsed.value) : missing(`${path} is missing or not valid`);
}

async function gatherBaseSettings({ base }: GatherPorts, change: Change): Promise<Facts['settings']> {
  return base === undefined ? noRegistry : known(await gatherSettings(base, change));
}

async function gatherBasePlugin({ base }: GatherPorts, change: Change): Promise<Fact<BasePlugin>> {
  if (base === undefined) {
    return noRegistry;
  }
  return change.plugin === undefined
    ? missing('the change touches no single plugin')
    : known(await gatherPlugin(base, change.plugin));
}

function recordOf(plugin: Facts['plugin']): Fact<PluginRecord> {
  const record = mapFact(plugin, (value) => value.record);
  if ('value' in record) {
    return record.value === undefined ? missing('the plugin has no record on the base branch') : known(record.value);
  }
  return record;
}

async function gatherKnownNames(
  { base }: GatherPorts,
  change: Change,
  author: Fact<Account>,
): Promise<Pick<Facts, 'names' | 'nearPlugins' | 'organisations'>> {
  return base === undefined
    ? { names: noRegistry, nearPlugins: noRegistry, organisations: noRegistry }
    : await gatherNameFacts(base, change, author);
}

async function gatherKnownClosure(base: Tree | undefined, manifest: Fact<Manifest>): Promise<Facts['closure']> {
  if (!('value' in manifest)) {
    return manifest;
  }
  return base === undefined ? noRegistry : await gatherClosure(base, manifest.value);
}
