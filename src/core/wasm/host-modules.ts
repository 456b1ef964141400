// Exists so that the module names which hosts answer to are spelt in one place.

export const extismEnvironment = 'extism:host/env';
export const extismUser = 'extism:host/user';
export const wasiModules: ReadonlySet<string> = new Set(['wasi_snapshot_preview1', 'wasi_unstable']);
