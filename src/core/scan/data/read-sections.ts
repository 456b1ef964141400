// Exists so that the sections which engines skip are listed with what they weigh and how random they look.
import type { CustomSection } from '../../model/artifact-facts.ts';
import type { DataFacts, EmbeddedNote, SectionNumbers, SourceMapMention } from '../../model/data-facts.ts';
import { Reader } from '../../wasm/reader.ts';
import { attempt } from '../../wasm/wasm-error.ts';
import { rangeEntropy } from './entropy.ts';
import { isKnownSection } from './known-sections.ts';

const mostSections = 200;
const mostSourceMaps = 20;
/** In characters. */
const longestName = 100;
const longestText = 500;

export interface SectionFacts extends Pick<DataFacts, 'customSections' | 'debugSize' | 'nameSize' | 'sourceMaps'> {
  readonly moreSourceMaps: number;
}

/** `sections` of all modules and components of the file. */
export function readSections(bytes: Uint8Array, sections: readonly CustomSection[]): SectionFacts {
  // Threat: a hundred thousand small sections hide the one that matters.
  const largest = sections.toSorted((a, b) => b.size - a.size || a.offset - b.offset).slice(0, mostSections);
  const sourceMaps = sections.filter(({ name }) => name === 'sourceMappingURL' || name === 'external_debug_info');
  return {
    customSections: largest.sort((a, b) => a.offset - b.offset).map((section) => toNumbers(bytes, section)),
    debugSize: sizeOf(sections, (name) => name.startsWith('.debug_')),
    nameSize: sizeOf(sections, (name) => name === 'name'),
    sourceMaps: sourceMaps.slice(0, mostSourceMaps).map((section) => toSourceMap(bytes, section)),
    moreSourceMaps: sourceMaps.length - mostSourceMaps,
  };
}

function toNumbers(bytes: Uint8Array, { name, offset, size }: CustomSection): SectionNumbers {
  const entropy = rangeEntropy(bytes, offset, offset + size);
  return { name: name.slice(0, longestName), known: isKnownSection(name), offset, size, entropy };
}

function sizeOf(sections: readonly CustomSection[], isMeant: (name: string) => boolean): number {
  return sections.reduce((sum, { name, size }) => sum + (isMeant(name) ? size : 0), 0);
}

function toSourceMap(bytes: Uint8Array, { name, offset, size }: CustomSection): SourceMapMention {
  const reader = new Reader(bytes, { scope: 'section', start: offset, end: offset + size });
  const url = attempt(() => reader.name('an address'));
  return { section: name, url: url.ok ? url.value.slice(0, longestText) : '', offset };
}

const noteFields = ['authors', 'description', 'homepage', 'licenses', 'revision', 'source', 'version'];

/** What the outermost module or component says of itself; of a field that stands twice, the first. */
export function readNotes(bytes: Uint8Array, sections: readonly CustomSection[]): readonly EmbeddedNote[] {
  return noteFields.flatMap((field) => {
    const section = sections.find(({ name }) => name === field);
    if (section === undefined) return [];
    const { offset, size } = section;
    const text = new TextDecoder('utf-8').decode(bytes.subarray(offset, offset + Math.min(size, longestText)));
    return [{ field, text, offset }];
  });
}
