import { describe, expect, test } from 'vitest';
import type { ExternType, WasmFacts } from '../../../src/core/model/artifact-facts.ts';
import { emptyClientPolicy } from '../../../src/core/model/client-policy.ts';
import type { FunctionNumber } from '../../../src/core/model/code-numbers.ts';
import { known, missing } from '../../../src/core/model/fact.ts';
import type { RefusedBundle } from '../../../src/core/model/provenance.ts';
import type { CallStep } from '../../../src/core/model/reach-facts.ts';
import type { ScanFacts } from '../../../src/core/model/scan-facts.ts';
import { type Facts, parseSubmission, type SubmissionFacts } from '../../../src/core/model/submission.ts';
import type { WasmValidity } from '../../../src/core/model/wasm-validity.ts';
import {
  aBundle,
  aCertificate,
  accepted,
  aManifest,
  aPolicy,
  aProvenance,
  aRecord,
  aRegistry,
  name,
  problemsOf,
  range,
  sha256,
  timestamp,
  version,
} from '../../support/builders.ts';

const externs: readonly ExternType[] = [
  { kind: 'function', type: { parameters: ['i32'], results: [] } },
  { kind: 'tag', type: { parameters: [], results: [] } },
  { kind: 'table', element: 'funcref', limits: { minimum: 0, maximum: 1 } },
  { kind: 'memory', limits: { minimum: 1, shared: true, is64: true, pageSize: 65_536 } },
  { kind: 'global', value: 'i64', mutable: true },
  { kind: 'component-item', sort: 'instance' },
  { kind: 'component-item', sort: 'instance', implements: 'wasi:cli/run@0.2.0' },
];

const wasm: WasmFacts = {
  kind: 'component',
  abi: 'wasi-component',
  sections: [{ id: 1, name: 'type', offset: 8, size: 4 }],
  imports: externs.map((type, index) => ({ module: '', name: `i${index}`, type, offset: index })),
  exports: externs.map((type, index) => ({ name: `e${index}`, type, offset: index })),
  memories: [{ limits: { minimum: 1 }, imported: false }],
  tables: [{ element: 'funcref', limits: { minimum: 0 }, imported: true }],
  start: 0,
  customSections: [{ name: 'name', offset: 1, size: 2 }],
  producers: [{ field: 'language', name: 'Rust', version: '1.0' }],
  modules: [],
};

const validity: WasmValidity = {
  engine: 'V8',
  modules: [
    {
      range: { offset: 0, size: 8 },
      answer: { outcome: 'valid' },
      listing: {
        imports: (['function', 'table', 'memory', 'global', 'tag'] as const).map((kind) => ({
          module: 'm',
          name: 'n',
          kind,
        })),
        exports: [{ name: 'n', kind: 'tag' }],
      },
    },
    { range: { offset: 8, size: 8 }, answer: { outcome: 'invalid', message: 'm', offset: 9 } },
    { range: { offset: 8, size: 8 }, answer: { outcome: 'unsupported', features: ['f'], message: 'm', offset: 9 } },
    { range: { offset: 8, size: 8 }, answer: { outcome: 'gave-up', message: 'm' } },
  ],
  component: { engine: 'tools', answer: { outcome: 'valid' }, modules: [{ offset: 0, size: 8 }], wit: 'world root {}' },
};

const step: CallStep = { by: 'export', function: 'run', offset: 1 };
const functionNumber: FunctionNumber = { function: 'function 1', offset: 1, number: 2 };

const scan: ScanFacts = {
  features: [{ feature: 'simd', offset: 1 }],
  reach: {
    imports: [
      { module: 'env', name: 'log', offset: 1, grade: 'direct', path: [step], stepsLeftOut: 1, atStart: 'direct' },
    ],
    pathsLeftOut: 0,
    unresolved: 'a nested component',
    exportedTables: 0,
    start: step,
    functions: { total: 2, direct: 1, withTables: 2 },
    growth: { sites: 1, inLoops: 1, first: step },
  },
  code: {
    functions: 2,
    size: 10,
    instructions: 5,
    work: {
      control: 1,
      exit: 0,
      nop: 0,
      branch: 0,
      call: 1,
      variable: 0,
      memory: 0,
      integer: 0,
      logic: 0,
      xor: 0,
      shift: 0,
      float: 0,
      prefixed: 0,
    },
    complexity: 2,
    mostComplex: functionNumber,
    largest: functionNumber,
    indirectCalls: 0,
    deepest: functionNumber,
    endlessLoops: [{ function: 'function 1', offset: 1, loop: 2 }],
    moreEndlessLoops: 0,
    algorithms: [{ algorithm: 'Keccak', kind: 'primitive', offset: 1, function: 'function 1' }],
  },
  data: {
    hostTable: 1,
    hosts: [{ host: 'example.com', scheme: 'https', offset: 1 }],
    contacts: [{ kind: 'pool', place: 'stratum+tcp://', reason: 'a protocol of miners', offset: 1 }],
    secrets: [{ kind: 'a key', excerpt: 'AKIA', revoke: 'Delete it.', offset: 1 }],
    paths: [{ path: '/home/alice/a.rs', user: 'alice', offset: 1 }],
    embedded: [{ format: 'ELF program', program: true, offset: 1 }],
    packed: [{ offset: 1, size: 65_536, entropy: 7.99 }],
    customSections: [{ name: 'name', known: true, offset: 1, size: 2, entropy: 4.5 }],
    debugSize: 0,
    nameSize: 2,
    sourceMaps: [{ section: 'sourceMappingURL', url: 'https://example.com/a.map', offset: 1 }],
    notes: [{ field: 'version', text: '1.0.0', offset: 1 }],
    packageLists: { read: 1, unread: 0 },
    packages: [{ ecosystem: 'crates.io', name: 'a', version: '1.0.0' }],
    modules: [{ sha256: 'a'.repeat(64) as SubmissionFacts['artifact']['sha256'], offset: 1, size: 8 }],
    more: { hosts: 1 },
  },
};

const refused: RefusedBundle = { verified: false, code: 'SIGNATURE_INVALID', reason: 'it does not hold' };

/** A value for every fact, with everything that may be absent. */
const values: SubmissionFacts = {
  change: {
    kind: 'release',
    plugin: name('slugify'),
    version: version('1.0.0'),
    files: [{ path: 'a', status: 'added', mode: '100644' }],
  },
  ancestry: { mergeBases: 1 },
  documents: [
    { path: 'a', text: '{}', problems: [{ message: 'm', fix: 'f', pointer: '/a', line: 1, column: 1, offset: 0 }] },
  ],
  settings: {
    commit: 'c'.repeat(40),
    registry: aRegistry(),
    policy: aPolicy({ allowSelfHostedRunners: true }),
    clientPolicy: emptyClientPolicy,
    organisation: { format: 1, requiredTrust: 'verified', members: [{ login: 'alice', id: 1001, role: 'admin' }] },
  },
  plugin: {
    exists: true,
    record: aRecord(),
    releases: [
      {
        version: version('0.9.0'),
        permissions: ['clock'],
        dependencies: [name('other')],
        rank: 'key',
        size: 1,
        withdrawn: 'yanked',
      },
    ],
  },
  names: [name('slugify')],
  manifest: aManifest(),
  record: aRecord(),
  proposedRecord: {
    record: aRecord(),
    sha256: sha256('c'),
    replaces: sha256('d'),
    provenance: aProvenance(aBundle({ recordChange: { plugin: 'slugify', replaces: sha256('d') } })),
  },
  sequences: [{ version: version('0.9.0'), sequence: 3 }],
  delivery: { by: 'url', place: 'https://example.com', size: 1, failure: { reason: 'r', fix: 'f' } },
  artifact: { sha256: sha256('f'), size: 10, problems: [{ message: 'm' }] },
  wasm: { ...wasm, modules: [{ ...wasm, kind: 'module', modules: [] }] },
  validity,
  scan,
  previousScan: {
    release: {
      version: version('0.9.0'),
      wasm,
      scan,
      similarity: {
        same: 1,
        alike: 1,
        changed: 1,
        added: 1,
        removed: 1,
        uncompared: 0,
        size: 9,
        newSize: 4,
        largestNew: [functionNumber],
      },
    },
  },
  provenance: {
    bundles: [
      ...aProvenance(aBundle({ predicateType: 'x' }), aBundle({ signer: aCertificate({ environment: 'release' }) }))
        .bundles,
      { file: 'x.sigstore.json', sha256: sha256('b'), size: 1, verification: refused },
    ],
  },
  releaseFiles: [{ name: 'plugin.json', sha256: sha256('a') }],
  advisories: [
    {
      id: 'A-1',
      summary: 'A flaw',
      ecosystem: 'crates.io',
      name: 'a',
      version: '1.0.0',
      fixed: '1.0.1',
      serious: true,
    },
  ],
  closure: [
    {
      name: name('other'),
      releases: [
        {
          version: version('1.0.0'),
          dependencies: [{ name: name('more'), range: range('^1'), optional: true }],
          withdrawn: 'removed',
        },
      ],
      nearest: ['others'],
    },
  ],
  dependents: {
    sequence: 7,
    plugins: [{ name: name('more'), version: version('1.0.0'), range: range('^1'), optional: true }],
  },
  author: { login: 'alice', id: 1001 },
  now: timestamp('2026-01-31T12:00:00Z'),
};

const facts = Object.fromEntries(
  Object.entries(values).map(([fact, value]) => [fact, known(value)]),
) as unknown as Facts;

describe('parseSubmission()', () => {
  test('reads back every fact that there can be', () => {
    expect(accepted(parseSubmission(JSON.stringify({ format: 1, facts })))).toEqual({ format: 1, facts });
  });

  test.each(Object.keys(values))('reads a submission that does not know %s', (fact) => {
    const unknown = { ...facts, [fact]: missing('it is not at hand') };
    expect(parseSubmission(JSON.stringify({ format: 1, facts: unknown })).ok).toBe(true);
  });

  test.each([
    ['a fact that is known and missing at once', { author: { value: values.author, missing: 'x' } }, '/facts/author'],
    ['a fact that is nothing', { author: {} }, '/facts/author'],
    ['an author known by login only', { author: { value: { login: 'alice' } } }, '/facts/author/value'],
    [
      'a signature that verifies itself',
      {
        provenance: {
          value: { bundles: [{ file: 'x', sha256: sha256('a'), size: 1, verification: { verified: 'yes' } }] },
        },
      },
      '/facts/provenance/value/bundles/0/verification/verified',
    ],
    [
      'a verified bundle without a signer',
      {
        provenance: {
          value: {
            bundles: [{ file: 'x', sha256: sha256('a'), size: 1, verification: { verified: true, subjects: [] } }],
          },
        },
      },
      '/facts/provenance/value/bundles/0/verification',
    ],
    ['a fact that no check knows', { weather: { value: 'fine' } }, '/facts/weather'],
  ])('refuses %s', (_, parts, pointer) => {
    const text = JSON.stringify({ format: 1, facts: { ...facts, ...parts } });
    expect(problemsOf(parseSubmission(text)).map((problem) => problem.pointer)).toContain(pointer);
  });

  test('refuses a submission without one of its facts', () => {
    const { now: _, ...rest } = facts;
    expect(problemsOf(parseSubmission(JSON.stringify({ format: 1, facts: rest })))[0]?.message).toBe(
      '"facts" lacks "now"',
    );
  });
});
