// Exists so that what follows from commits alone is asked of git once: commits never change.

const answers = new Map<string, unknown>();

export function remembered<T>(question: readonly string[], ask: () => T): T {
  const key = question.join('\0');
  if (!answers.has(key)) {
    answers.set(key, ask());
  }
  return answers.get(key) as T;
}
