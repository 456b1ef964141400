// Exists so that every reading command names its registry in the same way.

export interface RegistryOption {
  readonly registry?: string;
}

export const registryOption: readonly [string, string] = [
  '--registry <address>',
  'http(s) or file: address, or folder, of a published index; default: PLUGYARD_REGISTRY',
];
