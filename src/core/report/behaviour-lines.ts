// Exists so that what a run showed is told in a few lines that a terminal and a page can both hold.
import type { Behaviour, ExampleRun, ObservedBehaviour, ObservedImport, SetupOutcome } from '../model/behaviour.ts';
import { type BehaviourFinding, nameOf } from '../scan/judge-behaviour.ts';
import { plainLine } from './escape.ts';

const shownSamples = 3;

/** Plain lines without markup or colour; the words of the guest cannot break out of them. */
export function behaviourLines(behaviour: Behaviour, findings: readonly BehaviourFinding[]): readonly string[] {
  if ('notRun' in behaviour) return [`not run: ${plainLine(behaviour.notRun)}`];
  return [
    `engine    ${behaviour.engine}`,
    `start     ${plainLine(tellSetup(behaviour.setup))}`,
    `memory    ${mebibytes(behaviour.memoryBytes)} of ${mebibytes(behaviour.limits.memoryBytes)}`,
    ...tellExamples(behaviour),
    ...tellCalls(behaviour.observed),
    ...findings.map(({ severity, message }) => `${severity.padEnd(9)} ${plainLine(message)}`),
  ];
}

function tellSetup(setup: SetupOutcome): string {
  switch (setup.outcome) {
    case 'done':
      return 'done';
    case 'out of':
      return `ran out of ${setup.budget}`;
    case 'not run':
      return `not run: ${setup.reason}`;
    default:
      return `${setup.outcome}: ${setup.message}`;
  }
}

/** One line for each function: how many examples came out how, best first. */
function tellExamples({ examples }: ObservedBehaviour): readonly string[] {
  const byFunction = Map.groupBy(examples, (example) => example.function);
  return [...byFunction].map(([name, runs]) => `example   ${plainLine(name)}: ${countOutcomes(runs)}`);
}

function countOutcomes(runs: readonly ExampleRun[]): string {
  const byOutcome = Map.groupBy(runs, ({ result }) =>
    result.outcome === 'out of' ? `out of ${result.budget}` : result.outcome,
  );
  return [...byOutcome].map(([outcome, of]) => `${of.length} ${outcome}`).join(', ');
}

function tellCalls(observed: readonly ObservedImport[]): readonly string[] {
  if (observed.length === 0) return ['called    nothing'];
  return observed.map((one) => {
    const shown = one.samples.filter((sample) => sample !== '').slice(0, shownSamples);
    const samples = shown.length === 0 ? '' : `: ${shown.join(' | ')}`;
    return `called    ${plainLine(`${nameOf(one.import)} x${one.calls}${samples}`)}`;
  });
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MiB`;
}
