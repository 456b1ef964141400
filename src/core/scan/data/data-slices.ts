// Exists so that every byte of a file that is not code is looked at, and none of its code.
import type { CustomSection, WasmFacts } from '../../model/artifact-facts.ts';
import type { WalkedWasm } from '../../wasm/walk-wasm.ts';
import type { ByteSlice, SliceKind } from './byte-slice.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly kind: SliceKind | 'code';
}

/** All custom sections of the file, by their offsets. */
export function customSectionsOf({ facts, innerSections }: WalkedWasm): readonly CustomSection[] {
  const all = [...facts.customSections, ...facts.modules.flatMap((module) => module.customSections), ...innerSections];
  return all.sort((a, b) => a.offset - b.offset);
}

/**
 * Data sections and custom sections one by one, and what lies between them and the code. Data segments are not parted:
 * linkers make a hundred thousand of them, and the header of each starts with a byte that ends any text before it.
 */
export function dataSlices(walked: WalkedWasm): readonly ByteSlice[] {
  const { bytes } = walked;
  const slices: ByteSlice[] = [];
  let behind = 0;
  // Every section has a header, so that no two stretches touch.
  for (const { start, end, kind } of stretches(walked)) {
    slices.push({ bytes, start: behind, end: start, kind: 'structure' });
    if (kind !== 'code') slices.push({ bytes, start, end, kind });
    behind = end;
  }
  slices.push({ bytes, start: behind, end: bytes.length, kind: 'structure' });
  return slices;
}

function stretches(walked: WalkedWasm): readonly Stretch[] {
  const found = [
    ...walked.modules.flatMap(({ facts }) => [...sectionsOf(facts, 'code'), ...sectionsOf(facts, 'data')]),
    ...customSectionsOf(walked).map((section) =>
      stretch(section, section.name.startsWith('component-type') ? 'interface' : 'custom'),
    ),
  ];
  return found.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
}

function sectionsOf({ sections }: WasmFacts, wanted: 'code' | 'data'): readonly Stretch[] {
  return sections.filter(({ name }) => name === wanted).map((section) => stretch(section, wanted));
}

function stretch({ offset, size }: { readonly offset: number; readonly size: number }, kind: Stretch['kind']): Stretch {
  return { start: offset, end: offset + size, kind };
}
