// Exists so that the Action and the CLI start fast: one small entry each, everything heavy in chunks behind it.
import { chmodSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stderr } from 'node:process';
import { rolldown } from 'rolldown';
import { bundleComponentTools } from './bundle-component-tools.ts';

const root = resolve(import.meta.dirname, '../..');
const out = join(root, 'dist');

const build = await rolldown({
  input: {
    action: join(root, 'src/action/main.ts'),
    cli: join(root, 'src/cli/main.ts'),
    client: join(root, 'src/client/index.ts'),
    // Not for people: the process in which engines meet artifacts.
    engine: join(root, 'src/adapters/engine/engine-process.ts'),
  },
  platform: 'node',
  // @actions/core asks for identity tokens through an HTTP client of its own; the Action never does.
  treeshake: { moduleSideEffects: [{ test: /node_modules\/(@actions|undici|tunnel)\//, sideEffects: false }] },
  logLevel: 'warn',
});
// Started as a process by the sandbox. It may read nothing but itself, so it is one file.
const guest = await rolldown({
  input: { guest: join(root, 'src/adapters/sandbox/guest.ts') },
  platform: 'node',
  logLevel: 'warn',
});
const options = { dir: out, format: 'esm', minify: true, comments: false } as const;
// Built once before the old files go: a source that does not build leaves them.
await build.generate(options);
await guest.generate(options);
rmSync(out, { recursive: true, force: true });
await build.write(options);
await guest.write(options);
await Promise.all([build.close(), guest.close()]);
if (!(await bundleComponentTools(root, join(out, 'component-tools')))) {
  stderr.write(
    'Without component tools: every component will wait for a reviewer. Type: npm ci --prefix test/corpus\n',
  );
}
// npm sets this bit once, when it links the command; a later build would take it away again.
chmodSync(join(out, 'cli.js'), 0o755);
