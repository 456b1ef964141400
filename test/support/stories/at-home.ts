// Exists so that the people of a story type commands at home, in the time of its world and as themselves.
import { trusting } from '../github/certificate.ts';
import { personToken } from '../github/world.ts';
import { type CommandRun, runCliIn } from '../run-cli.ts';
import { movedClock } from './moved-clock.ts';
import type { StoryYard } from './story-yard.ts';

export type Typing = (...words: readonly string[]) => Promise<CommandRun>;

/** Commands of somebody, in a folder of theirs; of somebody without an account where nobody is named. */
export function atHome({ world, who }: StoryYard, folder: string, login?: keyof StoryYard['who']): Typing {
  return async (...words) => {
    const environment = {
      ...trusting,
      ...movedClock(world.now),
      GITHUB_API_URL: `${world.url}/api/v3`,
      GITHUB_SERVER_URL: world.url,
      PLUGYARD_REPOSITORY: 'yard/registry',
      ...(login === undefined ? {} : { GH_TOKEN: personToken(world, who[login]) }),
    };
    return await runCliIn({ folder, environment }, ...words);
  };
}
