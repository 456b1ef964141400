// Exists so that trust levels are ordered in one place.

/** Lowest first. Computed from evidence, never claimed. */
export const trustLevels = ['untrusted', 'community', 'verified', 'official'] as const;

export type TrustLevel = (typeof trustLevels)[number];
