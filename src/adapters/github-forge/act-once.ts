// Exists so that something whose answer was lost is looked for, and done again only if it was not done.
import { hasCode } from '../../errors.ts';
import type { GithubClient } from './client.ts';

interface Act<Done> {
  /** Sent without retries: `once`. */
  readonly act: () => Promise<Done>;
  /** What was done, if it was. */
  readonly find: () => Promise<Done | undefined>;
}

const maxTries = 3;

export async function actOnce<Done>({ pause }: Pick<GithubClient, 'pause'>, { act, find }: Act<Done>): Promise<Done> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      // A limit says that nothing was done, and was waited for already.
      if (!hasCode(error, 'FORGE_UNREACHABLE') || error.details['limit'] === true) throw error;
      await pause(tries * tries);
      const done = await find();
      if (done !== undefined) return done;
      if (tries === maxTries) throw error;
    }
  }
}
