// Exists so that a library that is needed for a bad input alone costs nothing while inputs are good.
import type { Plugin } from 'rolldown';

/** CommonJS libraries that export one function run their own code with its first call, not when they are loaded. */
export function startLater(libraries: readonly string[]): Plugin {
  return {
    name: 'start-later',
    transform: {
      filter: { id: new RegExp(`/node_modules/(${libraries.join('|')})/index\\.js$`) },
      handler: (code) => `let started;
module.exports = (...given) => {
  started ??= run();
  return started(...given);
};
function run() {
  const module = { exports: {} };
  ${code}
  return module.exports;
}
`,
    },
  };
}
