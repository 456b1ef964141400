// Exists so that one list says which kinds of host a plugin can be written for.

/** How a host loads and calls an artifact. `raw` means: plain exports, no known convention. */
export const abis = [
  'extism',
  'wasi-command',
  'wasi-reactor',
  'wasi-component',
  'proxy-wasm',
  'wasm-bindgen',
  'assemblyscript',
  'raw',
] as const;

export type Abi = (typeof abis)[number];
