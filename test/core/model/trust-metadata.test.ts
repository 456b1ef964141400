import { expect, test } from 'vitest';
import { targetPath } from '../../../src/core/index/layout.ts';
import type { Sha256 } from '../../../src/core/model/digest.ts';
import { indexRole, topFiles } from '../../../src/core/model/trust-metadata.ts';

test('the top files are published as targets, each under its digest', () => {
  const sha256 = 'a'.repeat(64) as Sha256;
  const names = (['index-root', 'client-policy', 'trusted-root'] as const).map((name) => targetPath(sha256, name));
  expect(topFiles.map((file) => `targets/${sha256}.${file}`)).toEqual(names);
});

test('the role of the index is none of the four that the root names', () => {
  expect(['root', 'targets', 'snapshot', 'timestamp']).not.toContain(indexRole);
});
