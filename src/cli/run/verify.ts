// What `plugyard verify` does; loaded when it runs.
import { verifyInstalled } from '../../flows/verify-installed.ts';
import type { VerifyOptions } from '../commands/verify.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { openProject } from './open-registry.ts';
import { readName } from './read-request.ts';

export async function verify(terminal: Terminal, plugins: readonly string[], options: VerifyOptions): Promise<Answer> {
  const names = plugins.map(readName);
  const verified = await verifyInstalled(await openProject(terminal, options), names);
  const lines = verified.map(
    ({ name, version, level, publisher }) =>
      `ok  ${name} ${version}  ${level}${publisher === undefined ? '' : `, signed by ${publisher}`}\n`,
  );
  return { data: verified, text: lines.join('') };
}
