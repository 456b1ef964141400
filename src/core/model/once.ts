// Exists so that what several ask for is asked for once.

/** The same answer, or the same failure, for everybody; asked for with the first call. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
