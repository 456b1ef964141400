// What `plugyard status` does; loaded when it runs.
import { parsePullReference } from '../../core/propose/repository-address.ts';
import { plainLine } from '../../core/report/escape.ts';
import { followPull } from '../../flows/submit/follow-pull.ts';
import type { StatusOptions } from '../commands/status.ts';
import { type Answer, paintFor, type Terminal } from '../terminal.ts';
import { waitSeconds } from '../wire-submission.ts';
import { forgeOf } from './named-forge.ts';
import { findRepository, openForge } from './open-submission.ts';
import { orUsage } from './or-usage.ts';
import { readTimeout } from './submit.ts';
import { statusExitCode, statusLine, tellStatus } from './tell-status.ts';

export async function status(terminal: Terminal, pull: string, options: StatusOptions): Promise<Answer> {
  const { server } = forgeOf(terminal);
  const { number, repository } = orUsage(parsePullReference(pull, server));
  const named = repository === undefined ? await findRepository(terminal, options) : { name: repository };
  const { forge, name } = openForge(terminal, named);
  const seconds = readTimeout(options);
  const changed = (one: Parameters<typeof statusLine>[0]): void =>
    options.wait === true ? terminal.err(`${plainLine(statusLine(one))}\n`) : undefined;
  const found = await followPull({ forge, wait: waitSeconds, changed }, number, seconds);
  const url = `${server}/${name}/pull/${number}`;
  return {
    data: { ...found, url },
    text: tellStatus(found, url, paintFor(terminal)),
    exitCode: statusExitCode(found),
  };
}
