// Exists so that every command that chooses versions is told how in the same way.
import type { Command } from 'commander';

export interface ResolveOption {
  readonly resolution?: string;
  readonly before?: string;
  readonly prerelease?: true;
  readonly override?: readonly string[];
  readonly allowRemoved?: readonly string[];
  readonly host?: string;
  readonly abi?: readonly string[];
}

export function addResolveOptions(command: Command): Command {
  return command
    .option(
      '--resolution <way>',
      'highest (the default), lowest, or lowest-direct: the lowest of what is asked for only',
    )
    .option('--before <date>', 'choose nothing that was published at that time or later: 2026-01-31, or a time in UTC')
    .option('--prerelease', 'take prereleases like any other version')
    .option('--override <name@range...>', 'take that range of a plugin, whatever others ask for')
    .option('--allow-removed <name@version...>', 'take a release that the registry has withdrawn, by its exact version')
    .option('--host <name@version>', 'the program that loads the plugins')
    .option('--abi <abi...>', 'the ABIs that this program loads, such as extism');
}
