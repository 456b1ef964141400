// Exists so that a review does not pause between its few writes; octokit's pauses of seconds are for hundreds of them.
import type { ThrottlingOptions } from '@octokit/plugin-throttling';

type Group = NonNullable<ThrottlingOptions['write']>;

/** Bottleneck's group, by the one method that the plugin calls. Limits that the forge tells are kept all the same. */
const group = {
  key: () => ({
    schedule: <Given extends readonly unknown[], Done>(
      _options: object,
      work: (...given: Given) => Promise<Done>,
      ...given: Given
    ): Promise<Done> => work(...given),
  }),
} as unknown as Group;

export const unspaced: { readonly write: Group; readonly notifications: Group } = {
  write: group,
  notifications: group,
};
