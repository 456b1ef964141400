// Exists to run WASI 0.2 components in Node, which needs jco to turn one into JavaScript first.
import { importCorpus } from './import-corpus.ts';
import { type PluginCall, type RunnablePlugin, toArguments } from './runnable-plugin.ts';
import { type WasmModule, webAssembly } from './web-assembly.ts';

/** The part of jco-transpile that running needs. */
interface Transpiler {
  transpileBytes(
    component: Uint8Array,
    options: { readonly name: string; readonly instantiation: 'async'; readonly wasiShim: boolean },
  ): Promise<{ readonly files: Readonly<Record<string, Uint8Array>> }>;
}

/** What jco makes of a component: it asks for its core modules by name and answers with the exported instances. */
interface Transpiled {
  instantiate(
    getCoreModule: (file: string) => Promise<WasmModule>,
    imports: object,
  ): Promise<Readonly<Record<string, Readonly<Record<string, (...args: readonly unknown[]) => unknown>>>>>;
}

/** The function is named `<exported instance>#<function>`, as in `example:text/case#upper`. */
export async function runComponent(plugin: RunnablePlugin, call: PluginCall): Promise<unknown> {
  const { transpileBytes } = await importCorpus<Transpiler>('@bytecodealliance/jco-transpile');
  const { files } = await transpileBytes(plugin.wasm, { name: 'plugin', instantiation: 'async', wasiShim: false });
  const { instantiate } = await importSource(files['plugin.js'] ?? Uint8Array.of());
  const instances = await instantiate((file) => webAssembly.compile(files[file] ?? Uint8Array.of()), {});
  const [instance = '', name = ''] = call.function.split('#');
  const target = instances[instance]?.[toCamelCase(name)];
  if (target === undefined) throw new Error(`${plugin.manifest.name} exports no function ${call.function}`);
  return target(...toArguments(call.input));
}

async function importSource(source: Uint8Array): Promise<Transpiled> {
  return (await import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`)) as Transpiled;
}

/** jco names functions as JavaScript does. */
function toCamelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}
