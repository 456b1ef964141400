// Keeps plugins from needing a host that nobody knows.
import { shorten } from '../../model/result.ts';
import { isKnownModule, isShared } from '../../scan/capability/capability-map.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactImportModulesAreKnown: Check = defineCheck({
  id: 'artifact/import-modules-are-known',
  title: 'Memories, tables and globals come from hosts that are known or declared',
  severity: 'error',
  why: 'What is shared with a module that nobody declared can be read and changed by it, and the plugin does not load without it.',
  fix: 'Name something of that module under "permissions": {"hostFunctions": […]}, or build without the import.',
  on: releaseKinds,
  needs: ['manifest', 'wasm', 'delivery'],
  *find({ manifest, wasm, delivery }) {
    const declared = manifest.permissions?.hostFunctions ?? [];
    for (const { module, name, type, offset } of wasm.imports) {
      // A function is judged by its own name, see artifact/imports-are-permitted.
      if (isShared(type) && !isKnownModule(module) && !declared.some((one) => one.startsWith(`${module}.`))) {
        yield {
          message: `The artifact imports the ${type.kind} ${shorten(`${module} ${name}`)} of a module that no known host offers and the manifest does not name`,
          fix: `Add to plugin.json: "permissions": ${JSON.stringify({ hostFunctions: [`${module}.${name}`] })}, or build without the import.`,
          ...artifactPlace(delivery, offset),
        };
      }
    }
  },
});
