// Exists so that what an artifact can reach is read from its imports, whatever its manifest says.
import type { ComponentSort, WasmFacts, WasmImport } from '../../model/artifact-facts.ts';
import { compareText } from '../../model/order.ts';
import { extismUser } from '../../wasm/host-modules.ts';
import { functionGrant, interfaceGrant } from './capability-map.ts';
import type { Grant, Permission, Trait } from './grant.ts';
import { parseInterfaceName } from './interface-name.ts';

/** One permission that an import needs. `hostFunction` is there if the permission is `host-function`. */
export interface Capability {
  readonly permission: Permission;
  readonly import: Pick<WasmImport, 'module' | 'name' | 'offset'>;
  readonly hostFunction?: string;
  /** What the host function is for, where a map knows it. */
  readonly trait?: Trait;
}

/**
 * Threat: a file of imports alone must not keep us busy. Honest programs have a few thousand at most; those behind are
 * one host function without a name, which no manifest can ask for.
 */
export const maxJudgedImports = 10_000;

/** Types and values carry no code. */
const harmlessSorts: readonly ComponentSort[] = ['type', 'value'];

const permissions: readonly Grant[] = [
  'network',
  'filesystem-read',
  'filesystem-write',
  'environment',
  'clock',
  'random',
  'process',
  'configuration',
];

/**
 * What the imports of a module or a component ask for, sorted by permission, module and name, each once.
 * Modules inside a component get only what the component passes on to them, so its own imports are the whole truth.
 */
export function importedCapabilities(facts: Pick<WasmFacts, 'imports'>): readonly Capability[] {
  const capabilities: Capability[] = [];
  for (const item of facts.imports.slice(0, maxJudgedImports)) {
    const capability = toCapability(item);
    if (capability !== undefined) capabilities.push(capability);
  }
  const [uncounted] = facts.imports.slice(maxJudgedImports);
  if (uncounted !== undefined) {
    capabilities.push({ permission: 'host-function', import: uncounted, trait: 'uncounted' });
  }
  capabilities.sort(compare);
  return capabilities.filter((capability, index) => {
    const before = capabilities[index - 1];
    return before === undefined || !isSame(before, capability);
  });
}

function toCapability(item: WasmImport): Capability | undefined {
  const { module, name, type } = item;
  if (type.kind === 'component-item') {
    if (harmlessSorts.includes(type.sort)) return undefined;
    const { id } = parseInterfaceName(type.implements ?? name);
    return granted(item, interfaceGrant(id), id);
  }
  if (type.kind !== 'function') return undefined;
  const grant = functionGrant(item);
  if (grant === 'minified') return granted(item, grant, `${module}.*`);
  return granted(item, grant, module === extismUser ? name : `${module}.${name}`);
}

// Threat: an import that the map doesn't know may do anything. It must be named in the manifest.
function granted(source: Capability['import'], grant: Grant | undefined, hostFunction: string): Capability | undefined {
  if (grant === 'neutral') return undefined;
  if (grant === undefined) return { permission: 'host-function', import: source, hostFunction };
  if (isPermission(grant)) return { permission: grant, import: source };
  return { permission: 'host-function', import: source, hostFunction, trait: grant };
}

function isPermission(grant: Exclude<Grant, 'neutral'>): grant is Exclude<Permission, 'host-function'> {
  return permissions.includes(grant);
}

function isSame(a: Capability, b: Capability): boolean {
  const isOne = a.permission === b.permission && a.trait === b.trait;
  return isOne && a.import.module === b.import.module && a.import.name === b.import.name;
}

function compare(a: Capability, b: Capability): number {
  return (
    compareText(a.permission, b.permission) ||
    compareText(a.import.module, b.import.module) ||
    compareText(a.import.name, b.import.name) ||
    a.import.offset - b.import.offset
  );
}
