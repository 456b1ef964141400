// Exists so that two jobs that run at the same time meet in every order there is, and not in the one that the machine likes.

/** Waits until it is this job's turn: called before each step that others can see. */
export type Turn = () => Promise<void>;

type Job = (turn: Turn) => Promise<void>;

/** Every order of so many steps of one job and so many of another: `aab`, `aba`, `baa`. */
export function ordersOf(first: number, second: number): readonly string[] {
  if (first === 0 || second === 0) return ['a'.repeat(first) + 'b'.repeat(second)];
  return [
    ...ordersOf(first - 1, second).map((rest) => `a${rest}`),
    ...ordersOf(first, second - 1).map((rest) => `b${rest}`),
  ];
}

/** Runs both, a step at a time, in that order; what is left of either at its end runs on. */
export async function interleave(order: string, jobs: Readonly<Record<'a' | 'b', Job>>): Promise<void> {
  const waiting = new Map<string, () => void>();
  const running = new Set<string>();
  const ends = Object.entries(jobs).map(([name, job]) => {
    running.add(name);
    const turn: Turn = () =>
      new Promise((resolve) => {
        waiting.set(name, resolve);
      });
    return job(turn).finally(() => running.delete(name));
  });
  for (const name of `${order}${'ab'.repeat(order.length)}`) {
    await settled(() => [...running].every((one) => waiting.has(one)));
    const next = waiting.get(name);
    waiting.delete(name);
    next?.();
  }
  await Promise.all(ends);
}

async function settled(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setImmediate(resolve));
}
