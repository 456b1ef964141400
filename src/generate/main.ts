// `npm run generate`: everything that can be generated; with `--check`, whether it is fresh.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { generateAll, staleFiles } from './generate-all.ts';

const root = resolve(import.meta.dirname, '../..');
// A new check changes the schema of the report first, and then the validator that is made from it.
for (let round = 0; round < 2; round += 1) {
  const files = await generateAll(root);
  const stale = staleFiles(root, files);
  if (process.argv.includes('--check')) {
    process.exitCode = stale.length > 0 ? 1 : 0;
    process.stderr.write(stale.map((path) => `stale: ${path}; run: npm run generate\n`).join(''));
    break;
  }
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files[path] ?? '');
    process.stdout.write(`${path}\n`);
  }
}
