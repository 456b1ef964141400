// Exists so that a workflow step is a command: inputs in, outputs, summary and annotations out.
import { PlugyardError } from '../errors.ts';
import { type Inputs, readInputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';

export async function runAction(env: NodeJS.ProcessEnv): Promise<void> {
  const outcome = settle(env);
  // The toolkit takes longer to load than git to answer, so the two go side by side.
  const { tellOutcome } = await import('./tell-outcome.ts');
  await tellOutcome(await outcome);
}

/** The outcome of the command; a failure of the world is an outcome as well. */
async function settle(env: NodeJS.ProcessEnv): Promise<Outcome> {
  try {
    return await runCommand(readInputs(env));
  } catch (error) {
    return { outputs: {}, markdown: '', annotations: [], failure: describeFailure(error) };
  }
}

function describeFailure(error: unknown): string {
  if (error instanceof PlugyardError) {
    return `${error.code}: ${error.message}${error.hint === undefined ? '' : ` Fix: ${error.hint}`}`;
  }
  return `This is a bug in Plugyard; please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

async function runCommand(inputs: Inputs): Promise<Outcome> {
  switch (inputs.command) {
    case 'check':
      // Nearly every change is a release: its engine starts while the checks are loaded.
      void import('./wire-engine.ts').then(({ validator }) => validator.warm());
      return await (await import('./run-check.ts')).runCheck(inputs);
    case 'judge':
      void import('./wire-engine.ts').then(({ validator }) => validator.warm());
      return await (await import('./run-judge.ts')).runJudge(inputs);
    case 'act':
      return await (await import('./run-act.ts')).runAct(inputs);
    case 'deploy':
      return await (await import('./run-deploy.ts')).runDeploy(inputs);
    case 'sign':
      return await (await import('./run-sign.ts')).runSign(inputs);
    case 'maintain':
      return await (await import('./run-maintain.ts')).runMaintain(inputs);
    case 'alarm':
      return await (await import('./run-alarm.ts')).runAlarm(inputs);
  }
}
