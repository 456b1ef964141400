// Exists so that the artifact's bytes are fetched once, capped, and turned into facts; nobody reads them again.
import type { ArtifactFacts } from '../../core/model/artifact-facts.ts';
import type { Change } from '../../core/model/change.ts';
import type { Examination } from '../../core/model/examination.ts';
import { type Fact, known, mapFact, missing } from '../../core/model/fact.ts';
import type { Manifest } from '../../core/model/manifest.ts';
import type { Policy } from '../../core/model/policy.ts';
import type { Delivery } from '../../core/model/submission.ts';
import type { WasmValidity } from '../../core/model/wasm-validity.ts';
import { type ScannedWasm, scanWasm } from '../../core/scan/scan-wasm.ts';
import { hasCode } from '../../errors.ts';
import type { ArtifactFetcher, Hasher, Inflater, Tree, WasmValidator } from '../../ports.ts';
import { type BelievedFacts, believeOf } from './believe-examination.ts';

export interface ArtifactPorts {
  readonly head: Tree;
  readonly fetcher: ArtifactFetcher;
  readonly hash: Hasher;
  readonly validator: WasmValidator;
  readonly inflate: Inflater;
  /** What another job has found in the bytes; where it is there, nothing reads them here. */
  readonly examined?: Examination;
}

export interface GatheredArtifact extends Pick<BelievedFacts, 'wasm' | 'scan'> {
  readonly delivery: Fact<Delivery>;
  readonly artifact: Fact<ArtifactFacts>;
  /** On its way: engines work in processes of their own, and other facts are gathered meanwhile. */
  readonly validity: Promise<Fact<WasmValidity>>;
  /** Everything that was read, where it was read here. */
  readonly scanned?: ScannedWasm;
  /** For signatures and digests; no part of the submission. */
  readonly bytes?: Uint8Array;
}

interface Wanted {
  readonly directory: string;
  readonly change: Change;
  readonly manifest: Fact<Manifest>;
  /** Absent when no registry is at hand. */
  readonly policy: Policy | undefined;
}

/** Without a policy at hand, at most this much is read. */
const defaultMaxBytes = 64 * 1024 * 1024;

export async function gatherArtifact(ports: ArtifactPorts, wanted: Wanted): Promise<GatheredArtifact> {
  const path = `${wanted.directory}/plugin.wasm`;
  const file = wanted.change.files.find((changed) => changed.path === path && changed.status !== 'deleted');
  const remote = 'value' in wanted.manifest ? wanted.manifest.value.artifact : undefined;
  if (file !== undefined && remote !== undefined) {
    return unavailable({ by: 'both', place: path }, 'the release has two artifacts');
  }
  if (file !== undefined) {
    const limit = wanted.policy?.limits.inTreeSize ?? defaultMaxBytes;
    return file.mode === '100644'
      ? await readFile(ports, path, limit)
      : unavailable({ by: 'file', place: path }, 'the artifact is not a plain file');
  }
  if (remote !== undefined) {
    const limit = wanted.policy?.limits.artifactSize ?? defaultMaxBytes;
    return remote.size > limit
      ? unavailable({ by: 'url', place: remote.url, size: remote.size }, 'the artifact is too large to be fetched')
      : await fetchFile(ports, remote.url, remote.size);
  }
  return 'value' in wanted.manifest
    ? unavailable({ by: 'nothing', place: path }, 'the release has no artifact')
    : { delivery: wanted.manifest, ...nothingRead(wanted.manifest) };
}

async function readFile(ports: ArtifactPorts, path: string, maxBytes: number): Promise<GatheredArtifact> {
  try {
    const bytes = await ports.head.read(path, maxBytes);
    return bytes === undefined
      ? unavailable({ by: 'nothing', place: path }, 'the release has no artifact')
      : describe({ by: 'file', place: path, size: bytes.length }, bytes, ports);
  } catch (error) {
    if (!hasCode(error, 'TOO_LARGE')) {
      throw error;
    }
    return unavailable(
      { by: 'file', place: path, size: Number(error.details['size']) },
      'the artifact is too large to be read',
    );
  }
}

async function fetchFile(ports: ArtifactPorts, url: string, maxBytes: number): Promise<GatheredArtifact> {
  try {
    const bytes = await ports.fetcher.fetch(url, maxBytes);
    return describe({ by: 'url', place: url, size: bytes.length }, bytes, ports);
  } catch (error) {
    if (!hasCode(error, 'DOWNLOAD_FAILED')) {
      throw error;
    }
    const failure = { reason: error.message, fix: error.hint ?? 'Check the address.' };
    return unavailable({ by: 'url', place: url, failure }, 'the artifact could not be fetched');
  }
}

function describe(delivery: Delivery, bytes: Uint8Array, ports: ArtifactPorts): GatheredArtifact {
  const identity = { sha256: ports.hash(bytes), size: bytes.length };
  if (ports.examined !== undefined) {
    const { validity, problems, ...facts } = believeOf(ports.examined, identity.sha256);
    const artifact = known({ ...identity, problems });
    return { delivery: known(delivery), artifact, ...facts, validity: Promise.resolve(validity), bytes };
  }
  const result = scanWasm(bytes, ports);
  const scanned = result.ok ? known(result.value) : missing('the artifact is not well-formed WebAssembly');
  return {
    delivery: known(delivery),
    artifact: known({ ...identity, problems: result.ok ? [] : result.problems }),
    wasm: mapFact(scanned, ({ wasm }) => wasm),
    scan: mapFact(scanned, ({ scan }) => scan),
    validity:
      'value' in scanned ? askEngines(ports.validator, bytes, scanned.value).then(known) : Promise.resolve(scanned),
    bytes,
    ...(result.ok ? { scanned: result.value } : {}),
  };
}

/** Threat: a file that is small for us may be endless for an engine. Our walk and its budgets come first. */
export function askEngines(
  validator: WasmValidator,
  bytes: Uint8Array,
  { wasm, scan, walked }: ScannedWasm,
): Promise<WasmValidity> {
  const modules = walked.modules.map(({ start, end }) => ({ offset: start, size: end - start }));
  const features = scan.features.map(({ feature }) => feature);
  return validator.validate(bytes, { kind: wasm.kind, modules, features });
}

function unavailable(delivery: Delivery, reason: string): GatheredArtifact {
  return { delivery: known(delivery), ...nothingRead(missing(reason)) };
}

function nothingRead(gone: Fact<never>): Omit<GatheredArtifact, 'delivery'> {
  return { artifact: gone, wasm: gone, scan: gone, validity: Promise.resolve(gone) };
}
