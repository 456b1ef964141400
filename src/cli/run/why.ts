// What `plugyard why` does; loaded when it runs.
import { type FoundPaths, findPaths, type PathStep } from '../../core/install/find-paths.ts';
import { type LockedPlugin, type Lockfile, lockedOf } from '../../core/model/lockfile.ts';
import { nearestWords } from '../../core/model/nearest.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import type { Shard } from '../../core/model/shard.ts';
import type { Version } from '../../core/model/version.ts';
import { plainLine } from '../../core/report/escape.ts';
import { PlugyardError } from '../../errors.ts';
import { whatHoldsBack } from '../../flows/what-holds-back.ts';
import { readLockfile } from '../../flows/project-lockfile.ts';
import type { RegistryOption } from '../registry-option.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { openStore } from '../wire.ts';
import { openRegistry } from './open-registry.ts';
import { readName } from './read-request.ts';

export async function why(terminal: Terminal, plugin: string, options: RegistryOption): Promise<Answer> {
  return { data: { terminal, plugin, options }, text: '' };
}
