// What `plugyard registry trust history` does; loaded when it runs.
import { resolve } from 'node:path';
import { openIndex } from '../../flows/read-index.ts';
import { recordHistory } from '../../flows/trust/record-history.ts';
import { historyPath } from '../../flows/trust/trust-files.ts';
import type { HistoryOptions } from '../commands/registry-trust.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { nodeHasher, openSource, openStore } from '../wire.ts';

export async function history(terminal: Terminal, options: HistoryOptions): Promise<Answer> {
  const index = await openIndex(openSource(options.published, terminal.cwd), nodeHasher);
  const recorded = await recordHistory(index, openStore(resolve(terminal.cwd, options.repository)));
  return {
    data: recorded,
    text: `Wrote ${historyPath}: ${recorded.releases} releases.\nWhen the history is rewritten, set "sequenceBase" in registry/registry.json to ${recorded.sequenceBase}.\n`,
  };
}
