// Exists so that which import grants what is data that people can review, with a version that reports can cite.
import type { ExternType, WasmImport } from '../../model/artifact-facts.ts';
import { extismEnvironment, extismUser, wasiModules } from '../../wasm/host-modules.ts';
import type { Grant, GrantTable } from './grant.ts';
import { parseInterfaceName } from './interface-name.ts';
import { assemblyScript } from './maps/assemblyscript.ts';
import { dotnet } from './maps/dotnet.ts';
import { emscriptenGrant, isMinified } from './maps/emscripten.ts';
import { extismKernel, extismKernelBefore1 } from './maps/extism.ts';
import { goHost, goModules } from './maps/go.ts';
import { proxyWasm } from './maps/proxy-wasm.ts';
import { wasiInterfaces, wasiPackages } from './maps/wasi-interfaces.ts';
import { wasiPreview1 } from './maps/wasi-preview-1.ts';
import { wasix, wasixModules } from './maps/wasix.ts';
import { isWasmBindgen, wasmBindgenGrant } from './maps/wasm-bindgen.ts';

/** Raised by one whenever an entry of a map changes its meaning. */
export const capabilityMapVersion = 3;

/** What hosts of several kinds put into `env`; no name stands in two of these tables with two meanings. */
const environment: GrantTable = new Map([...proxyWasm, ...extismKernelBefore1, ...assemblyScript, ...dotnet]);

/** Whether an import is no function but something that a module and its host both hold. */
export function isShared({ kind }: ExternType): boolean {
  return kind !== 'function' && kind !== 'component-item';
}

/** The modules of core imports that a map speaks of. */
export function isKnownModule(module: string): boolean {
  return (
    wasiModules.has(module) ||
    wasixModules.has(module) ||
    goModules.has(module) ||
    isWasmBindgen(module) ||
    module.startsWith('wasi:') ||
    ['a', 'env', 'wasi', extismEnvironment, extismUser, 'GOT.func', 'GOT.mem'].includes(module)
  );
}

/** What a function that a core module imports grants; nothing where no map knows it. */
export function functionGrant({ module, name }: Pick<WasmImport, 'module' | 'name'>): Grant | undefined {
  if (module === 'env') return environment.get(name) ?? emscriptenGrant(name);
  if (module === extismEnvironment) return extismKernel.get(name);
  // Some runtimes add functions to connect and listen under WASI's own module name.
  if (wasiModules.has(module)) return wasiPreview1.get(name) ?? (name.startsWith('sock_') ? 'network' : undefined);
  if (wasixModules.has(module)) return wasix.get(name);
  if (goModules.has(module)) return goHost.get(name);
  if (module === 'wasi') return name === 'thread-spawn' ? 'threads' : undefined;
  if (isMinified(module, name)) return 'minified';
  // A core module of a component, taken out of it.
  if (module.startsWith('wasi:')) return interfaceGrant(parseInterfaceName(module).id);
  return isWasmBindgen(module) ? wasmBindgenGrant(name) : undefined;
}

/** What an interface grants, by its name without a version. */
export function interfaceGrant(id: string): Grant | undefined {
  return wasiInterfaces.get(id) ?? wasiPackages.get(id.slice(0, Math.max(0, id.indexOf('/'))));
}
