// Exists so that indexes in a component mean what they mean there: a space for each sort, filled as definitions come.
import type { Item, Sort } from '../../../wasm/component/component-body.ts';
import { LinkFailure } from './link-failure.ts';
import type { LinkedValue } from './linked-value.ts';

const untracked: ReadonlySet<Sort> = new Set(['type', 'core type', 'value']);

/** One instance of a component while it comes to be. */
export class Frame {
  readonly exports: Map<string, LinkedValue> = new Map();
  readonly #spaces = new Map<Sort, LinkedValue[]>();
  readonly #outer: Frame | undefined;

  constructor(outer: Frame | undefined) {
    this.#outer = outer;
  }

  /** Types and values are not tracked: they call nothing. */
  static tracks(sort: Sort): boolean {
    return !untracked.has(sort);
  }

  add(sort: Sort, value: LinkedValue): void {
    const space = this.#spaces.get(sort);
    if (space === undefined) this.#spaces.set(sort, [value]);
    else space.push(value);
  }

  at({ sort, index }: Item): LinkedValue {
    const value = this.#spaces.get(sort)?.[index];
    if (value === undefined) throw new LinkFailure(`there is no ${sort} ${index}`);
    return value;
  }

  /** The frame so many levels outside. */
  outside(levels: number): Frame {
    let frame: Frame = this;
    for (let level = 0; level < levels; level += 1) {
      if (frame.#outer === undefined) throw new LinkFailure(`nothing stands ${levels} levels outside`);
      frame = frame.#outer;
    }
    return frame;
  }
}
