// Exists so that rate limits are counted and answered as GitHub counts and answers them.
import { Refusal } from './answer.ts';
import type { Spent, World } from './state.ts';

const hour = 3_600_000;
const minute = 60_000;

export interface Caller {
  /** The token as it was sent, or `nobody`. */
  readonly key: string;
  readonly limit: number;
}

export function callerOf(world: World, key: string | undefined): Caller {
  const token = key === undefined ? undefined : world.tokens.get(key);
  const { nobody, person, workflow } = world.limits;
  if (key === undefined || token === undefined) {
    return { key: 'nobody', limit: nobody };
  }
  // All tokens of workflows share what their repository has.
  return token.workflow ? { key: `repository ${token.repository}`, limit: workflow } : { key, limit: person };
}

function spentBy(world: World, { key }: Caller): Spent {
  const known = world.spent.get(key);
  if (known !== undefined && world.now - known.windowStart < hour) {
    return known;
  }
  const fresh: Spent = { windowStart: world.now, used: 0, writes: known?.writes ?? [] };
  world.spent.set(key, fresh);
  return fresh;
}

export function limitHeaders(world: World, caller: Caller): Record<string, string> {
  const { used, reset, remaining } = overview(world, caller);
  return {
    'x-ratelimit-limit': String(caller.limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-used': String(used),
    'x-ratelimit-resource': 'core',
  };
}

export interface Overview {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly reset: number;
}

export function overview(world: World, caller: Caller): Overview {
  const { used, windowStart } = spentBy(world, caller);
  return {
    limit: caller.limit,
    used,
    remaining: Math.max(0, caller.limit - used),
    reset: Math.ceil((windowStart + hour) / 1000),
  };
}

/** Throws when nothing is left; a request that is refused here costs nothing. */
export function mustBeWithinLimits(world: World, caller: Caller, method: string): void {
  const spent = spentBy(world, caller);
  if (spent.used >= caller.limit) {
    throw new Refusal(403, `API rate limit exceeded for ${caller.key === 'nobody' ? '127.0.0.1' : 'this token'}.`);
  }
  if (method === 'GET') {
    return;
  }
  spent.writes = spent.writes.filter((at) => world.now - at < minute);
  if (spent.writes.length >= world.limits.writesPerMinute) {
    const wait = Math.ceil((minute - (world.now - (spent.writes[0] ?? 0))) / 1000);
    throw new SecondaryLimit(wait);
  }
  spent.writes.push(world.now);
}

/** Answers 403 with the seconds to wait; going on all the same only makes it last. */
export class SecondaryLimit extends Refusal {
  readonly seconds: number;

  constructor(seconds: number) {
    super(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.');
    this.seconds = seconds;
  }
}

export function spend(world: World, caller: Caller): void {
  spentBy(world, caller).used += 1;
}
