// Exists so that generating and testing for freshness are one thing: paths with the text that belongs there.

/** Texts by path, relative to the repository's root. */
export type GeneratedFiles = Record<string, string>;
