// What one pull request costs of the forge's limit: a token of a workflow has 1,000 requests an hour for the whole registry.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { GithubClient } from '../../../src/adapters/github-forge/client.ts';
import { openHeldFiles } from '../../../src/adapters/github-forge/held-files.ts';
import { stagingTag } from '../../../src/core/model/held-file.ts';
import type { ReleaseText } from '../../../src/forge.ts';
import { type ForgeStory, forgeStory, workflowClient } from '../../support/github/forge-story.ts';
import { refOf } from '../../support/github/git/refs.ts';
import { pushFiles } from '../../support/github/push-files.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const bytes = new Uint8Array([0, 97, 115, 109]);
const name = `csv-1.0.0-${createHash('sha256').update(bytes).digest('hex')}.wasm`;
const text = (tag: string, commit: string): ReleaseText => ({ tag, commit, title: tag, body: '', prerelease: false });

/** As the job `act` does when a release with an artifact at an address merges by itself. */
async function act({ forge, client, head, registry }: ForgeStory): Promise<void> {
  await forge.observe(await forge.head(1), () => true);
  await forge.setStatus(head, { context: 'plugyard/verdict', state: 'success', description: '#1 PASS: merging' });
  await forge.changeLabels(1, { add: [{ name: 'plugyard/pass', color: '1a7f37', description: 'Fine' }], remove: [] });
  await forge.writeComment(1, 'The report');
  await openHeldFiles(client).put(text(stagingTag, refOf(registry.directory, 'refs/heads/main') ?? ''), {
    name,
    bytes,
  });
  await forge.merge({
    number: 1,
    expectedHead: head,
    method: 'merge',
    title: 'Merge csv 1.0.0 (#1)',
    message: 'Plugyard-Record: 1\n',
  });
  await forge.dispatch('deploy');
}

/** As the job `sign` does for that release. */
async function hold(client: GithubClient, commit: string): Promise<void> {
  const held = openHeldFiles(client);
  const staged = (await held.list(stagingTag))?.find((file) => file.name === name);
  await held.list('csv@1.0.0');
  const release = text('csv@1.0.0', commit);
  if (staged !== undefined) {
    await held.put(release, { name: 'plugin.wasm', bytes: await held.read(staged, 4) });
    await held.remove(staged);
  }
  await held.put(release, { name: 'plugin.wasm.sigstore.json', bytes });
}

test('at most thirty requests, from the first look to the release', async () => {
  const story = await forgeStory(folder());
  const { world, registry, yard } = story;
  const files = { '.github/workflows/deploy.yml': 'on:\n  workflow_dispatch:\njobs: {}\n' };
  pushFiles(world, { repository: registry, by: yard, files });
  // Labels and staging are there after the first pull request of a registry.
  registry.labels.push({ id: 1, name: 'plugyard/pass', color: '1a7f37', description: 'Fine' });
  await openHeldFiles(story.client).put(text(stagingTag, await story.forge.baseTip()), { name: 'other.wasm', bytes });
  const before = story.client.count();
  await act(story);
  const signing = workflowClient(story, { contents: 'write' });
  await hold(signing, await story.forge.baseTip());
  const [acted, sign] = [story.client.count() - before - 1, signing.count()];
  expect({ acted, sign }).toEqual({ acted: 12, sign: 7 });
  expect(acted + sign).toBeLessThanOrEqual(30);
});
