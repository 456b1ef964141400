// Exists so that what a plugin asks for is compared, merged and listed in one way everywhere.
import { compareText } from './order.ts';

/** What a manifest asks for; anything not named is refused. */
export interface Permissions {
  readonly network?: readonly string[];
  readonly filesystem?: { readonly read?: readonly string[]; readonly write?: readonly string[] };
  readonly environment?: readonly string[];
  readonly hostFunctions?: readonly string[];
  readonly clock?: boolean;
  readonly random?: boolean;
  readonly process?: boolean;
}

/** One permission as a line that people and lockfiles read, such as `network api.example.com` or `clock`. */
export type PermissionLine = string;

/** Every single permission, sorted. */
export function listPermissions(permissions: Permissions | undefined): readonly PermissionLine[] {
  const lines = [
    ...named('network', permissions?.network),
    ...named('filesystem read', permissions?.filesystem?.read),
    ...named('filesystem write', permissions?.filesystem?.write),
    ...named('environment', permissions?.environment),
    ...named('host function', permissions?.hostFunctions),
    ...(permissions?.clock === true ? ['clock'] : []),
    ...(permissions?.random === true ? ['random'] : []),
    ...(permissions?.process === true ? ['process'] : []),
  ];
  return [...new Set(lines)].sort(compareText);
}

export interface PermissionsDiff {
  readonly added: readonly PermissionLine[];
  readonly removed: readonly PermissionLine[];
}

export function diffPermissions(before: readonly PermissionLine[], after: readonly PermissionLine[]): PermissionsDiff {
  return {
    added: after.filter((line) => !before.includes(line)),
    removed: before.filter((line) => !after.includes(line)),
  };
}

function named(kind: string, names: readonly string[] | undefined): readonly PermissionLine[] {
  return (names ?? []).map((name) => `${kind} ${name}`);
}
