// What `plugyard list` does; loaded when it runs.
import { namesOf } from '../../core/install/plan-install.ts';
import { plainLine } from '../../core/report/escape.ts';
import { readLockfile } from '../../flows/project-lockfile.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { openStore } from '../wire.ts';

export async function list(terminal: Terminal): Promise<Answer> {
  const lockfile = await readLockfile(openStore(terminal.cwd));
  const lines = (lockfile === undefined ? [] : namesOf(lockfile)).flatMap((name) => {
    const plugin = lockfile?.plugins[name];
    const asked =
      lockfile !== undefined && Object.hasOwn(lockfile.requested, name) ? lockfile.requested[name] : 'as a dependency';
    return plugin === undefined
      ? []
      : [
          `${name.padEnd(24)} ${plugin.version.padEnd(12)} ${asked}; signed by ${plainLine(plugin.publisher ?? 'nobody')}${plugin.permissions.length > 0 ? `; may use ${plugin.permissions.join('; ')}` : ''}`,
        ];
  });
  if (lines.length === 0) {
    terminal.err('Nothing is installed here.\n');
  }
  return { data: lockfile?.plugins ?? {}, text: lines.map((line) => `${line}\n`).join('') };
}
