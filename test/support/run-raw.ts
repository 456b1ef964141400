// Exists to call the plain exports of a module with numbers, and with texts that it finds in its memory.
import { outputSchema, type PluginCall, type RunnablePlugin, toArguments } from './runnable-plugin.ts';
import { type WasmInstance, webAssembly } from './web-assembly.ts';

const pageSize = 65_536;

export async function runRaw(plugin: RunnablePlugin, call: PluginCall): Promise<unknown> {
  const instance = await webAssembly.instantiate(await webAssembly.compile(plugin.wasm));
  const target = instance.exports[call.function];
  if (typeof target !== 'function') throw new Error(`${plugin.manifest.name} exports no function ${call.function}`);
  const result: unknown = target(...toArguments(call.input).flatMap((value) => toNumbers(instance, value)));
  return typeof result === 'number' && isUnsigned(plugin, call.function) ? result >>> 0 : result;
}

/** A text becomes two numbers, pointer and length, of its UTF-8 bytes at the exported global `buffer`. */
function toNumbers(instance: WasmInstance, value: unknown): readonly unknown[] {
  if (typeof value !== 'string') return [value];
  const { memory, buffer } = instance.exports;
  if (!(memory instanceof webAssembly.Memory && buffer instanceof webAssembly.Global)) {
    throw new Error('a string argument needs the exports `memory` and `buffer`');
  }
  const bytes = new TextEncoder().encode(value);
  const missing = buffer.value + bytes.length - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / pageSize));
  new Uint8Array(memory.buffer).set(bytes, buffer.value);
  return [buffer.value, bytes.length];
}

/** An i32 has no sign of its own: one whose schema reaches beyond 2^31 - 1 is read without. */
function isUnsigned(plugin: RunnablePlugin, functionName: string): boolean {
  const { type, maximum } = outputSchema(plugin, functionName);
  return type === 'integer' && typeof maximum === 'number' && maximum > 0x7fffffff;
}
