// Exists so that the one job that may write decides from what it sees itself, and says what it did.
import type { Annotation } from '../core/report/to-annotations.ts';
import { type Acted, actOnPull } from '../flows/review/act-on-pull.ts';
import { type Swept, sweepOpen } from '../flows/review/sweep-open.ts';
import { type Inputs, senderOf } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { nodeHasher, nodeInflate, openFolder, pause, sigstoreVerifier, systemClock } from './wire.ts';
import { openForge, openHeldFiles, openOrigin } from './wire-forge.ts';

/** About one pull request, or on a schedule about all that are open. */
export async function runAct(inputs: Inputs): Promise<Outcome> {
  const { number } = inputs;
  const forge = openForge(inputs);
  if (number === undefined) {
    return tellSweep(await sweepOpen({ forge, clock: systemClock }));
  }
  const acted = await actOnPull(
    {
      forge,
      files: openHeldFiles(inputs),
      pause,
      origin: openOrigin(inputs),
      handed: openFolder(inputs.judged),
      verifier: sigstoreVerifier,
      hash: nodeHasher,
      inflate: nodeInflate,
      clock: systemClock,
    },
    { number, mayAsk: async () => !(await wasAsked(inputs, () => forge.self())), log: logOf(inputs) },
  );
  return tellActed(acted, number);
}

function logOf({ url, env }: Inputs): string {
  return `${url}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`;
}

/** Whether a review started this one: then it starts no other, so that two of them never call each other for ever. */
async function wasAsked({ env, event }: Inputs, self: () => Promise<number>): Promise<boolean> {
  return env['GITHUB_EVENT_NAME'] === 'workflow_dispatch' && senderOf(event) === (await self());
}

function tellActed(acted: Acted, number: number): Outcome {
  const base = { outputs: { did: acted.did, alarm: '' }, annotations: [] };
  switch (acted.did) {
    case 'closed':
      return { ...base, markdown: `#${number} is not open; nothing was done.\n` };
    case 'unjudged':
      return { ...base, markdown: `#${number} could not be judged. The comment there says when it is tried again.\n` };
    case 'told':
      return { ...base, markdown: `#${number}: ${acted.report.verdict}. The comment there says what happens next.\n` };
    case 'asked':
      return { ...base, markdown: `#${number} is judged again: ${acted.reason}.\n` };
    case 'gave-up':
      return { ...base, markdown: `#${number} was not judged again: ${acted.reason}. The schedule will look at it.\n` };
    case 'merged':
      return acted.alarm.length === 0
        ? { ...base, markdown: `#${number} is merged: ${acted.commit}\n` }
        : raiseAlarm(acted.alarm, `#${number} was merged as ${acted.commit}, and that is not what was judged.`);
  }
}

/** Loud: the job fails, and the workflow opens an issue from the output `alarm`. Threat: paths are a stranger's. */
function raiseAlarm(problems: readonly string[], sentence: string): Outcome {
  const annotations = problems.map((message): Annotation => ({ level: 'error', title: 'Merge', message }));
  return { outputs: { did: 'merged', alarm: sentence }, markdown: `${sentence}\n`, annotations, failure: sentence };
}

function tellSweep({ started, deployed, left }: Swept): Outcome {
  const numbers = started.map((number) => `#${number}`).join(', ');
  return {
    outputs: { did: 'swept', alarm: '' },
    markdown: `Judged again: ${numbers || 'nothing'}.${deployed ? ' A deploy was missing, and is started.' : ''}${left > 0 ? ` ${left} were not looked at; they are next.` : ''}\n`,
    annotations: [],
  };
}
