// Exists so that the files that decide over everything else are owned by name, in one list.
import type { Account } from '../model/account.ts';

/** Whoever changes these can make every check pass. */
export const ownedPaths: readonly string[] = [
  '/.github/',
  '/registry/registry.json',
  '/registry/policy.json',
  '/registry/trust/',
];

/** Static, and by name. `more` stands first, for a later line takes a path away from an earlier one. */
export function codeOwners(administrators: readonly Account[], more: readonly string[] = []): string {
  const owners = administrators.map(({ login }) => `@${login}`).join(' ');
  return [
    '# Whoever changes these files can make every check pass. They need the right to write to the repository.',
    ...[...more, ...ownedPaths].map((path) => `${path} ${owners}`),
    '',
  ].join('\n');
}
