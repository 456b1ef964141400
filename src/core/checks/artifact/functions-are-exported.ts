// Keeps the documentation of a plugin true.
import { appendPointer } from '../../model/json-pointer.ts';
import { shorten } from '../../model/result.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactFunctionsAreExported: Check = defineCheck({
  id: 'artifact/functions-are-exported',
  title: 'Every function of the manifest is exported',
  severity: 'error',
  why: 'Hosts call what the manifest names. A name that is not there fails at the first user, not at the author.',
  fix: 'Correct the name in plugin.json, or export the function.',
  on: releaseKinds,
  needs: ['manifest', 'wasm'],
  *find({ manifest, wasm }) {
    const exported = new Set(
      wasm.exports
        .filter(({ type }) => type.kind === 'function' || type.kind === 'component-item')
        .map(({ name }) => name),
    );
    for (const name of Object.keys(manifest.functions ?? {})) {
      // A function inside an interface of a component is named `interface#function`.
      const outer = wasm.kind === 'component' ? name.replace(/#.*$/s, '') : name;
      if (!exported.has(outer)) {
        yield {
          message: `The artifact does not export ${outer}`,
          releaseFile: 'plugin.json',
          pointer: appendPointer('/functions', name),
          fix:
            exported.size === 0
              ? 'Export the function.'
              : `Write one of: ${[...exported]
                  .slice(0, 8)
                  .map((export_) => shorten(export_))
                  .join(', ')}.`,
        };
      }
    }
  },
});
