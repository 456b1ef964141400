// Exists so that features which have no code of their own, only a name that engines know, are found as well.
import type { WasmFacts } from '../model/artifact-facts.ts';
import type { WasmFeature } from '../model/wasm-features.ts';
import type { FeatureLog } from './feature-log.ts';

const customSections: ReadonlyMap<string, WasmFeature> = new Map([
  ['metadata.code.branch_hint', 'branch-hinting'],
  ['metadata.code.compilation_priority', 'compilation-hints'],
  ['metadata.code.instr_freq', 'compilation-hints'],
  ['metadata.code.call_targets', 'compilation-hints'],
]);

const importedModules: ReadonlyMap<string, WasmFeature> = new Map([['wasm:js-string', 'js-string-builtins']]);

export function noteByName({ imports, customSections: sections }: WasmFacts, features: FeatureLog): void {
  for (const { module, offset } of imports) noteAny(importedModules.get(module), offset, features);
  for (const { name, offset } of sections) noteAny(customSections.get(name), offset, features);
}

function noteAny(feature: WasmFeature | undefined, offset: number, features: FeatureLog): void {
  if (feature !== undefined) features.note(feature, offset);
}
