// Exists so that what is odd about the chosen versions is never silent.
import type { PluginName } from '../../core/model/plugin-name.ts';
import type { ShardRelease } from '../../core/model/shard.ts';
import { plainLine } from '../../core/report/escape.ts';
import type { Terminal } from '../terminal.ts';

export function warnOfOverrides(terminal: Terminal, idle: readonly PluginName[]): void {
  for (const name of idle) {
    terminal.err(`warning: the override of ${name} has no effect: nothing needs that plugin\n`);
  }
}

export function warnOfCycles(terminal: Terminal, cycles: readonly (readonly PluginName[])[]): void {
  for (const cycle of cycles) {
    terminal.err(`warning: no order puts all dependencies first: ${cycle.join(' needs ')}\n`);
  }
}

export function warnOfRemoved(
  terminal: Terminal,
  chosen: readonly { readonly name: PluginName; readonly release: ShardRelease }[],
): void {
  for (const { name, release } of chosen) {
    if (release.removed !== undefined) {
      const what = `${name} ${release.version} was removed by the registry: ${release.removed.reason}`;
      terminal.err(`warning: ${plainLine(what)}; it is taken because --allow-removed names it\n`);
    }
  }
}
