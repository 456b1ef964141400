// What `plugyard resolve` does; loaded when it runs.
import type { PluginName } from '../../core/model/plugin-name.ts';
import type { ShardRelease } from '../../core/model/shard.ts';
import { plainLine } from '../../core/report/escape.ts';
import type { Reason } from '../../core/resolve/answer.ts';
import { findRelease } from '../../flows/read-index.ts';
import { type ResolvedPlugins, resolvePlugins } from '../../flows/resolve-plugins.ts';
import type { ResolveCommandOptions } from '../commands/resolve.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { openRegistry } from './open-registry.ts';
import { readRequest } from './read-request.ts';
import { readResolveOptions } from './read-resolve-options.ts';
import { warnOfCycles, warnOfOverrides, warnOfRemoved } from './warn-of-choices.ts';

export async function resolve(
  terminal: Terminal,
  plugins: readonly string[],
  options: ResolveCommandOptions,
): Promise<Answer> {
  const requests = plugins.map(readRequest);
  const requested = Object.fromEntries(requests.map(({ name, range }) => [name, range]));
  const how = readResolveOptions(options);
  const index = await openRegistry(terminal, options);
  const resolved = await resolvePlugins(index, { requested }, how);
  const chosen = resolved.order.map((name) => describe(name, resolved));
  warnOfOverrides(terminal, resolved.answer.idleOverrides);
  warnOfCycles(terminal, resolved.cycles);
  warnOfRemoved(terminal, chosen);
  return {
    data: {
      plugins: chosen.map(({ name, release, reasons }) => ({ name, version: release.version, reasons })),
      idleOverrides: resolved.answer.idleOverrides,
      cycles: resolved.cycles,
    },
    text: chosen.map((plugin) => `${plugin.name} ${plugin.release.version}\n${tellReasons(plugin, resolved)}`).join(''),
  };
}

interface Chosen {
  readonly name: PluginName;
  readonly release: ShardRelease;
  readonly reasons: readonly Reason[];
}

function describe(name: PluginName, { answer, shards }: ResolvedPlugins): Chosen {
  const shard = shards.get(name);
  const version = answer.versions.get(name);
  if (shard === undefined || version === undefined) {
    throw new Error(`${name} was chosen without a shard`);
  }
  return { name, release: findRelease(shard, version), reasons: answer.reasons.get(name) ?? [] };
}

function tellReasons({ reasons }: Chosen, { answer }: ResolvedPlugins): string {
  return reasons
    .map(({ by, range, optional, override }) => {
      const who = by === undefined ? 'you ask for' : `${by} ${answer.versions.get(by)} needs`;
      const more = `${optional ? ', if it can be had' : ''}${override === undefined ? '' : `; your override takes ${override}`}`;
      return `  ${plainLine(`${who} ${range}${more}`)}\n`;
    })
    .join('');
}
