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

/** For commands that are told otherwise what to read. */
export function addRootOptions(command: Command): Command {
  return command
    .option('--root <root>', 'the root to trust, named once: sha256:<digest>, or a root.json; default: PLUGYARD_ROOT')
    .option('--unsigned', 'read an index that nobody has signed, such as one of your own')
    .option('--max-staleness <hours>', 'for mirrors: how old the last signature may be, instead of its own date');
}
