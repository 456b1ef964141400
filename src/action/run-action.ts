// Exists so that a workflow step is a command: inputs in, outputs, summary and annotations out.
import { error as annotateError, notice, setFailed, setOutput, summary, warning } from '@actions/core';
import { PlugyardError } from '../errors.ts';
import { type Inputs, readInputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';

export async function runAction(env: NodeJS.ProcessEnv): Promise<void> {
  try {
    const inputs = readInputs(env);
    await tell(await runCommand(inputs));
  } catch (error) {
    if (error instanceof PlugyardError) {
      setFailed(`${error.code}: ${error.message}${error.hint === undefined ? '' : ` Fix: ${error.hint}`}`);
    } else {
      setFailed(
        `This is a bug in Plugyard; please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
}

async function runCommand(inputs: Inputs): Promise<Outcome> {
  if (inputs.command === 'check') {
    const { runCheck } = await import('./run-check.ts');
    return await runCheck(inputs);
  }
  const { runDeploy } = await import('./run-deploy.ts');
  return await runDeploy(inputs);
}

const annotate = { error: annotateError, warning, notice } as const;

async function tell({ outputs, markdown, annotations, failure }: Outcome): Promise<void> {
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
  await summary.addRaw(markdown).write();
  if (failure !== undefined) {
    setFailed(failure);
  }
}
