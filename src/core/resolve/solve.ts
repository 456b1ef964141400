// Exists so that every caller asks one question and gets one right answer, or a reason that a person can act on.
import { compareText } from '../model/order.ts';
import type { PluginName } from '../model/plugin-name.ts';
import type { Answer, Reason, Solved, Unsolved } from './answer.ts';
import { Catalogue } from './catalogue.ts';
import { explainConflict } from './explain-conflict.ts';
import type { Candidate, Need, Question } from './question.ts';
import { remember } from './remember.ts';
import { searchAnswer } from './search-answer.ts';

/** One to three seconds of work; the hardest honest question of the bench needs a fifth of it. */
const defaultSteps = 30_000_000;

/**
 * Chooses one version for every plugin that the needs reach: the newest first, unless the question says otherwise.
 * The answer does not depend on the order in which needs or candidates are listed.
 */
export function solve(asked: Question): Answer {
  const question = { ...asked, candidatesOf: remember(asked.candidatesOf, (name) => name) };
  const missing = question.needs.filter(({ name, optional }) => !optional && question.candidatesOf(name) === undefined);
  if (missing.length > 0) {
    return refuseMissing(missing.map(({ name }) => name));
  }
  const maxSteps = question.maxSteps ?? defaultSteps;
  const catalogue = new Catalogue(question, maxSteps);
  const outcome = searchAnswer(catalogue);
  if (outcome.kind === 'solved') {
    return { ...describe(outcome.values, catalogue), steps: outcome.steps };
  }
  if (outcome.kind === 'too-complex') {
    const reason = `no answer was found within ${maxSteps} steps`;
    return {
      solved: false,
      cause: 'too-complex',
      reason,
      lines: [reason],
      plugins: [],
      missing: [],
      steps: outcome.steps,
    };
  }
  return { ...explainConflict(outcome.refutation, catalogue), steps: outcome.steps };
}

function refuseMissing(names: readonly PluginName[]): Unsolved {
  const missing = [...new Set(names)].sort(compareText);
  const lines = missing.map((name) => `there is no plugin ${name}`);
  return { solved: false, cause: 'missing', reason: lines.join('\n'), lines, plugins: missing, missing, steps: 0 };
}

/** What was chosen, and for whose sake. */
function describe(values: ReadonlyMap<number, number>, catalogue: Catalogue): Omit<Solved, 'steps'> {
  const { question } = catalogue;
  const chosen = [...values]
    .map(([of, value]) => ({
      name: catalogue.plugin(of).name,
      candidate: catalogue.plugin(of).candidates[value - 1] as Candidate,
    }))
    .sort((left, right) => compareText(left.name, right.name));
  const reasons = new Map<PluginName, Reason[]>(chosen.map(({ name }) => [name, []]));
  const note = ({ name, range, optional }: Need, by?: PluginName): void => {
    const override = question.overrides?.get(name);
    reasons.get(name)?.push({
      ...(by === undefined ? {} : { by }),
      range,
      optional,
      ...(override === undefined ? {} : { override }),
    });
  };
  for (const need of inOrder(question.needs)) {
    note(need);
  }
  for (const { name, candidate } of chosen) {
    for (const need of inOrder(candidate.dependencies)) {
      note(need, name);
    }
  }
  const idle = [...(question.overrides?.keys() ?? [])].filter((name) => !reasons.has(name));
  const versions = new Map(chosen.map(({ name, candidate }) => [name, candidate.version]));
  return { solved: true, versions, reasons, idleOverrides: idle.sort(compareText) };
}

function inOrder(needs: readonly Need[]): readonly Need[] {
  return [...needs].sort((left, right) => compareText(left.name, right.name) || compareText(left.range, right.range));
}
