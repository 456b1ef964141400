// Exists so that modules and components share one walk over sections: header, exact size, custom sections.
import type { CustomSection, Producer, WasmSection } from '../model/artifact-facts.ts';
import type { Budget } from './budget.ts';
import { readProducers } from './producers.ts';
import type { Reader } from './reader.ts';
import { refuseUnknown, toHex } from './wasm-error.ts';

/** What a section with a known id is called and how its content is read. */
export interface SectionKind<Space> {
  readonly id: number;
  readonly name: string;
  /** Must read `content` to its end. */
  readonly read: (content: Reader, space: Space) => void;
}

/** What every module or component lists, whatever its sections mean. */
export interface Inventory {
  readonly sections: WasmSection[];
  readonly customSections: CustomSection[];
  readonly producers: Producer[];
}

interface Section<Space> {
  readonly kind: SectionKind<Space>;
  readonly content: Reader;
}

interface Walk<Space> {
  readonly kinds: readonly SectionKind<Space>[];
  readonly inventory: Inventory;
  readonly budget: Budget;
}

export function newInventory(): Inventory {
  return { sections: [], customSections: [], producers: [] };
}

/** Yields each section that is not custom, and demands that its content was read exactly. */
export function* walkSections<Space>(reader: Reader, walk: Walk<Space>): Generator<Section<Space>> {
  const kinds = new Map(walk.kinds.map((kind) => [kind.id, kind]));
  while (reader.remaining > 0) {
    const start = reader.position;
    walk.budget.spend('sections', 1, start);
    const id = reader.byte('the id of a section');
    const kind = kinds.get(id);
    if (kind === undefined && id !== 0) refuseUnknown(start, `There is no section with id ${toHex(id)}.`);
    const name = kind?.name ?? 'custom';
    const content = reader.slice(reader.u32('the size of a section'), `${name} section`);
    walk.inventory.sections.push({ id, name, offset: content.position, size: content.remaining });
    if (kind === undefined) {
      readCustomSection(content, walk.inventory);
    } else {
      yield { kind, content };
      content.finish();
    }
  }
}

function readCustomSection(content: Reader, inventory: Inventory): void {
  const name = content.name('the name of a custom section');
  inventory.customSections.push({ name, offset: content.position, size: content.remaining });
  if (name === 'producers' && inventory.producers.length === 0) inventory.producers.push(...readProducers(content));
}
