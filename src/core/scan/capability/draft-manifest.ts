// Exists so that an author starts from a manifest that already says what the bytes say.

import type { WasmExport, WasmFacts, WasmImport } from '../../model/artifact-facts.ts';
import { toCanonicalJson } from '../../model/canonical-json.ts';
import { compareText } from '../../model/order.ts';
import type { Permissions } from '../../model/permissions.ts';
import type { ReachFacts } from '../../model/reach-facts.ts';
import { isKnownModule, isShared } from './capability-map.ts';
import { leastPermissions } from './granted-permissions.ts';
import { importName, type JudgedCapability, judgeCapabilities } from './judge-capabilities.ts';

/** Exports that belong to the host's convention, not to the plugin. */
const plumbing =
  /^(_start|_initialize|__.*|asyncify_.*|memory|malloc|free|alloc|allocate|deallocate|proxy_.*|canonical_abi_.*|cabi_.*)$/;

/** The most that a manifest may hold. */
const mostFunctions = 500;
const longestName = 200;

export interface ManifestDraft {
  readonly text: string;
  /** What the author has to look at. */
  readonly notes: readonly string[];
}

/**
 * A first `plugin.json`: ABI, functions and permissions are read from the bytes, the rest is to be filled in. It asks for the
 * least: not for what nothing calls, and not for what only the toolchain brought along.
 */
export function draftManifest(facts: WasmFacts, reach: ReachFacts, name: string): ManifestDraft {
  const judged = judgeCapabilities(facts, reach, {});
  const least = leastPermissions(judged.filter(isNeeded).map(({ capability }) => capability));
  const permissions = withShared(least, facts.imports);
  const exported = facts.exports.filter(isOwnFunction).map(({ name: title }) => title);
  const functions = exported.filter(({ length }) => length <= longestName).slice(0, mostFunctions);
  const memory = facts.memories[0]?.limits;
  const manifest = {
    plugyard: 1,
    name,
    version: '0.1.0',
    description: 'One sentence that says what it does.',
    license: 'Apache-2.0',
    abi: facts.abi,
    ...(functions.length > 0 ? { functions: Object.fromEntries(functions.map((title) => [title, {}])) } : {}),
    ...(Object.keys(permissions).length > 0 ? { permissions } : {}),
    ...(memory?.maximum === undefined ? {} : { limits: { memory: memory.maximum * (memory.pageSize ?? 65_536) } }),
  };
  const notes = [
    ...notesFor(permissions),
    ...uncounted(exported.length - functions.length),
    ...judged.flatMap(leftOut),
  ];
  return { text: toCanonicalJson(manifest), notes };
}

function isOwnFunction({ name, type }: WasmExport): boolean {
  return (type.kind === 'function' || type.kind === 'component-item') && !plumbing.test(name);
}

function uncounted(more: number): readonly string[] {
  return more > 0 ? [`${more} exported functions are not listed: name those that users call.`] : [];
}

/** Memories, tables and globals of a module that no known host offers must be named as well. */
function withShared(least: Permissions, imports: readonly WasmImport[]): Permissions {
  const shared = imports.filter(({ module, type }) => isShared(type) && !isKnownModule(module));
  if (shared.length === 0) return least;
  const named = new Set([...(least.hostFunctions ?? []), ...shared.map(({ module, name }) => `${module}.${name}`)]);
  return { ...least, hostFunctions: [...named].sort(compareText) };
}

function isNeeded({ standing, grade }: JudgedCapability): boolean {
  return standing === 'undeclared' && grade !== 'dead';
}

function leftOut({ capability, standing, grade, reason }: JudgedCapability): readonly string[] {
  if (reason !== undefined) return [`${importName(capability)} stays out. ${reason}.`];
  return standing === 'undeclared' && grade === 'dead'
    ? [`${importName(capability)} stays out: nothing calls it.`]
    : [];
}

function notesFor(permissions: ReturnType<typeof leastPermissions>): readonly string[] {
  return [
    'Fill in description and license.',
    ...(permissions.network === undefined ? [] : ['Name the network hosts: "api.example.com" is an example.']),
    ...(permissions.filesystem === undefined ? [] : ['Name the paths: "data/**" is an example.']),
    ...(permissions.environment === undefined ? [] : ['Name the environment variables: "NAME" is an example.']),
  ];
}
