// Exists so that the head that is judged is the one that the forge shows and that git serves: two words for one commit.
import { PlugyardError } from '../../errors.ts';
import type { ForgeReader, ShownPull } from '../../forge.ts';
import type { Origin } from '../../ports.ts';

export interface FindPorts {
  readonly forge: Pick<ForgeReader, 'head'>;
  readonly origin: Pick<Origin, 'tips'>;
  /** Some seconds, for a forge to agree with itself. */
  readonly pause: () => Promise<void>;
}

export interface FoundHead {
  readonly pullRequest: ShownPull;
  /** Tip of the base branch. */
  readonly base: string;
}

const tries = 3;

/**
 * An open pull request whose head is where git has it; `undefined` for one that is closed. Throws `REVISION_NOT_FOUND`.
 * Threat: a commit of any fork can be fetched from here by its digest. So none is taken from an event, a comment, an
 * input or an artifact, and what the API says has to be what the ref of this pull request says.
 */
export async function findHead(ports: FindPorts, number: number): Promise<FoundHead | undefined> {
  for (let left = tries; ; left -= 1) {
    const [pullRequest, { base, head }] = await Promise.all([ports.forge.head(number), ports.origin.tips(number)]);
    if (!pullRequest.open) return undefined;
    if (head === pullRequest.head) return { pullRequest, base };
    if (left === 1) throw disagree(pullRequest, head);
    await ports.pause();
  }
}

function disagree({ number, head }: ShownPull, served: string | undefined): PlugyardError {
  return new PlugyardError(
    'REVISION_NOT_FOUND',
    `The forge says that the head of #${number} is ${head}, and serves ${served ?? 'none'}`,
    { hint: 'It was pushed just now, and is judged by the run of that push. Else write /plugyard recheck.' },
  );
}
