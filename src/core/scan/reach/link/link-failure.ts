// Exists so that a component which cannot be followed is told apart from our bugs, and nothing in it counts as unused.

/** Why the parts of a component were not followed to each other. */
export class LinkFailure extends Error {}

/** Ours: definitions that are carried out, instances in instances included, and how deep those may stand. */
export const maxLinkSteps = 1_000_000;
export const maxInstanceDepth = 32;

/** The reason for which `link` gave up, if it did. Anything else that it throws is our bug and flies on. */
export function whyUnlinked(link: () => void): string | undefined {
  try {
    link();
    return undefined;
  } catch (error) {
    if (error instanceof LinkFailure) return error.message;
    throw error;
  }
}
