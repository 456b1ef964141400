// Exists so that an outcome becomes outputs, annotations and a summary, with the few parts of the toolkit that this needs.
import { error, notice, setFailed, setOutput, summary, warning } from '@actions/core';
import type { Outcome } from './outcome.ts';

const annotate = { error, warning, notice } as const;

export async function tellOutcome({ outputs, markdown, annotations, failure }: Outcome): Promise<void> {
  for (const [name, value] of Object.entries(outputs)) {
    setOutput(name, value);
  }
  for (const { level, title, message, file, line, column } of annotations) {
    annotate[level](message, {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    });
  }
  if (markdown !== '') {
    await summary.addRaw(markdown).write();
  }
  if (failure !== undefined) {
    setFailed(failure);
  }
}
