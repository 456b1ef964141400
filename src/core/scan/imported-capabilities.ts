// Exists so that what an artifact can reach is read from its imports, whatever its manifest says.
import type { ComponentSort, WasmFacts, WasmImport } from '../model/artifact-facts.ts';
import { compareText } from '../model/order.ts';
import { extismEnvironment, extismUser, wasiModules } from '../wasm/host-modules.ts';
import { coreGrants, type Grant, interfaceGrants, type Permission, packageGrants } from './capability-map.ts';

/** One permission that an import needs. `hostFunction` is there exactly if the permission is `host-function`. */
export interface Capability {
  readonly permission: Permission;
  readonly import: Pick<WasmImport, 'module' | 'name' | 'offset'>;
  readonly hostFunction?: string;
}

/** Types and values carry no code. */
const harmlessSorts: readonly ComponentSort[] = ['type', 'value'];

/**
 * What the imports of a module or a component ask for, sorted by permission, module and name, each once.
 * Modules inside a component get only what the component passes on to them, so its own imports are the whole truth.
 */
export function importedCapabilities(facts: Pick<WasmFacts, 'imports'>): readonly Capability[] {
  const capabilities = facts.imports.map(toCapability).filter((capability) => capability !== undefined);
  capabilities.sort(compare);
  return capabilities.filter((capability, index) => {
    const before = capabilities[index - 1];
    return before === undefined || !isSame(before, capability);
  });
}

function toCapability(item: WasmImport): Capability | undefined {
  const { module, name, offset, type } = item;
  const source = { module, name, offset };
  if (type.kind === 'component-item') {
    if (harmlessSorts.includes(type.sort)) return undefined;
    const id = withoutVersion(type.implements ?? name);
    return granted(source, interfaceGrant(id), id);
  }
  if (type.kind !== 'function') return undefined;
  return granted(source, functionGrant(item), module === extismUser ? name : `${module}.${name}`);
}

// Threat: an import that the map doesn't know may do anything. It must be named in the manifest.
function granted(source: Capability['import'], grant: Grant | undefined, hostFunction: string): Capability | undefined {
  if (grant === 'neutral') return undefined;
  if (grant === undefined) return { permission: 'host-function', import: source, hostFunction };
  return { permission: grant, import: source };
}

function functionGrant({ module, name }: WasmImport): Grant | undefined {
  if (module === extismEnvironment) return name === 'http_request' ? 'network' : 'neutral';
  // Some runtimes add functions to connect and listen under WASI's own module name.
  if (wasiModules.has(module) && name.startsWith('sock_')) return 'network';
  return coreGrants.get(module)?.get(name);
}

function interfaceGrant(id: string): Grant | undefined {
  return interfaceGrants.get(id) ?? packageGrants.get(id.slice(0, Math.max(0, id.indexOf('/'))));
}

/** `wasi:io/poll` for `wasi:io/poll@0.2.6`; other forms of names stay as they are. */
function withoutVersion(name: string): string {
  return /^[^@<]+(?=@[^@<]+$)/.exec(name)?.[0] ?? name;
}

function isSame(a: Capability, b: Capability): boolean {
  return a.permission === b.permission && a.import.module === b.import.module && a.import.name === b.import.name;
}

function compare(a: Capability, b: Capability): number {
  return (
    compareText(a.permission, b.permission) ||
    compareText(a.import.module, b.import.module) ||
    compareText(a.import.name, b.import.name) ||
    a.import.offset - b.import.offset
  );
}
