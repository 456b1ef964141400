// Exists so that what a run showed is told in a few lines that a terminal and a page can both hold.
import type { Behaviour, ExampleRun, ObservedBehaviour, ObservedImport, SetupOutcome } from '../model/behaviour.ts';
import { type BehaviourFinding, nameOf, times } from '../scan/behaviour/judge-behaviour.ts';
import { importedCapabilities } from '../scan/capability/imported-capabilities.ts';
import { plainLine } from './escape.ts';

const shownSamples = 3;
const column = 10;

/** Plain lines without markup or colour. Threat: the words of the guest cannot break out of them. */
export function behaviourLines(behaviour: Behaviour, findings: readonly BehaviourFinding[]): readonly string[] {
  if ('notRun' in behaviour) return [line('not run', behaviour.notRun)];
  return [
    line('engine', behaviour.engine),
    line('start', tellSetup(behaviour.setup)),
    line('memory', `${mebibytes(behaviour.memoryBytes)} of ${mebibytes(behaviour.limits.memoryBytes)}`),
    ...tellExamples(behaviour),
    ...tellCalls(behaviour.observed),
    ...findings.map(({ severity, message }) => line(severity, message)),
  ];
}

function line(title: string, text: string): string {
  return `${title.padEnd(column)}${plainLine(text)}`;
}

function tellSetup(setup: SetupOutcome): string {
  switch (setup.outcome) {
    case 'done':
      return 'done';
    case 'out of':
      return `ran out of ${setup.budget}`;
    case 'not run':
      return `not run: ${setup.reason}`;
    case 'needs a host':
      return `needs a host for ${setup.imports.join(', ')}`;
    default:
      return `${setup.outcome}: ${setup.message}`;
  }
}

/** One line for each function: how many examples came out how. */
function tellExamples({ examples }: ObservedBehaviour): readonly string[] {
  const byFunction = Map.groupBy(examples, (example) => example.function);
  return [...byFunction].map(([name, runs]) => line('examples', `${name}: ${countOutcomes(runs)}`));
}

function countOutcomes(runs: readonly ExampleRun[]): string {
  const byOutcome = Map.groupBy(runs, ({ result }) =>
    result.outcome === 'out of' ? `out of ${result.budget}` : result.outcome,
  );
  return [...byOutcome].map(([outcome, of]) => `${of.length} ${outcome}`).join(', ');
}

/** What needs a permission has a line of its own; the rest is counted in one. */
function tellCalls(observed: readonly ObservedImport[]): readonly string[] {
  if (observed.length === 0) return [line('called', 'nothing')];
  const isHarmless = (one: ObservedImport): boolean => importedCapabilities({ imports: [one.import] }).length === 0;
  const harmless = observed.filter(isHarmless);
  const calls = harmless.reduce((sum, one) => sum + one.calls, 0);
  return [
    ...observed.filter((one) => !isHarmless(one)).map((one) => line('called', tellCall(one))),
    ...(harmless.length === 0 ? [] : [line('called', `what needs no permission, ${times(calls)}`)]),
  ];
}

function tellCall({ import: source, calls, samples }: ObservedImport): string {
  const shown = samples.filter((sample) => sample !== '').slice(0, shownSamples);
  return `${nameOf(source)}, ${times(calls)}${shown.length === 0 ? '' : `: ${shown.join(' | ')}`}`;
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MiB`;
}
