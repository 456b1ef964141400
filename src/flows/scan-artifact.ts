// Exists so that anybody's artifact is judged by what its bytes do, without a registry and without a pull request.
import { catalogue } from '../core/checks/catalogue.ts';
import type { Check } from '../core/checks/check.ts';
import { runChecks } from '../core/checks/run-checks.ts';
import { deferred, type Fact, known, knownValue, mapFact, missing } from '../core/model/fact.ts';
import { type Manifest, parseManifest } from '../core/model/manifest.ts';
import { releaseDirectory } from '../core/model/registry-path.ts';
import type { Report } from '../core/model/report.ts';
import type { FactName, Facts, PreviousScan } from '../core/model/submission.ts';
import type { Version } from '../core/model/version.ts';
import type { WasmValidity } from '../core/model/wasm-validity.ts';
import { compareFunctions } from '../core/scan/code/compare-functions.ts';
import { type ScannedWasm, scanWasm } from '../core/scan/scan-wasm.ts';
import { PlugyardError } from '../errors.ts';
import type { Clock, Hasher, Inflater, WasmValidator } from '../ports.ts';
import { askEngines } from './gather/gather-artifact.ts';

export interface ScanPorts {
  readonly hash: Hasher;
  readonly inflate: Inflater;
  readonly validator: WasmValidator;
  readonly clock: Clock;
}

/** Something to read with the name that the user knows it by. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface ArtifactToScan {
  readonly artifact: NamedBytes;
  readonly manifest?: NamedText | undefined;
  /** An earlier artifact of the same plugin; `label` is its version, or the name of its file. */
  readonly against?: (NamedBytes & { readonly label: string }) | undefined;
}

export interface ScanAnswer {
  /** Findings name the files as the user does. */
  readonly report: Report;
  readonly scanned: ScannedWasm | undefined;
  readonly validity: WasmValidity | undefined;
  readonly manifest: Manifest | undefined;
}

const elsewhere = deferred('only plugyard check and the review can judge it');
const noManifest = deferred('no manifest is named; use --manifest');
const nothingBefore = deferred('no earlier artifact is named; use --against');

/** What a scan can know. */
const scanned: readonly FactName[] = ['manifest', 'delivery', 'artifact', 'wasm', 'validity', 'scan', 'previousScan'];

const scanChecks: readonly Check[] = catalogue.filter(
  ({ id, needs }) => id.startsWith('artifact/') && needs.every((need) => scanned.includes(need)),
);

/** Throws `MANIFEST_INVALID` and `WASM_INVALID` for the manifest and for the earlier artifact. */
export async function scanArtifact(ports: ScanPorts, wanted: ArtifactToScan): Promise<ScanAnswer> {
  const { bytes, name: place } = wanted.artifact;
  const result = scanWasm(bytes, ports);
  const fact = result.ok ? known(result.value) : missing('the artifact is not well-formed WebAssembly');
  const validity = 'value' in fact ? known(await askEngines(ports.validator, bytes, fact.value)) : fact;
  const manifest = wanted.manifest === undefined ? noManifest : known(readManifest(wanted.manifest));
  const directory = directoryOf(manifest);
  const facts: Facts = {
    ...unknown(),
    change: known({ kind: 'release', files: [], ...subjectOf(manifest) }),
    documents: known(
      wanted.manifest === undefined
        ? []
        : [{ path: `${directory}/plugin.json`, text: wanted.manifest.text, problems: [] }],
    ),
    manifest,
    delivery: known({ by: 'file', place, size: bytes.length }),
    artifact: known({ sha256: ports.hash(bytes), size: bytes.length, problems: result.ok ? [] : result.problems }),
    wasm: mapFact(fact, ({ wasm }) => wasm),
    validity,
    scan: mapFact(fact, ({ scan }) => scan),
    previousScan: compareWith(ports, wanted.against, knownValue(fact)),
    now: known(ports.clock()),
  };
  const report = runChecks({ format: 1, facts }, scanChecks);
  const moved =
    wanted.manifest === undefined ? report : relocate(report, `${directory}/plugin.json`, wanted.manifest.name);
  return {
    report: moved,
    scanned: knownValue(fact),
    validity: knownValue(validity),
    manifest: knownValue(manifest),
  };
}

function readManifest({ name, text }: NamedText): Manifest {
  const parsed = parseManifest(text);
  if (parsed.ok) return parsed.value;
  const [problem] = parsed.problems;
  const place = problem?.line === undefined ? '' : `:${problem.line}:${problem.column}`;
  throw new PlugyardError('MANIFEST_INVALID', `${name}${place}: ${problem?.message}`, {
    hint: problem?.fix ?? 'plugyard check lists everything that is wrong with it.',
    details: { problems: parsed.problems },
  });
}

function subjectOf(manifest: Fact<Manifest>): { readonly plugin?: Manifest['name']; readonly version?: Version } {
  const value = knownValue(manifest);
  return value === undefined ? {} : { plugin: value.name, version: value.version };
}

/** Where the release would go; findings about its manifest name a file there. */
function directoryOf(manifest: Fact<Manifest>): string {
  const value = knownValue(manifest);
  return value === undefined ? '' : releaseDirectory(value.name, value.version);
}

function compareWith(
  ports: ScanPorts,
  against: ArtifactToScan['against'],
  after: ScannedWasm | undefined,
): Fact<PreviousScan> {
  if (against === undefined) return nothingBefore;
  if (after === undefined) return missing('the artifact is not well-formed WebAssembly');
  const before = scanWasm(against.bytes, ports);
  if (!before.ok) {
    const [problem] = before.problems;
    throw new PlugyardError('WASM_INVALID', `${against.name}: ${problem?.message}`, {
      hint: problem?.fix ?? 'Name the earlier artifact itself.',
      details: { problems: before.problems },
    });
  }
  const { wasm, scan } = before.value;
  return known({
    release: { version: against.label, wasm, scan, similarity: compareFunctions(before.value.walked, after.walked) },
  });
}

function unknown(): Facts {
  return {
    change: elsewhere,
    ancestry: elsewhere,
    documents: elsewhere,
    settings: elsewhere,
    plugin: elsewhere,
    names: elsewhere,
    nearPlugins: elsewhere,
    organisations: elsewhere,
    manifest: elsewhere,
    record: elsewhere,
    proposedRecord: elsewhere,
    sequences: elsewhere,
    delivery: elsewhere,
    artifact: elsewhere,
    wasm: elsewhere,
    validity: elsewhere,
    scan: elsewhere,
    previousScan: elsewhere,
    provenance: elsewhere,
    releaseFiles: elsewhere,
    closure: elsewhere,
    advisories: elsewhere,
    dependents: elsewhere,
    author: elsewhere,
    now: elsewhere,
  };
}

function relocate(report: Report, from: string, to: string): Report {
  return {
    ...report,
    findings: report.findings.map((finding) => (finding.file === from ? { ...finding, file: to } : finding)),
  };
}
