// Exists so that a pull request is judged where nothing can be written, and what was found is handed over as data.

import type { Account } from '../../core/model/account.ts';
import { knownValue } from '../../core/model/fact.ts';
import type { HandOver } from '../../core/model/hand-over.ts';
import type { Report } from '../../core/model/report.ts';
import { toJson } from '../../core/report/to-json.ts';
import type { ArtifactFetcher, Origin, Output } from '../../ports.ts';
import { type CheckPorts, checkRange } from '../check-range.ts';
import { handOverFiles } from './hand-over.ts';

export interface JudgePorts extends CheckPorts {
  readonly origin: Origin;
  /** The folder that is handed over. */
  readonly output: Output;
}

/** What the event says of the pull request. */
export interface JudgeQuestion {
  readonly number: number;
  /** Who opened it; absent where the event does not say. */
  readonly author?: Account;
}

/**
 * Hands over what it found; that there was nothing to judge, where there is no such pull request. The forge is not asked:
 * the head is where git has it, and whether that is what the forge says, is open, and whose it is, the job that acts
 * finds out.
 */
export async function judgePull(ports: JudgePorts, question: JudgeQuestion | undefined): Promise<Report | undefined> {
  const { base, head } = question === undefined ? {} : await ports.origin.tips(question.number);
  if (question === undefined || base === undefined || head === undefined) {
    await write(ports.output, handOverFiles.handOver, { format: 1 } satisfies HandOver);
    return undefined;
  }
  const { number, author } = question;
  const fetched = new Map<string, Uint8Array>();
  const fetcher = remembering(ports, fetched);
  const { repository, mergeBases } = await ports.origin.fetch(base, head);
  try {
    const range = { base, head, mergeBases, author: author === undefined ? unknownAuthor : { account: author } };
    const { report, submission } = await checkRange({ ...ports, fetcher }, repository, range);
    const artifact = fetched.get(knownValue(submission.facts.artifact)?.sha256 ?? '');
    const judged = { number, head, base };
    await write(ports.output, handOverFiles.handOver, { format: 1, judged } satisfies HandOver);
    await write(ports.output, handOverFiles.submission, submission);
    await ports.output.write(handOverFiles.report, new TextEncoder().encode(toJson(report)));
    if (artifact !== undefined) await ports.output.write(handOverFiles.artifact, artifact);
    return report;
  } finally {
    await repository.close();
  }
}

const unknownAuthor = { later: 'who opened it is asked by the job that acts' } as const;

/** Keeps what was fetched: the same bytes are held before the merge, and nobody asks the author's network host again. */
function remembering({ fetcher, hash }: JudgePorts, fetched: Map<string, Uint8Array>): ArtifactFetcher {
  return {
    fetch: async (url, maxBytes) => {
      const bytes = await fetcher.fetch(url, maxBytes);
      fetched.set(hash(bytes), bytes);
      return bytes;
    },
  };
}

async function write(output: Output, path: string, value: unknown): Promise<void> {
  await output.write(path, new TextEncoder().encode(`${JSON.stringify(value)}\n`));
}
