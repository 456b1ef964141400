// Exists so that bytes are walked in one call that never throws and never runs what it reads.
import type { CustomSection, WasmFacts } from '../model/artifact-facts.ts';
import type { Result } from '../model/result.ts';
import type { FeatureUse } from '../model/wasm-features.ts';
import { Budget } from './budget.ts';
import type { ComponentBody } from './component/component-body.ts';
import { walkComponent } from './component/walk-component.ts';
import { joinFeatures } from './feature-log.ts';
import { readPreamble } from './preamble.ts';
import { Reader } from './reader.ts';
import { refuseOtherFormats } from './sniff-format.ts';
import { type WalkedModule, walkModule } from './walk-module.ts';
import { attempt } from './wasm-error.ts';

/** Everything that was read. Only `facts` is small enough to be saved. */
export interface WalkedWasm {
  readonly bytes: Uint8Array;
  readonly facts: WasmFacts;
  /** The core module itself, or those inside a component, outermost first. */
  readonly modules: readonly WalkedModule[];
  /** Each with its first use, by name. */
  readonly features: readonly FeatureUse[];
  /** Of a component: what it defines, in order. */
  readonly body?: ComponentBody;
  /** Custom sections of components inside a component. */
  readonly innerSections: readonly CustomSection[];
}

/**
 * Reads a core module or a component to its last byte.
 * A file that breaks the binary format gives one problem with the byte offset of the first wrong place.
 * Time and memory grow linearly with the file.
 */
// Threat: the bytes come from a stranger.
export function walkWasm(bytes: Uint8Array): Result<WalkedWasm> {
  return attempt(() => {
    refuseOtherFormats(bytes);
    const reader = new Reader(bytes);
    const budget = new Budget();
    const walked =
      readPreamble(reader) === 'component' ? walkComponent(reader, budget) : alone(walkModule(reader, budget));
    // A component notes what its own types need, and each module keeps a log of its own.
    const logs = [reader.features, ...walked.modules.map(({ space }) => space.features)];
    return { bytes, ...walked, features: joinFeatures(logs) };
  });
}

function alone(module: WalkedModule): Pick<WalkedWasm, 'facts' | 'modules' | 'innerSections'> {
  return { facts: module.facts, modules: [module], innerSections: [] };
}
