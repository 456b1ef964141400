// Exists so that schedules stay on and signatures fresh, by a job that may start workflows and nothing else.
import { keepRegistry } from '../flows/keep-registry.ts';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { systemClock } from './wire.ts';
import { openForge, openUpkeep } from './wire-forge.ts';

export async function runMaintain(inputs: Inputs): Promise<Outcome> {
  const { dispatch } = openForge(inputs);
  const { schedules, lastDeploy, started, stale } = await keepRegistry(
    { upkeep: openUpkeep(inputs), dispatch },
    systemClock(),
  );
  return {
    outputs: { stale: String(stale) },
    markdown: [
      '## Upkeep',
      '',
      `- ${schedules.length} workflows stay switched on.`,
      `- ${lastDeploy === undefined ? 'No deploy has ended well yet' : `The last deploy ended well at ${lastDeploy}`}${started ? '; another one was started.' : '.'}`,
      '',
    ].join('\n'),
    annotations: [],
  };
}
