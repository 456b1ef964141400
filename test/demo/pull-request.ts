// Exists so that the demo shows what an author sees: the comment of the review, on a GitHub of our own.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { newPlugin, record } from '../support/case-registry.ts';
import { serveGitHub } from '../support/github/serve-github.ts';
import { accountOf, keyOf, withoutCheck } from '../support/stories/story-registry.ts';
import { openYardIn } from '../support/stories/story-yard.ts';

export interface ToldPullRequest {
  /** Markdown, as it stands in the pull request. */
  readonly comment: string;
  readonly status: string;
  /** What became of it after a reviewer's word and three days. */
  readonly merged: string;
}

/** A first plugin: its author reads the comment, a reviewer answers, the time passes, and it is merged. */
export async function tellPullRequest(folder: string): Promise<ToldPullRequest> {
  const [github, registry] = [join(folder, 'github'), join(folder, 'yard')];
  for (const path of [github, registry]) mkdirSync(path, { recursive: true });
  const { world, close } = await serveGitHub(github);
  try {
    const yard = await openYardIn(world, registry, { plugins: ['slugify'], files: withoutCheck });
    const key = keyOf('bob');
    const own = record([accountOf(yard.who.bob)], [key.publisher]);
    const number = await yard.proposes({
      by: 'bob',
      files: await newPlugin({ name: 'leap-year', key, record: own }),
    });
    await yard.works();
    const { comment, status } = yard.sees(number);
    await yard.says('rita', number, `/plugyard approve ${yard.head(number).slice(0, 12)}`);
    // The runner is busy for three days: his comment is read when the waiting time is over.
    yard.world.now += 72 * 3_600_000;
    await yard.works();
    return { comment, status, merged: yard.sees(number).message };
  } finally {
    await close();
  }
}
