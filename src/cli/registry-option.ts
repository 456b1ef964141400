// Exists so that every reading command names its registry, and the root that it trusts, in the same way.
import type { Command } from 'commander';

/** Which root to trust, and how far. */
export interface RootOption {
  readonly root?: string;
  readonly unsigned?: true;
  readonly maxStaleness?: string;
}

export interface RegistryOption extends RootOption {
  readonly registry?: string;
}

export function addRegistryOptions(command: Command): Command {
  return addRootOptions(
    command.option(
      '--registry <address>',
      'http(s) or file: address, folder or archive of a published index; default: PLUGYARD_REGISTRY',
    ),
  );
}

/** For commands that fetch artifacts; goes below their options. */
export const memberHelp = `
From a private registry, name a clone of its branch "published". An artifact that lies with its releases alone is read
with the token in GH_TOKEN (or GITHUB_TOKEN), which must be able to read that repository (contents: read). The token is
sent to the API of the server and for the repository that the clone came from, or PLUGYARD_REPOSITORY names, and never
for what an index names. A server of your own stands in GITHUB_SERVER_URL; its API is below /api/v3, or GITHUB_API_URL.
Other registries are read without a token.`;

/** For commands that are told otherwise what to read. */
export function addRootOptions(command: Command): Command {
  return command
    .option('--root <root>', 'the root to trust, named once: sha256:<digest>, or a root.json; default: PLUGYARD_ROOT')
    .option('--unsigned', 'read an index that nobody has signed, such as one of your own')
    .option('--max-staleness <hours>', 'for mirrors: how old the last signature may be, instead of its own date');
}
