// Exists so that what follows from commits alone is asked of git once: commits never change.

const answers = new Map<string, unknown>();

export function remembered<T>(question: readonly string[], ask: () => T): T {
  const key = question.join('\0');
  if (!answers.has(key)) {
    answers.set(key, ask());
  }
  return answers.get(key) as T;
}

/** The same for answers that may still come: what is not there yet is asked for again. */
export function rememberedIf<T>(question: readonly string[], ask: () => T, lasts: (answer: T) => boolean): T {
  const key = question.join('\0');
  const answer = answers.has(key) ? (answers.get(key) as T) : ask();
  if (lasts(answer)) {
    answers.set(key, answer);
  }
  return answer;
}
