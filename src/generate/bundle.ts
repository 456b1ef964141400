// Exists so that the Action and the CLI start fast: one small entry each, everything heavy in chunks behind it.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const root = resolve(import.meta.dirname, '../..');
const out = join(root, 'dist');

rmSync(out, { recursive: true, force: true });
const build = await rolldown({
  input: {
    action: join(root, 'src/action/main.ts'),
    cli: join(root, 'src/cli/main.ts'),
    client: join(root, 'src/client/index.ts'),
  },
  platform: 'node',
  logLevel: 'warn',
});
await build.write({ dir: out, format: 'esm', minify: true, comments: false });
await build.close();
