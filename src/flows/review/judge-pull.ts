// Exists so that a pull request is judged where nothing can be written, and what was found is handed over as data.

import { knownValue } from '../../core/model/fact.ts';
import type { HandOver } from '../../core/model/hand-over.ts';
import type { Report } from '../../core/model/report.ts';
import { toJson } from '../../core/report/to-json.ts';
import type { ArtifactFetcher, Origin, Output } from '../../ports.ts';
import { type CheckPorts, checkRange } from '../check-range.ts';
import { type FindPorts, findHead } from './find-head.ts';
import { handOverFiles } from './hand-over.ts';

export interface JudgePorts extends CheckPorts, FindPorts {
  readonly origin: Origin;
  /** The folder that is handed over. */
  readonly output: Output;
}

/** Hands over what it found; that there was nothing to judge, where there is no number or the pull request is closed. */
export async function judgePull(ports: JudgePorts, number: number | undefined): Promise<Report | undefined> {
  const found = number === undefined ? undefined : await findHead(ports, number);
  if (found === undefined) {
    await write(ports.output, handOverFiles.handOver, { format: 1 } satisfies HandOver);
    return undefined;
  }
  const { base, pullRequest } = found;
  const { head, author } = pullRequest;
  const fetched = new Map<string, Uint8Array>();
  const fetcher = remembering(ports, fetched);
  const { repository, mergeBases } = await ports.origin.fetch(base, head);
  try {
    const range = { base, head, mergeBases, author: { account: author } };
    const { report, submission } = await checkRange({ ...ports, fetcher }, repository, range);
    const artifact = fetched.get(knownValue(submission.facts.artifact)?.sha256 ?? '');
    const judged = { number: pullRequest.number, head, base };
    await write(ports.output, handOverFiles.handOver, { format: 1, judged } satisfies HandOver);
    await write(ports.output, handOverFiles.submission, submission);
    await ports.output.write(handOverFiles.report, new TextEncoder().encode(toJson(report)));
    if (artifact !== undefined) await ports.output.write(handOverFiles.artifact, artifact);
    return report;
  } finally {
    await repository.close();
  }
}

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
