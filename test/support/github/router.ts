// Exists so that an address finds its operation, and one that nobody wrote is told loudly.
import type { Route } from './call.ts';
import { activity } from './resources/activity.ts';
import { branches } from './resources/branches.ts';
import { checkRuns } from './resources/check-runs.ts';
import { codeOwnerErrors } from './resources/code-owner-errors.ts';
import { collaborators } from './resources/collaborators.ts';
import { comments } from './resources/comments.ts';
import { commits } from './resources/commits.ts';
import { contents } from './resources/contents.ts';
import { deployments } from './resources/deployments.ts';
import { dispatches } from './resources/dispatches.ts';
import { environments } from './resources/environments.ts';
import { evidence } from './resources/evidence.ts';
import { forks } from './resources/forks.ts';
import { gitData } from './resources/git-data.ts';
import { issues } from './resources/issues.ts';
import { labels } from './resources/labels.ts';
import { merges } from './resources/merges.ts';
import { pages } from './resources/pages.ts';
import { pulls } from './resources/pulls.ts';
import { rateLimit } from './resources/rate-limit.ts';
import { releases } from './resources/releases.ts';
import { repositories } from './resources/repositories.ts';
import { reviews } from './resources/reviews.ts';
import { rulesets } from './resources/rulesets.ts';
import { statuses } from './resources/statuses.ts';
import { timeline } from './resources/timeline.ts';
import { users } from './resources/users.ts';
import { workflows } from './resources/workflows.ts';

const routes: readonly Route[] = [
  ...repositories,
  ...branches,
  ...activity,
  ...codeOwnerErrors,
  ...collaborators,
  ...contents,
  ...commits,
  ...gitData,
  ...pulls,
  ...merges,
  ...reviews,
  ...issues,
  ...comments,
  ...labels,
  ...statuses,
  ...checkRuns,
  ...timeline,
  ...users,
  ...forks,
  ...deployments,
  ...dispatches,
  ...environments,
  ...evidence,
  ...pages,
  ...rateLimit,
  ...releases,
  ...rulesets,
  ...workflows,
];

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Parameters that may hold slashes as they are; all others are encoded, so that a longer address is not taken for a shorter one. */
const long = ['path', 'basehead', 'git/ref/{ref}', 'git/refs/{ref}', 'git/matching-refs/{ref}'];

interface Pattern {
  readonly route: Route;
  readonly method: string;
  readonly names: readonly string[];
  readonly pattern: RegExp;
}

/** The more is written out, the sooner it is tried. */
const patterns: readonly Pattern[] = routes.map(toPattern).toSorted((a, b) => weight(b.route) - weight(a.route));

function toPattern(route: Route): Pattern {
  const [method = '', path = ''] = route.operation.split(' ');
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const isLong = (name: string): boolean => long.some((one) => one === name || (name === 'ref' && path.endsWith(one)));
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) => (isLong(name) ? '(.+)' : '([^/]+)'));
  return { route, method, names, pattern: new RegExp(`^${source}$`) };
}

function weight({ operation }: Route): number {
  const segments = operation.split('/');
  const literal = segments.filter((segment) => !segment.startsWith('{')).length;
  return literal * 100 + segments.length;
}

export function findRoute(method: string, path: string): Match | undefined {
  // The contents of the root have an empty path.
  const asked = path.replace(/\/contents\/?$/, '/contents//');
  for (const { route, method: own, names, pattern } of patterns) {
    const values = own === method ? pattern.exec(asked) : null;
    if (values !== null) {
      const params = names.map((name, at) => [name, decodeURIComponent(values[at + 1] ?? '')]);
      return { route, params: Object.fromEntries(params) };
    }
  }
  return undefined;
}

export function routedOperations(): readonly string[] {
  return routes.map(({ operation }) => operation);
}
