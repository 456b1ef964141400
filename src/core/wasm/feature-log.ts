// Exists so that whoever reads bytes can say in passing which feature they belong to.
import { compareText } from '../model/order.ts';
import type { FeatureUse, WasmFeature } from '../model/wasm-features.ts';

/** The features of one module. A module is read from front to back, so what is noted first is the first use. */
export class FeatureLog {
  readonly #firstUses = new Map<WasmFeature, number>();

  note(feature: WasmFeature, offset: number): void {
    if (!this.#firstUses.has(feature)) this.#firstUses.set(feature, offset);
  }

  /** By name. */
  list(): readonly FeatureUse[] {
    const uses = [...this.#firstUses].map(([feature, offset]) => ({ feature, offset }));
    return uses.sort((left, right) => compareText(left.feature, right.feature));
  }
}

/** What modules of one file need together: each feature with its first use in the file. */
export function joinFeatures(logs: readonly FeatureLog[]): readonly FeatureUse[] {
  const all = new FeatureLog();
  const uses = logs.flatMap((log) => log.list()).sort((left, right) => left.offset - right.offset);
  for (const { feature, offset } of uses) all.note(feature, offset);
  return all.list();
}
