// Exists so that the Action and the CLI start fast: one small entry each, everything heavy in chunks behind it.
import { chmodSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stderr } from 'node:process';
import { rolldown } from 'rolldown';
import { builtinsAsTheyAre } from './builtins-as-they-are.ts';
import { bundleComponentTools } from './bundle-component-tools.ts';
import { startLater } from './start-later.ts';

const root = resolve(import.meta.dirname, '../..');
const out = join(root, 'dist');

/** The parts of every program that are there to be left out where nothing needs them. */
const treeshake = {
  // @actions/core asks for identity tokens through an HTTP client of its own; the Action never does.
  moduleSideEffects: [{ test: /node_modules\/(@actions|undici|tunnel)\//, sideEffects: false }],
  manualPureFunctions: ['parserOf'],
};
const shared = { platform: 'node', treeshake, logLevel: 'warn' } as const;
const plugins = [startLater(['spdx-correct']), builtinsAsTheyAre()];
// Apart from the CLI: what the Action always needs would else lie in as many chunks as there are commands that share it.
const action = await rolldown({
  ...shared,
  plugins,
  input: {
    action: join(root, 'src/action/main.ts'),
    // Not for people: the process in which engines meet artifacts.
    engine: join(root, 'src/adapters/engine/engine-process.ts'),
  },
});
const cli = await rolldown({
  ...shared,
  plugins,
  input: { cli: join(root, 'src/cli/main.ts'), client: join(root, 'src/client/index.ts') },
});
// Started as a process by the sandbox. It may read nothing but itself, so it is one file.
const guest = await rolldown({
  input: { guest: join(root, 'src/adapters/sandbox/guest.ts') },
  platform: 'node',
  logLevel: 'warn',
});
const options = { dir: out, format: 'esm', minify: true, comments: false } as const;
// All are built once before the old files go: a source that does not build leaves them.
const programs = [action, cli, guest];
for (const program of programs) await program.generate(options);
rmSync(out, { recursive: true, force: true });
for (const program of programs) await program.write(options);
await Promise.all(programs.map((program) => program.close()));
if (!(await bundleComponentTools(root, join(out, 'component-tools')))) {
  stderr.write(
    'Without component tools: every component will wait for a reviewer. Type: npm ci --prefix test/corpus\n',
  );
}
// npm sets this bit once, when it links the command; a later build would take it away again.
chmodSync(join(out, 'cli.js'), 0o755);
