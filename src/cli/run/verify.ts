// What `plugyard verify` does; loaded when it runs.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parsePluginName } from '../../core/model/plugin-name.ts';
import { PlugyardError } from '../../errors.ts';
import { readLockfile } from '../../flows/project-lockfile.ts';
import { verifyInstalled } from '../../flows/verify-installed.ts';
import type { VerifyOptions } from '../commands/verify.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { openStore } from '../wire.ts';
import { openProject } from './open-registry.ts';
import { readMinimumTrust } from './read-minimum-trust.ts';
import { readName } from './read-request.ts';
import { warnOfLowerLevel } from './warn-of-lower-level.ts';

export async function verify(terminal: Terminal, what: readonly string[], options: VerifyOptions): Promise<Answer> {
  const { paths, releases, installed } = await sortOut(terminal, what);
  if (paths.length === 0 && (options.key !== undefined || options.trustRoot !== undefined)) {
    throw new PlugyardError('USAGE', '--key and --trust-root say whose signature counts on files; no file is named', {
      hint: 'Name a release directory or a .wasm file. Installed and published plugins have their publishers on record.',
    });
  }
  const answers: Answer[] = [];
  if (paths.length > 0) {
    answers.push(await (await import('./verify-files.ts')).verifyFiles(terminal, paths, options));
  }
  if (releases.length > 0) {
    answers.push(await (await import('./verify-published.ts')).verifyPublished(terminal, releases, options));
  }
  if (installed.length > 0 || what.length === 0) {
    answers.push(await verifyProject(terminal, installed, options));
  }
  return { data: answers.flatMap(({ data }) => data as unknown[]), text: answers.map(({ text }) => text).join('') };
}

async function verifyProject(terminal: Terminal, names: readonly string[], options: VerifyOptions): Promise<Answer> {
  const plugins = names.map(readName);
  const ports = { ...(await openProject(terminal, options)), ...readMinimumTrust(options) };
  const verified = await verifyInstalled(ports, plugins);
  for (const plugin of verified) {
    warnOfLowerLevel(terminal, `${plugin.name} ${plugin.version}`, plugin);
  }
  const lines = verified.map(
    ({ name, version, level, publisher }) =>
      `ok  ${name} ${version}  ${level}${publisher === undefined ? '' : `, signed by ${publisher}`}\n`,
  );
  return { data: verified, text: lines.join('') };
}

interface SortedOut {
  readonly paths: readonly string[];
  readonly releases: readonly string[];
  readonly installed: readonly string[];
}

/** What each word on the command line means: an installed plugin, a release of the registry, or files. */
async function sortOut(terminal: Terminal, what: readonly string[]): Promise<SortedOut> {
  const sorted = { paths: [] as string[], releases: [] as string[], installed: [] as string[] };
  const named = what.some((word) => parsePluginName(word).ok);
  const lockfile = named ? await readLockfile(openStore(terminal.cwd)) : undefined;
  for (const word of what) {
    const isName = parsePluginName(word).ok;
    if (isName && lockfile !== undefined && Object.hasOwn(lockfile.plugins, word)) {
      sorted.installed.push(word);
    } else if (existsSync(resolve(terminal.cwd, word))) {
      sorted.paths.push(word);
    } else if (parsePluginName(word.slice(0, Math.max(word.lastIndexOf('@'), 0))).ok) {
      sorted.releases.push(word);
    } else if (!isName && /[\\/]|\.wasm$/.test(word)) {
      sorted.paths.push(word);
    } else {
      sorted.installed.push(word);
    }
  }
  return sorted;
}
