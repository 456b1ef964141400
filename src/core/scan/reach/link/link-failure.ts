// Exists so that a component which cannot be followed is told apart from our bugs, and nothing in it counts as unused.

/** Why the parts of a component were not followed to each other. */
export class LinkFailure extends Error {}

/** Ours: definitions that are carried out, instances in instances included, and how deep those may stand. */
export const maxLinkSteps = 1_000_000;
export const maxInstanceDepth = 32;
