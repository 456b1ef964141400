// Exists so that no file can make us work or remember more than the limits that WebAssembly engines have agreed on.

/** Source: the implementation limits of the JavaScript API specification, and wasm-tools where that is silent. */
export const wasmLimits = {
  types: 1_000_000,
  functions: 1_000_000,
  imports: 1_000_000,
  exports: 1_000_000,
  globals: 1_000_000,
  tags: 1_000_000,
  tables: 100,
  memories: 100,
  elementSegments: 100_000,
  elements: 10_000_000,
  dataSegments: 100_000,
  parameters: 1_000,
  results: 1_000,
  structFields: 10_000,
  supertypes: 1,
  nameBytes: 100_000,
  bodyBytes: 7_654_321,
  locals: 50_000,
  branches: 65_520,
  /** Ours: open blocks in one function. Machine-made switches nest some thousand deep. */
  blockDepth: 50_000,
  /** Ours: catches of one try_table, and handlers of one resume. */
  catches: 100_000,
  handlers: 100_000,
  /** Ours: components inside components; the outermost one has depth 0. */
  componentDepth: 8,
  /** Definitions of one section of a component. */
  definitions: 100_000,
  /** Types of components and instances inside each other. */
  typeDepth: 100,
} as const;

/** Ours: entries of a `producers` section that are worth keeping. */
export const maxProducers = 1_000;
