import { describe, expect, test } from 'vitest';
import type { WasmFeature } from '../../../../src/core/model/wasm-features.ts';
import { walkWasm } from '../../../../src/core/wasm/walk-wasm.ts';
import { readInstructions } from '../../../support/spec-suite.ts';
import { coreModule, func, join, type Part, problemOf, section, u32, vec } from '../../../support/wasm-builder.ts';

const end = 0x0b;
const noLocals = 0;
/** In the bytes of every instruction each number is 0x27, so that there have to be 40 of everything. */
const forty = <T>(item: T): readonly T[] => Array.from({ length: 40 }, () => item);

function moduleOf(...body: readonly Part[]): Uint8Array {
  const content = join(noLocals, ...body);
  return coreModule(
    section(1, vec(...forty(func()))),
    section(3, vec(...forty(0))),
    section(4, vec(...forty([0x70, 0, 1]))),
    section(5, vec(...forty([0, 1]))),
    section(12, 0),
    section(10, vec(...forty([2, 0, end]).slice(1), join(u32(content.length), content))),
  );
}

/** What the walk says of the last function: its features there, or what is wrong with it. */
function lookAt(bytes: Uint8Array): { readonly features: readonly WasmFeature[] } | string | undefined {
  const walked = walkWasm(bytes);
  if (!walked.ok) return walked.problems[0]?.message;
  const { features, code } = walked.value.modules[0]?.space ?? {};
  const start = code?.functionAt(39)?.offset ?? 0;
  return { features: (features?.list() ?? []).filter(({ offset }) => offset > start).map(({ feature }) => feature) };
}

const opening = new Set(['Block', 'Loop', 'If', 'Try', 'TryTable']);
const closing = new Set(['End', 'Delegate']);

function endsFor(name: string): readonly number[] {
  const open = 2 + Number(opening.has(name)) - Number(closing.has(name));
  return new Array<number>(open).fill(end);
}

/** What a proposal is called here, if not the same. */
const names: Readonly<Record<string, readonly WasmFeature[]>> = { mvp: [], tail_call: ['tail-calls'] };

/** Noted before any body, in the definitions of 40 memories and tables and of a number of data segments. */
const noted: ReadonlySet<WasmFeature> = new Set(['multi-memory', 'reference-types', 'bulk-memory']);

/** What operands say for themselves, such as a block that is typed by an index. */
const besides: Readonly<Record<string, readonly WasmFeature[]>> = {
  Block: ['multi-value'],
  Loop: ['multi-value'],
  If: ['multi-value'],
  Try: ['multi-value'],
  TryTable: ['multi-value'],
  TypedSelect: ['function-references'],
  TypedSelectMulti: ['function-references'],
  AtomicFence: ['acquire-release-atomics'],
};

const instructions = readInstructions();

describe('walkWasm() decodes', () => {
  test('a number of instructions that no one adds to by accident', () => {
    expect(instructions).toHaveLength(628);
  });

  test.each(instructions)('$proposal $name, and knows where it is from', ({ proposal, name, bytes }) => {
    const look = lookAt(moduleOf([0x04, 0x40], bytes, endsFor(name)));
    const own = names[proposal] ?? [proposal.replaceAll('_', '-') as WasmFeature];
    // Old and new exceptions are thrown alike.
    const expected = name === 'Throw' ? ['exception-tags'] : [...own, ...(besides[name] ?? [])];
    expect(look).toEqual({ features: expected.filter((feature) => !noted.has(feature as WasmFeature)).toSorted() });
  });

  test.each(instructions)('no cut: $proposal $name', ({ bytes }) => {
    for (let size = 0; size < bytes.length; size += 1) {
      expect(problemOf(moduleOf(bytes.slice(0, size))).offset).toBeGreaterThan(0);
    }
  });
});

/** Proposals that wasmparser does not know yet. Source: their explainers. */
const newer: readonly (readonly [string, WasmFeature, Part])[] = [
  ['f32.load_f16', 'half-precision', [0xfc, 0x30, 1, 0x27]],
  ['f32.store_f16', 'half-precision', [0xfc, 0x31, 1, 0x27]],
  ['f16x8.splat', 'half-precision', [0xfd, 0xa0, 0x02]],
  ['f16x8.extract_lane', 'half-precision', [0xfd, 0xa1, 0x02, 0x27]],
  ['f16x8.replace_lane', 'half-precision', [0xfd, 0xa2, 0x02, 0x27]],
  ['f16x8.abs', 'half-precision', [0xfd, 0xb0, 0x02]],
  ['f16x8.nmadd', 'half-precision', [0xfd, 0xcf, 0x02]],
  ['i32.load of an array', 'multibyte-array-access', [0x28, 0x20, 0x27, 0x27]],
  ['i32.atomic.load with an ordering', 'acquire-release-atomics', [0xfe, 0x10, 0x12, 0x01, 0x27]],
  ['i32.atomic.rmw.add of a memory with an ordering', 'acquire-release-atomics', [0xfe, 0x1e, 0x52, 0x27, 0x11, 0x27]],
];

describe('walkWasm() decodes of proposals in the making', () => {
  test.each(newer)('%s', (_, feature, bytes) => {
    const look = lookAt(moduleOf(bytes, end));
    expect(look).toMatchObject({ features: expect.arrayContaining([feature]) });
  });

  test.each<[string, Part, string]>([
    [
      'an access to a memory and an array at once',
      [0x28, 0x60, 0x27, 0x27],
      'There are no flags 96 of a memory access.',
    ],
    ['an ordering where nothing is atomic', [0x28, 0x12, 0x27], 'Only an atomic access has an ordering.'],
    ['an unknown ordering', [0xfe, 0x10, 0x12, 0x02, 0x27], 'There is no ordering 0x02 of an atomic access.'],
    ['an instruction between two proposals', [0xfd, 0x94, 0x02], 'There is no instruction 0xfd 0x114.'],
  ])('but not %s', (_, bytes, message) => {
    expect(problemOf(moduleOf(bytes, end)).message).toBe(message);
  });
});
