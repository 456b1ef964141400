// Exists so that a release can judge components: of 95 MB of component tools it carries the 3 MB that read and validate.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';

/** What is taken over as it is: the tools themselves, who made them, and under which licence. */
const files: readonly (readonly [from: string, to: string])[] = [
  ['vendor/wasm-tools.core.wasm', 'dist/wasm-tools.core.wasm'],
  ['vendor/wasm-tools.core2.wasm', 'dist/wasm-tools.core2.wasm'],
  ['package.json', 'package.json'],
  ['LICENSE', 'LICENSE'],
];

/** Whether there was anything to bundle: the tools are installed with the large test material only. */
export async function bundleComponentTools(root: string, out: string): Promise<boolean> {
  const home = join(root, 'test/corpus/node_modules/@bytecodealliance/jco-transpile');
  if (!existsSync(home)) {
    return false;
  }
  const build = await rolldown({
    input: join(home, 'dist/wasm-tools.js'),
    // The tools ask for files and streams of a system: those of a browser lead nowhere.
    platform: 'browser',
    external: /^node:/,
    onLog: (level, log, tell) => {
      // The tools mark themselves as made from a component, which a bundle need not know.
      if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
    },
  });
  await build.write({ dir: join(out, 'dist'), format: 'esm', minify: true, comments: false });
  await build.close();
  for (const [from, to] of files) {
    mkdirSync(dirname(join(out, to)), { recursive: true });
    copyFileSync(join(home, from), join(out, to));
  }
  return true;
}
