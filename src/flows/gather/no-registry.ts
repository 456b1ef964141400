// Exists so that every fact which only a registry has waits for it in the same words.
export const noRegistry = { deferred: 'the registry is not at hand; name it with --registry' } as const;
