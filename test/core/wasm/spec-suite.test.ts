import { describe, expect, test } from 'vitest';
import type { WasmFeature } from '../../../src/core/model/wasm-features.ts';
import { walkWasm } from '../../../src/core/wasm/walk-wasm.ts';
import { readSuite } from '../../support/spec-suite.ts';

const suite = readSuite().map((module) => ({ ...module, result: walkWasm(module.bytes) }));
const groups = Map.groupBy(suite, ({ group }) => group);

/** How many modules of each proposal, and of each version beside them, are decoded if valid and refused if malformed. */
const counts: readonly (readonly [group: string, valid: string, malformed: string])[] = [
  ['annotations', '43/43', '0/0'],
  ['bulk-memory', '167/167', '0/0'],
  ['custom-page-sizes', '38/38', '106/106'],
  ['custom-descriptors', '75/75', '9/9'],
  ['compact-import-section', '35/35', '6/6'],
  ['exceptions', '15/15', '0/0'],
  ['extended-const', '89/89', '2/4'],
  ['function-references', '161/161', '7/16'],
  ['gc', '101/101', '1/1'],
  ['memory64', '99/99', '72/72'],
  ['multi-memory', '109/109', '2/2'],
  ['multi-value', '9/9', '8/8'],
  ['mutable-global', '3/3', '2/2'],
  ['nontrapping-float-to-int-conversions', '1/1', '0/0'],
  ['reference-types', '146/146', '16/22'],
  ['relaxed-simd', '8/8', '0/0'],
  ['sign-extension-ops', '2/2', '0/0'],
  ['simd', '273/273', '0/0'],
  ['threads', '12/12', '0/0'],
  ['wide-arithmetic', '2/2', '0/0'],
  ['wasm-v1', '293/293', '528/528'],
  ['wasm-v2', '58/58', '1/5'],
  ['wasm-v3', '114/114', '2/2'],
  ['wasm-latest', '9/9', '0/0'],
];

/** Malformed when the suite wrote them; a later proposal gave their bytes a meaning, and what is wrong is left to validation. */
const decoded: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'multi-memory: where a zero byte had to be, there is the index of a memory',
    [145, 165, 184, 203, 223, 242, 261, 279, 297].map((line) => `function-references/binary.wast:${line}`),
  ],
  [
    'memory64: offsets are numbers of 64 bits',
    [404, 461, 730, 749, 843, 862].map((line) => `reference-types/binary-leb128.wast:${line}`),
  ],
  [
    'multi-memory and multibyte-array-access: bits of the alignment announce a memory or an array',
    [891, 910, 948, 967].map((line) => `wasm-v2/align.wast:${line}`),
  ],
  [
    'shared-everything-threads: a second bit of the mutability says that a global is shared',
    [391, 421].map((line) => `extended-const/global.wast:${line}`),
  ],
]);

/** A feature that every group about a proposal must show. */
const shown: readonly (readonly [group: string, feature: WasmFeature])[] = [
  ['bulk-memory', 'bulk-memory'],
  ['custom-page-sizes', 'custom-page-sizes'],
  ['custom-descriptors', 'custom-descriptors'],
  ['compact-import-section', 'compact-imports'],
  ['exceptions', 'exceptions'],
  ['exceptions', 'exception-tags'],
  ['extended-const', 'extended-const'],
  ['function-references', 'function-references'],
  ['function-references', 'mutable-globals'],
  ['gc', 'gc'],
  ['memory64', 'memory64'],
  ['multi-memory', 'multi-memory'],
  ['multi-value', 'multi-value'],
  ['nontrapping-float-to-int-conversions', 'saturating-float-to-int'],
  ['reference-types', 'reference-types'],
  ['relaxed-simd', 'relaxed-simd'],
  ['sign-extension-ops', 'sign-extension'],
  ['simd', 'simd'],
  ['threads', 'threads'],
  ['wide-arithmetic', 'wide-arithmetic'],
  ['wasm-v3', 'tail-calls'],
];

type Judged = (typeof suite)[number];

function share(modules: readonly Judged[], verdict: Judged['verdict'], accepted: boolean): string {
  const judged = modules.filter((module) => module.verdict === verdict);
  return `${judged.filter(({ result }) => result.ok === accepted).length}/${judged.length}`;
}

function placesOf(verdict: Judged['verdict'], accepted: boolean): readonly string[] {
  return suite
    .filter((module) => module.verdict === verdict && module.result.ok === accepted)
    .map(({ place }) => place);
}

function featuresOf({ result }: Judged): readonly WasmFeature[] {
  if (!result.ok) return [];
  return result.value.modules.flatMap(({ space }) => space.features.list().map(({ feature }) => feature));
}

describe('walkWasm() and the specification suite agree:', () => {
  test('on counts, by proposal', () => {
    expect(
      [...groups].map(([group, modules]) => [group, share(modules, 'valid', true), share(modules, 'malformed', false)]),
    ).toEqual(counts);
  });

  test('every valid module is decoded', () => {
    expect(placesOf('valid', false)).toEqual([]);
    expect(placesOf('valid', true)).toHaveLength(1_862);
  });

  test('every malformed module is refused, but for those that a later proposal made well-formed', () => {
    expect(placesOf('malformed', true).toSorted()).toEqual([...decoded.values()].flat().toSorted());
    expect(placesOf('malformed', false)).toHaveLength(762);
  });

  test('what is refused is refused at a place inside the file', () => {
    for (const { result, bytes, place } of suite) {
      if (result.ok) continue;
      const offset = result.problems[0]?.offset ?? -1;
      expect([place, offset >= 0 && offset <= bytes.length]).toEqual([place, true]);
    }
  });

  test.each(shown)('modules of %s use %s', (group, feature) => {
    const modules = groups.get(group) ?? [];
    expect(modules.flatMap(featuresOf)).toContain(feature);
  });

  test('modules of the first version use nothing newer, but for how its tools write element segments', () => {
    const first = suite.filter(({ group }) => group === 'wasm-v1');
    expect([...new Set(first.flatMap(featuresOf))]).toEqual(['reference-types']);
  });
});

describe('walkWasm() and V8 agree on the specification suite:', () => {
  const known = suite.filter(({ bytes }) => WebAssembly.validate(bytes));

  test('V8 knows most of it', () => {
    expect(known.length).toBeGreaterThan(1_600);
  });

  test('what V8 accepts is decoded, with the same imports and exports', () => {
    for (const { bytes, place, result } of known) {
      const module = new WebAssembly.Module(bytes);
      const facts = result.ok ? result.value.facts : undefined;
      expect([place, facts?.imports.map(({ module: from, name, type }) => [from, name, type.kind])]).toEqual([
        place,
        WebAssembly.Module.imports(module).map(({ module: from, name, kind }) => [from, name, kind]),
      ]);
      expect([place, facts?.exports.map(({ name, type }) => [name, type.kind])]).toEqual([
        place,
        WebAssembly.Module.exports(module).map(({ name, kind }) => [name, kind]),
      ]);
    }
  });
});
