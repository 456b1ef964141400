// Exists so that V8 judges core modules: it compiles lazily, which decodes and types every body, and runs nothing.
import type { WasmFeature } from '../../core/model/wasm-features.ts';
import type { ByteRange, EngineListing, ModuleValidity } from '../../core/model/wasm-validity.ts';
import { explainRefusal } from './explain-refusal.ts';

export function examineModules(
  bytes: Uint8Array<ArrayBuffer>,
  { modules, features }: { readonly modules: readonly ByteRange[]; readonly features: readonly WasmFeature[] },
): readonly ModuleValidity[] {
  return modules.map((range) => ({ range, ...examineModule(bytes, range, features) }));
}

/** Threat: a module that is instantiated runs its start function. This one is never more than compiled. */
function examineModule(
  bytes: Uint8Array<ArrayBuffer>,
  { offset, size }: ByteRange,
  features: readonly WasmFeature[],
): Omit<ModuleValidity, 'range'> {
  try {
    const module = new WebAssembly.Module(bytes.subarray(offset, offset + size));
    return { answer: { outcome: 'valid' }, listing: listingOf(module) };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return error instanceof WebAssembly.CompileError
      ? { answer: explainRefusal(text, offset, features) }
      : { answer: { outcome: 'gave-up', message: text } };
  }
}

function listingOf(module: WebAssembly.Module): EngineListing {
  return {
    imports: WebAssembly.Module.imports(module).map(({ module: from, name, kind }) => ({ module: from, name, kind })),
    exports: WebAssembly.Module.exports(module).map(({ name, kind }) => ({ name, kind })),
  };
}
