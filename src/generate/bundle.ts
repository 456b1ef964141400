// Exists so that the Action and the CLI start fast: one small entry each, everything heavy in chunks behind it.
import { chmodSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stderr } from 'node:process';
import { type InputOptions, rolldown } from 'rolldown';
import { builtinsAsTheyAre } from './builtins-as-they-are.ts';
import { bundleComponentTools } from './bundle-component-tools.ts';
import { noPrograms } from './no-programs.ts';
import { startLater } from './start-later.ts';

const root = resolve(import.meta.dirname, '../..');
const out = join(root, 'dist');

const shared: InputOptions = {
  platform: 'node',
  treeshake: {
    // @actions/core asks for identity tokens through an HTTP client of its own; the Action never does.
    moduleSideEffects: [{ test: /node_modules\/(@actions|undici|tunnel)\//, sideEffects: false }],
    // So that a parser that a program never calls leaves with its schema.
    manualPureFunctions: ['parserOf'],
  },
  plugins: [startLater(['spdx-correct']), noPrograms(), builtinsAsTheyAre()],
  logLevel: 'warn',
};
const output = { dir: out, format: 'esm', minify: true, comments: false } as const;

/** What is always loaded with a module is one file: each file more is looked for, read and linked apart. */
const together = (name: string, path: string, priority: number) => ({
  name,
  test: (id: string) => id === join(root, path),
  priority,
});

const programs = [
  // Apart from the CLI: what the Action always needs would else lie in as many chunks as there are commands that share it.
  {
    build: await rolldown({
      ...shared,
      input: {
        action: join(root, 'src/action/main.ts'),
        // Not for people: the process in which engines meet artifacts.
        engine: join(root, 'src/adapters/engine/engine-process.ts'),
      },
    }),
    output: {
      ...output,
      codeSplitting: {
        groups: [
          // The engine's process starts from the second of them, while the third is being loaded.
          together('start', 'src/action/run-action.ts', 3),
          together('warm', 'src/action/wire-engine.ts', 2),
          together('release', 'src/action/run-check.ts', 1),
          together('bundles', 'src/adapters/sigstore/verify-sigstore-bundle.ts', 0),
        ],
      },
    },
  },
  {
    build: await rolldown({
      ...shared,
      input: { cli: join(root, 'src/cli/main.ts'), client: join(root, 'src/client/index.ts') },
    }),
    output: { ...output, codeSplitting: { groups: [together('commands', 'src/cli/program.ts', 0)] } },
  },
  // Started as a process by the sandbox. It may read nothing but itself, so it is one file.
  {
    build: await rolldown({
      input: { guest: join(root, 'src/adapters/sandbox/guest.ts') },
      platform: 'node',
      logLevel: 'warn',
    }),
    output,
  },
];
// All are built once before the old files go: a source that does not build leaves them.
for (const program of programs) await program.build.generate(program.output);
rmSync(out, { recursive: true, force: true });
for (const program of programs) await program.build.write(program.output);
await Promise.all(programs.map(({ build }) => build.close()));
if (!(await bundleComponentTools(root, join(out, 'component-tools')))) {
  stderr.write(
    'Without component tools: every component will wait for a reviewer. Type: npm ci --prefix test/corpus\n',
  );
}
// npm sets this bit once, when it links the command; a later build would take it away again.
chmodSync(join(out, 'cli.js'), 0o755);
