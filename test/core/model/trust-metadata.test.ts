import { expect, test } from 'vitest';
import { targetPath } from '../../../src/core/index/layout.ts';
import { indexRole, topFiles } from '../../../src/core/model/trust-metadata.ts';
import { sha256 } from '../../support/builders.ts';

test('the files at the top of a signed index have their places in the published tree', () => {
  expect(topFiles.map((file) => targetPath(sha256('a'), file.replace('.json', '') as 'index-root'))).toEqual([
    `targets/${sha256('a')}.index-root.json`,
    `targets/${sha256('a')}.client-policy.json`,
    `targets/${sha256('a')}.trusted-root.json`,
  ]);
});

test('the role that the online key signs has no name of a role that the root names', () => {
  expect(['root', 'targets', 'snapshot', 'timestamp']).not.toContain(indexRole);
});
