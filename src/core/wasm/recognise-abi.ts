// Exists so that nobody has to believe a manifest about the host that its artifact was built for.
import type { Abi } from '../model/abi.ts';
import type { ExternType, WasmFacts } from '../model/artifact-facts.ts';
import { extismEnvironment, extismUser, wasiModules } from './host-modules.ts';

/** The part of the facts that tells one convention from another. */
type WasmSurface = Pick<WasmFacts, 'kind' | 'imports' | 'exports' | 'customSections'>;

/** The first rule that matches wins: from what only one host offers down to habits that several toolchains share. */
const rules: readonly (readonly [Abi, (surface: WasmSurface) => boolean])[] = [
  ['wasi-component', ({ kind }) => kind === 'component'],
  // Also when WASI, AssemblyScript or a `_start` are there: Extism provides or calls them too.
  ['extism', importsExtism],
  // Also when WASI or AssemblyScript are there: its SDKs are built on them.
  ['proxy-wasm', exportsProxyVersion],
  ['wasm-bindgen', hasWasmBindgen],
  ['wasi-command', (surface) => importsWasi(surface) && exportsEntry(surface, '_start')],
  ['wasi-reactor', importsWasi],
  ['assemblyscript', importsAssemblyScriptAbort],
  // A program that needs nothing of WASI still wants to be started like one.
  ['wasi-command', (surface) => exportsEntry(surface, '_start')],
  ['wasi-reactor', (surface) => exportsEntry(surface, '_initialize')],
];

/** Decides by imports, exports and custom sections alone; `raw` if nothing is known. */
export function recogniseAbi(surface: WasmSurface): Abi {
  const rule = rules.find(([, matches]) => matches(surface));
  return rule?.[0] ?? 'raw';
}

function importsExtism({ imports }: WasmSurface): boolean {
  return imports.some(
    ({ module, name }) =>
      module === extismEnvironment || module === extismUser || (module === 'env' && name.startsWith('extism_')),
  );
}

function exportsProxyVersion({ exports }: WasmSurface): boolean {
  return exports.some(({ name, type }) => name.startsWith('proxy_abi_version_') && type.kind === 'function');
}

function hasWasmBindgen({ imports, customSections }: WasmSurface): boolean {
  const isGlue = ({ module, name }: { readonly module: string; readonly name: string }): boolean =>
    module === 'wbg' ||
    /^\.\/.*_bg\.js$/.test(module) ||
    module.startsWith('__wbindgen_') ||
    name.startsWith('__wbindgen_');
  return imports.some(isGlue) || customSections.some(({ name }) => name === '__wasm_bindgen_unstable');
}

function importsWasi({ imports }: WasmSurface): boolean {
  return imports.some(({ module }) => wasiModules.has(module));
}

function exportsEntry({ exports }: WasmSurface, entry: '_start' | '_initialize'): boolean {
  return exports.some(({ name, type }) => name === entry && isFunction(type, 0));
}

function importsAssemblyScriptAbort({ imports }: WasmSurface): boolean {
  return imports.some(({ module, name, type }) => module === 'env' && name === 'abort' && isFunction(type, 4));
}

/** A function without results whose parameters are `parameters` times i32. */
function isFunction(type: ExternType, parameters: number): boolean {
  if (type.kind !== 'function' || type.type.results.length > 0) return false;
  return type.type.parameters.length === parameters && type.type.parameters.every((value) => value === 'i32');
}
