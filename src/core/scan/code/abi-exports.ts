// Exists so that what hosts of each kind call, and with which types, is one table.
import type { Abi } from '../../model/abi.ts';
import type { FunctionType, WasmFacts } from '../../model/artifact-facts.ts';

export interface AbiExport {
  readonly name: string;
  readonly type: FunctionType;
}

/** Functions of parameters and results that are all i32, by the numbers of both. */
function exporting(functions: Readonly<Record<string, readonly [parameters: number, results: number]>>): AbiExport[] {
  return Object.entries(functions).map(([name, [parameters, results]]) => ({
    name,
    type: { parameters: values(parameters), results: values(results) },
  }));
}

function values(count: number): readonly string[] {
  return new Array<string>(count).fill('i32');
}

/**
 * Sources: WASI application ABI (design/application-abi.md of WebAssembly/WASI); the loader of AssemblyScript for its
 * runtime interface; proxy-wasm/spec, abi-versions. Where several types are in use, the function is not in the table.
 */
const table: Readonly<Partial<Record<Abi, readonly AbiExport[]>>> = {
  // One without a `_start` of that type is taken for a reactor.
  'wasi-reactor': exporting({ _start: [0, 0], _initialize: [0, 0] }),
  assemblyscript: exporting({ __new: [2, 1], __pin: [1, 1], __unpin: [1, 0], __collect: [0, 0] }),
  'proxy-wasm': exporting({
    proxy_abi_version_0_1_0: [0, 0],
    proxy_abi_version_0_2_0: [0, 0],
    proxy_abi_version_0_2_1: [0, 0],
    proxy_on_vm_start: [2, 1],
    proxy_on_configure: [2, 1],
  }),
};

/** What hosts of its ABI call, if it is there. Of a plugin for Extism that is every function that the manifest names. */
export function abiExports({ abi }: WasmFacts, documented: readonly string[]): readonly AbiExport[] {
  if (abi === 'extism') return exporting(Object.fromEntries(documented.map((name) => [name, [0, 1]])));
  return table[abi] ?? [];
}

/** Exports that compilers add and no manifest describes: entry points, memory management, markers. */
export function belongsToToolchain(name: string): boolean {
  return /^(?:_|proxy_|asyncify_|cabi_|malloc$|free$|realloc$|calloc$|memory$|main$|go_scheduler$|runtime\.)/.test(
    name,
  );
}
