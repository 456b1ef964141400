// Exists so that the artifact's bytes are fetched once, capped, and turned into facts; nobody reads them again.
import type { ArtifactFacts, WasmFacts } from '../../core/model/artifact-facts.ts';
import type { Change } from '../../core/model/change.ts';
import { type Fact, known, missing } from '../../core/model/fact.ts';
import type { Manifest } from '../../core/model/manifest.ts';
import type { Policy } from '../../core/model/policy.ts';
import type { Delivery } from '../../core/model/submission.ts';
import type { WasmValidity } from '../../core/model/wasm-validity.ts';
import { moduleRangesOf } from '../../core/wasm/component/inspect-component.ts';
import { inspectWasm } from '../../core/wasm/inspect-wasm.ts';
import { hasCode } from '../../errors.ts';
import type { ArtifactFetcher, Hasher, Tree, WasmValidator } from '../../ports.ts';

export interface ArtifactPorts {
  readonly head: Tree;
  readonly fetcher: ArtifactFetcher;
  readonly hash: Hasher;
  readonly validator: WasmValidator;
}

export interface GatheredArtifact {
  readonly delivery: Fact<Delivery>;
  readonly artifact: Fact<ArtifactFacts>;
  readonly wasm: Fact<WasmFacts>;
  /** On its way: engines work in processes of their own, and other facts are gathered meanwhile. */
  readonly validity: Promise<Fact<WasmValidity>>;
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
    : {
        delivery: wanted.manifest,
        artifact: wanted.manifest,
        wasm: wanted.manifest,
        validity: Promise.resolve(wanted.manifest),
      };
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

function describe(delivery: Delivery, bytes: Uint8Array, { hash, validator }: ArtifactPorts): GatheredArtifact {
  const wasm = inspectWasm(bytes);
  const facts = wasm.ok ? known(wasm.value) : missing('the artifact is not well-formed WebAssembly');
  return {
    delivery: known(delivery),
    artifact: known({ sha256: hash(bytes), size: bytes.length, problems: wasm.ok ? [] : wasm.problems }),
    wasm: facts,
    validity: 'value' in facts ? askEngines(validator, bytes, facts.value).then(known) : Promise.resolve(facts),
    bytes,
  };
}

/** Threat: a file that is small for us may be endless for an engine. Our walk and its budgets come first. */
function askEngines(validator: WasmValidator, bytes: Uint8Array, facts: WasmFacts): Promise<WasmValidity> {
  const modules = moduleRangesOf(facts) ?? [{ offset: 0, size: bytes.length }];
  return validator.validate(bytes, { kind: facts.kind, modules, features: [] });
}

function unavailable(delivery: Delivery, reason: string): GatheredArtifact {
  const gone = missing(reason);
  return { delivery: known(delivery), artifact: gone, wasm: gone, validity: Promise.resolve(gone) };
}
