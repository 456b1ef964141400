// What `plugyard yank`, `unyank`, `deprecate`, `undeprecate` and `registry remove` do; loaded when they run.
import type { PluginName } from '../../core/model/plugin-name.ts';
import type { Result } from '../../core/model/result.ts';
import { parseVersion, type Version } from '../../core/model/version.ts';
import {
  type KnownRelease,
  planDeprecation,
  planRemoval,
  planUnyank,
  planYank,
} from '../../core/propose/plan-withdrawal.ts';
import type { Proposal } from '../../core/propose/proposal.ts';
import { PlugyardError } from '../../errors.ts';
import { readPlugin, readRelease } from '../../flows/submit/known-plugin.ts';
import type { DeprecateOption, ReasonOption } from '../commands/withdraw.ts';
import type { ProposeOption } from '../repository-option.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { orUsage } from './or-usage.ts';
import { propose } from './propose.ts';
import { readName } from './read-request.ts';

export async function yank(terminal: Terminal, release: string, options: ReasonOption): Promise<Answer> {
  return await changeRelease(terminal, { release, options }, (known) => planYank(known, options.reason));
}

export async function unyank(terminal: Terminal, release: string, options: ReasonOption): Promise<Answer> {
  return await changeRelease(terminal, { release, options }, planUnyank);
}

export async function removeRelease(terminal: Terminal, release: string, options: ReasonOption): Promise<Answer> {
  return await changeRelease(terminal, { release, options }, (known) => planRemoval(known, options.reason));
}

interface Asked {
  readonly release: string;
  readonly options: ProposeOption & { readonly reason?: string };
}

async function changeRelease(
  terminal: Terminal,
  { release, options }: Asked,
  plan: (known: KnownRelease) => Result<Proposal>,
): Promise<Answer> {
  const { plugin, version } = readReleaseName(release);
  return await propose(terminal, options, {
    plugin,
    reason: options.reason,
    plan: async (tree) => {
      await readPlugin(tree, plugin);
      const known = await readRelease(tree, plugin, version);
      const planned = plan(known);
      if (!planned.ok && !known.removed && !known.versions.includes(version)) {
        throw new PlugyardError('VERSION_NOT_FOUND', planned.problems[0]?.message ?? `There is no ${release}`);
      }
      return planned;
    },
  });
}

/** `name@version`, and no range: one release is withdrawn at a time. */
function readReleaseName(text: string): { readonly plugin: PluginName; readonly version: Version } {
  const at = text.indexOf('@', 1);
  if (at < 0) {
    throw new PlugyardError('USAGE', `"${text}" names no version`, { hint: `Write ${text}@1.2.3.` });
  }
  return { plugin: readName(text.slice(0, at)), version: orUsage(parseVersion(text.slice(at + 1))) };
}

export async function deprecate(terminal: Terminal, plugin: string, options: DeprecateOption): Promise<Answer> {
  const { reason, replacement } = options;
  const next = replacement === undefined ? {} : { replacement: readName(replacement) };
  return await changePlugin(terminal, { plugin, options }, { reason, ...next });
}

export async function undeprecate(terminal: Terminal, plugin: string, options: ProposeOption): Promise<Answer> {
  return await changePlugin(terminal, { plugin, options }, undefined);
}

async function changePlugin(
  terminal: Terminal,
  { plugin, options }: { readonly plugin: string; readonly options: ProposeOption },
  wish: Parameters<typeof planDeprecation>[1],
): Promise<Answer> {
  const name = readName(plugin);
  return await propose(terminal, options, {
    plugin: name,
    reason: wish?.reason,
    plan: async (tree) => {
      if (wish?.replacement !== undefined) await readPlugin(tree, wish.replacement);
      return planDeprecation(await readPlugin(tree, name), wish);
    },
  });
}
