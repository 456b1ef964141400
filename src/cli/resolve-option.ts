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
    .option('--override <name@range>', 'take that range of a plugin, whatever others ask for; may be repeated', collect)
    .option('--allow-removed <name@version>', 'take a release that was removed or yanked; may be repeated', collect)
    .option('--host <name@version>', 'the program that loads the plugins')
    .option('--abi <abi>', 'an ABI that this program loads, such as extism; may be repeated', collect);
}

/** One option for each: a list of words would swallow the plugins that are named after it. */
function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
