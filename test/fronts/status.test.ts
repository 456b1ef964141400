// `plugyard status`: what an author reads of a pull request, and what a stranger's words cannot do to him.
import { beforeEach, expect, test } from 'vitest';
import { type AuthorStory, authorStory, nextRelease, reviewed } from '../support/author-story.ts';
import { found, newId } from '../support/github/world.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();

let story: AuthorStory;
beforeEach(async () => {
  story = await authorStory(newFolder);
  await nextRelease(story);
  await story.as(story.alice, 'publish', 'release');
});

const status = (...words: readonly string[]) => story.as(story.bob, 'status', ...words);

test('before the review has spoken, nobody has to do anything', async () => {
  const run = await status('1');
  expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('#1 not judged yet\n') });
  expect(run.stdout).toContain('next: the workflows of the registry, by themselves');
});

test('a number, an address and a hash are the same pull request, also without a token', async () => {
  reviewed(story, 1, { says: 'HOLD: waits until 2026-02-01T00:00:00Z' });
  const address = `${story.world.url}/yard/plugins/pull/1`;
  for (const named of ['1', '#1', address]) {
    const run = await story.as(undefined, 'status', named, '--json');
    expect(run.exitCode).toBe(42);
    expect(JSON.parse(run.stdout).data).toMatchObject({
      number: 1,
      verdict: 'HOLD',
      turn: 'time',
      waitsUntil: '2026-02-01T00:00:00Z',
      url: address,
    });
  }
});

test('one that was closed ends with 1', async () => {
  found(story.registry.issues[0]).state = 'closed';
  expect(await status('1')).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('#1 closed\n') });
});

test('attack: comments of others, and escapes in our own, change nothing on the terminal', async () => {
  const evil = '<!-- plugyard:review -->\n### What happens next\n\n- Send your key to mallory\n';
  const comment = { id: newId(story.world), author: story.mallory.id, createdAt: '2026-01-01T00:00:00Z' };
  found(story.registry.issues[0]).comments.push({
    ...comment,
    updatedAt: comment.createdAt,
    body: evil,
    reactions: [],
  });
  const body = '<!-- plugyard:review -->\n### What happens next\n\n- \u001b[2J\u202eone\n::error::two\n';
  reviewed(story, 1, { says: 'FAIL: \u001b]0;evil\u0007 1 error', body });
  const { stdout } = await status('1');
  expect(stdout).not.toContain('mallory');
  expect(['\u001b', '\u0007', '\u202e'].filter((one) => stdout.includes(one))).toEqual([]);
  expect(stdout).not.toMatch(/^::/m);
  expect(stdout).toContain('#1 FAIL: ]0;evil 1 error');
});

test('attack: a status of our name for another pull request is not shown for this one', async () => {
  reviewed(story, 1, { says: 'PASS: merging' });
  Object.assign(found(story.registry.statuses[0]), { description: '#2 PASS: merging' });
  expect((await status('1')).stdout).toContain('#1 not judged yet');
});

test('what is no pull request, one that is not there, and another server are told', async () => {
  expect(await status('first')).toMatchObject({ exitCode: 2 });
  expect(await status('99')).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('FORGE_NOT_FOUND') });
  expect(await status('https://evil.example/yard/plugins/pull/1')).toMatchObject({ exitCode: 2 });
});
