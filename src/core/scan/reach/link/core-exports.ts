// Exists so that exports of core modules are found by name without reading the list again for each.
import type { Part } from '../program.ts';
import { LinkFailure } from './link-failure.ts';
import { type LinkedValue, nothing } from './linked-value.ts';

export class CoreExports {
  readonly #places = new Map<Part, ReadonlyMap<string, number>>();

  of(part: Part, name: string): LinkedValue {
    const place = this.#placesOf(part).get(name);
    if (place === undefined) throw new LinkFailure('an instance lacks an export that is taken from it');
    return valueAt(part, place);
  }

  all(part: Part): readonly (readonly [name: string, value: LinkedValue])[] {
    return part.module.space.exports.map(({ name }, place) => [name, valueAt(part, place)]);
  }

  #placesOf(part: Part): ReadonlyMap<string, number> {
    const known = this.#places.get(part);
    if (known !== undefined) return known;
    const places = new Map(part.module.space.exports.map(({ name }, place) => [name, place]));
    this.#places.set(part, places);
    return places;
  }
}

function valueAt(part: Part, place: number): LinkedValue {
  const index = part.module.space.exportIndexes.at(place);
  switch (part.module.space.exports[place]?.type.kind) {
    case 'function':
      return { kind: 'function', node: part.base + index, part };
    case 'table':
      return { kind: 'table', part, index };
    case 'memory':
      return nothing;
    default:
      return { kind: 'carrier', part };
  }
}
