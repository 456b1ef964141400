// Exists so that a section which no tool is known to write stands out.

const names = new Set([
  // The conventions of tools, and of the specification.
  'build_id',
  'component-name',
  'dylink',
  'dylink.0',
  'external_debug_info',
  'linking',
  'name',
  'producers',
  'sourceMappingURL',
  'target_features',
  // What an artifact says of itself.
  '.dep-v0',
  'authors',
  'description',
  'homepage',
  'licenses',
  'registry-metadata',
  'revision',
  'source',
  'version',
  // Languages and their tools.
  '__wasm_bindgen_unstable',
  '__wasmtime_traps',
  'asyncify',
  'emscripten_metadata',
  'go.version',
  'go:buildid',
  'interface-types',
  'sourceMap',
  'wasm-bindgen',
  'wasm_split',
]);

const families = [
  '.custom_section.',
  '.debug_',
  'component-type',
  'component-type:',
  'metadata.code.',
  'reloc.',
  'wit-component:',
];

/** Whether tools are known to write a section of this name. */
export function isKnownSection(name: string): boolean {
  return names.has(name) || families.some((family) => name.startsWith(family));
}
