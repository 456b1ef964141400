// Exists so that an author starts from a manifest that already says what the bytes say.

import type { WasmFacts } from '../model/artifact-facts.ts';
import { toCanonicalJson } from '../model/canonical-json.ts';
import { leastPermissions } from './granted-permissions.ts';
import { importedCapabilities } from './imported-capabilities.ts';

/** Exports that belong to the host's convention, not to the plugin. */
const plumbing =
  /^(_start|_initialize|__.*|asyncify_.*|memory|malloc|free|alloc|allocate|deallocate|proxy_.*|canonical_abi_.*|cabi_.*)$/;

export interface ManifestDraft {
  readonly text: string;
  /** What the author has to look at. */
  readonly notes: readonly string[];
}

/** A first `plugin.json`: ABI, functions and permissions are read from the bytes, the rest is to be filled in. */
export function draftManifest(facts: WasmFacts, name: string): ManifestDraft {
  const permissions = leastPermissions(importedCapabilities(facts));
  const functions = facts.exports
    .filter(
      ({ name: exported, type }) =>
        (type.kind === 'function' || type.kind === 'component-item') && !plumbing.test(exported),
    )
    .map(({ name: exported }): [string, object] => [exported, {}]);
  const memory = facts.memories[0]?.limits;
  const manifest = {
    plugyard: 1,
    name,
    version: '0.1.0',
    description: 'One sentence that says what it does.',
    license: 'Apache-2.0',
    abi: facts.abi,
    ...(functions.length > 0 ? { functions: Object.fromEntries(functions) } : {}),
    ...(Object.keys(permissions).length > 0 ? { permissions } : {}),
    ...(memory?.maximum === undefined ? {} : { limits: { memory: memory.maximum * (memory.pageSize ?? 65_536) } }),
  };
  return { text: toCanonicalJson(manifest), notes: notesFor(permissions) };
}

function notesFor(permissions: ReturnType<typeof leastPermissions>): readonly string[] {
  return [
    'Fill in description and license.',
    ...(permissions.network === undefined ? [] : ['Name the network hosts: "api.example.com" is an example.']),
    ...(permissions.filesystem === undefined ? [] : ['Name the paths: "data/**" is an example.']),
    ...(permissions.environment === undefined ? [] : ['Name the environment variables: "NAME" is an example.']),
  ];
}
