// What `plugyard why` does; loaded when it runs.
import { findPaths, type PathStep } from '../../core/install/find-paths.ts';
import { type HeldBack, holdBack } from '../../core/install/hold-back.ts';
import { type LockedPlugin, type Lockfile, lockedOf } from '../../core/model/lockfile.ts';
import { nearestWords } from '../../core/model/nearest.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import { plainLine } from '../../core/report/escape.ts';
import { PlugyardError } from '../../errors.ts';
import { readLockfile } from '../../flows/project-lockfile.ts';
import type { RegistryOption } from '../registry-option.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { openStore } from '../wire.ts';
import { openRegistry } from './open-registry.ts';
import { readName } from './read-request.ts';

export async function why(terminal: Terminal, plugin: string, options: RegistryOption): Promise<Answer> {
  const name = readName(plugin);
  const lockfile = await readLockfile(openStore(terminal.cwd));
  const locked = lockfile === undefined ? undefined : lockedOf(lockfile, name);
  if (lockfile === undefined || locked === undefined) {
    throw notInstalled(name, lockfile);
  }
  const { paths, more } = findPaths(lockfile, name);
  const { overrides = {} } = lockfile;
  const override = Object.hasOwn(overrides, name) ? overrides[name] : undefined;
  const newest = await askRegistry(terminal, options, { name, lockfile });
  return {
    data: { name, version: locked.version, paths, more, override, newest },
    text: tell(`${name} ${locked.version}${locked.source === undefined ? '' : ` from ${locked.source}`}`, [
      ...paths.map(tellPath),
      ...(paths.length === 0 ? ['nothing asks for it any more'] : []),
      ...(more ? [`and more ways than these ${paths.length}`] : []),
      ...(override === undefined ? [] : [`your override takes ${override}, whatever is asked for`]),
      ...(newest === undefined ? [] : tellNewest(newest, locked)),
    ]),
  };
}

function tell(title: string, lines: readonly string[]): string {
  return [plainLine(title), ...lines.map((line) => `  ${plainLine(line)}`)].map((line) => `${line}\n`).join('');
}

/** Nothing is asked of a registry that was not named for it: this command works without one. */
async function askRegistry(
  terminal: Terminal,
  options: RegistryOption,
  { name, lockfile }: { readonly name: PluginName; readonly lockfile: Lockfile },
): Promise<HeldBack | undefined> {
  if (options.registry === undefined) {
    return undefined;
  }
  const index = await openRegistry(terminal, options, lockfile.root);
  return holdBack(lockfile, await index.shard(name));
}

function notInstalled(name: PluginName, lockfile: Lockfile | undefined): PlugyardError {
  const nearest = nearestWords(name, Object.keys(lockfile?.plugins ?? {}));
  return new PlugyardError('PLUGIN_NOT_FOUND', `${name} is not in plugyard.lock`, {
    hint: nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}?` : 'See what is installed: plugyard list',
    details: { plugin: name, nearest },
  });
}

/** `you ask for table latest; table 1.0.0 needs csv ^1.0.0`. */
function tellPath(path: readonly PathStep[]): string {
  const steps = path.map(({ name, range }, index) => {
    const before = path[index - 1];
    return before === undefined
      ? `you ask for ${name} ${range}`
      : `${before.name} ${before.version} needs ${name} ${range}`;
  });
  return steps.join('; ');
}

function tellNewest({ newest, by, withdrawn }: HeldBack, locked: LockedPlugin): readonly string[] {
  return [
    ...(withdrawn === undefined ? [] : [`${locked.version} is ${withdrawn}`]),
    newest === undefined
      ? 'the registry has nothing newer'
      : `the registry has ${newest}; ${by.length === 0 ? 'nothing holds it back, so an install of this plugin by its name takes it' : `held back by ${by.join(' and ')}`}`,
  ];
}
