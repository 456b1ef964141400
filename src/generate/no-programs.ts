// Exists so that the CLI's parser does not load what starts programs: it would, for commands that are programs of their own.
import type { Plugin } from 'rolldown';

const stub = 'virtual:programs';

/** No command of ours is such a program; if one ever were, Node's module is there. */
export function noPrograms(): Plugin {
  return {
    name: 'no-programs',
    resolveId: (source, importer) =>
      source === 'node:child_process' && importer?.includes('/node_modules/commander/') ? stub : undefined,
    load: (id) =>
      id === stub
        ? 'export default { spawn: (...given) => process.getBuiltinModule("node:child_process").spawn(...given) };'
        : undefined,
  };
}
