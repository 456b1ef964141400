// Exists so that every command that fetches takes the least trust that the user wants in the same way.

export interface MinimumTrustOption {
  readonly minTrust?: string;
}

export const minimumTrustOption: readonly [string, string] = [
  '--min-trust <level>',
  'refuse what is below: community, verified or official; the registry and organisations may demand more',
];
