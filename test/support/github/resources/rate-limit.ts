// Exists so that a client can ask what is left, for nothing.
import { ok } from '../answer.ts';
import { type Route, route } from '../call.ts';
import { callerOf, overview } from '../limits.ts';

export const rateLimit: readonly Route[] = [
  route('GET /rate_limit', ({ world, headers }) => {
    const [, key] = (headers['authorization'] ?? '').split(' ');
    const core = overview(world, callerOf(world, key));
    return ok({ resources: { core, search: core }, rate: core });
  }),
];
