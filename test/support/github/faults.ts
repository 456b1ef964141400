// Exists so that a test breaks chosen requests, a chosen number of times.
import type { Fault, World } from './state.ts';

export type Broken = Omit<Fault, 'left' | 'after'> & {
  /** How often; once when absent. */
  readonly times?: number;
  /** How many requests pass before; none when absent. */
  readonly after?: number;
};

export function breakRequests(world: World, { times = 1, after = 0, ...fault }: Broken): void {
  world.faults.push({ ...fault, left: times, after });
}

/** What happens to this request, counted down. */
export function takeFault(world: World, method: string, path: string): Fault['answer'] | undefined {
  const fault = world.faults.find((one) => one.left > 0 && (one.method ?? method) === method && one.path.test(path));
  if (fault === undefined) {
    return undefined;
  }
  if (fault.after > 0) {
    fault.after -= 1;
    return undefined;
  }
  fault.left -= 1;
  return fault.answer;
}
