// Exists so that every caller asks one question and gets one right answer, or a reason that a person can act on.
import type { Answer, Reason } from './answer.ts';
import type { Question } from './question.ts';
import { resolve } from './resolve.ts';

/**
 * Chooses one version for every plugin that the needs reach: the newest first, unless the question says otherwise.
 * The answer does not depend on the order in which needs or candidates are listed.
 */
export function solve(question: Question): Answer {
  const solution = resolve(question.needs, question.candidatesOf, question.preferred);
  if (!solution.solved) {
    const { cause, reason } = solution;
    return { solved: false, cause, reason, lines: [reason], plugins: [], missing: [], steps: 0 };
  }
  return {
    solved: true,
    versions: solution.versions,
    reasons: new Map<never, readonly Reason[]>(),
    idleOverrides: [],
    steps: 0,
  };
}
