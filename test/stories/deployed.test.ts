// From a pull request to the site: what the review decided is what readers of the index see.
import { expect, test } from 'vitest';
import { release } from '../support/case-registry.ts';
import { keyOf, withoutCheck } from '../support/stories/story-registry.ts';
import { expectFine, openYard } from '../support/stories/story-yard.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();

interface Shard {
  readonly releases: readonly { readonly version: string; readonly evidence: { readonly review: unknown } }[];
}

test('a merge by the token of the workflow is deployed by a dispatch, and the index holds its review', async () => {
  const yard = await openYard(folder, { plugins: ['slugify'], files: withoutCheck, deploys: true });
  const number = await yard.proposes({ by: 'ann', files: await release({ key: keyOf('ann') }) });
  const head = yard.head(number);
  const deploy = await yard.works();
  expectFine(yard);
  expect(deploy).toMatchObject({ event: 'workflow_dispatch', headSha: yard.tip(), conclusion: 'success' });
  expect(yard.registry.runs.slice(-2).map(({ event }) => event)).toEqual(['pull_request_target', 'workflow_dispatch']);

  const read = async (path: string): Promise<unknown> =>
    await (await fetch(`${yard.world.url}/pages/yard/registry/${path}`)).json();
  const root = (await read('index-root.json')) as {
    readonly commit: string;
    readonly shards: Readonly<Record<string, { readonly sha256: string }>>;
  };
  expect(root.commit).toBe(yard.tip());
  const shard = (await read(`index/${root.shards['slugify']?.sha256}.json`)) as Shard;
  const reviews = shard.releases.map(({ version, evidence }) => [version, evidence.review]);
  expect(Object.fromEntries(reviews)).toMatchObject({
    '1.0.0': { kind: 'unrecorded' },
    '1.1.0': { kind: 'auto', head, merge: yard.tip() },
  });
});
