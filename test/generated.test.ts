// Generated files are what their sources would give now.
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { generateAll, staleFiles } from '../src/generate/generate-all.ts';

test('everything that is generated is fresh; if not: npm run generate', async () => {
  const root = resolve(import.meta.dirname, '..');
  const files = await generateAll(root);
  expect(Object.keys(files).length).toBeGreaterThan(80);
  expect(staleFiles(root, files)).toEqual([]);
});
