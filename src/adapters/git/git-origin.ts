// Exists so that a review reads heads from the repository they were proposed to, and never by a name that a stranger gave.
import type { Origin } from '../../ports.ts';
import { credentials, type FetchOptions, fetchCommit, fetchRange, readTips } from './git-fetch.ts';
import { openRepository } from './git-repository.ts';

export function openOrigin(options: FetchOptions): Origin {
  return {
    tips: (number) => readTips(options, number),
    fetch: async (base, head) => {
      const { directory, mergeBases } = await fetchRange(options, base, head);
      return {
        repository: openRepository(directory, credentials(options)),
        mergeBases,
        add: (commit) => fetchCommit(options, directory, commit),
      };
    },
  };
}
