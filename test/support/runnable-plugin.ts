// Exists to say what running a plugin takes, and how JSON values travel in and out of one.

/** The part of a manifest that running needs. */
export interface RunnableManifest {
  readonly name: string;
  readonly abi: string;
  readonly functions?: Readonly<Record<string, { readonly output?: unknown }>>;
  readonly permissions?: {
    readonly network?: readonly string[];
    readonly hostFunctions?: readonly string[];
  };
  readonly dependencies?: Readonly<Record<string, unknown>>;
}

export interface RunnablePlugin {
  readonly manifest: RunnableManifest;
  readonly wasm: Uint8Array;
}

/** `input` is a JSON value: a text for wasi-command, any for extism, the array of arguments for raw and wasi-component. */
export interface PluginCall {
  readonly function: string;
  readonly input: unknown;
}

export interface RunOptions {
  /** Everything installed beside the plugin; a plugin reaches only what its manifest lists. */
  readonly dependencies?: readonly RunnablePlugin[];
  /** Stands in for the network; the permission is checked before it is asked. */
  readonly fetch?: typeof fetch;
  /** Arguments after the program's name, for wasi-command. */
  readonly args?: readonly string[];
}

/** The JSON Schema that the manifest gives for the output of a function. */
export function outputSchema({ manifest }: RunnablePlugin, functionName: string): Readonly<Record<string, unknown>> {
  return (manifest.functions?.[functionName]?.output ?? {}) as Record<string, unknown>;
}

/** A text stays as it is; every other value travels as JSON. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Where the manifest promises JSON other than a string, the output is parsed; elsewhere it is the text itself. */
export function fromText(plugin: RunnablePlugin, functionName: string, text: string): unknown {
  const schema = outputSchema(plugin, functionName);
  const isText = schema['type'] === 'string' || Object.keys(schema).length === 0;
  return isText ? text : JSON.parse(text);
}

export function toArguments(input: unknown): readonly unknown[] {
  if (!Array.isArray(input)) throw new TypeError('the input must be the array of arguments');
  return input;
}
