// What `plugyard mirror verify` does; loaded when it runs.
import { resolve } from 'node:path';
import { plainLine } from '../../core/report/escape.ts';
import { exitCodes, hasCode, PlugyardError } from '../../errors.ts';
import { type MirrorReport, verifyMirror } from '../../flows/mirror/verify-mirror.ts';
import type { PublishedIndex } from '../../flows/read-index.ts';
import type { LocalSource } from '../../ports.ts';
import type { VerifyMirrorOptions } from '../commands/mirror.ts';
import { type Answer, paintFor, type Terminal } from '../terminal.ts';
import { nodeHasher, openLocalSource, sigstoreVerifier, systemClock } from '../wire.ts';
import { loadMetadataFormat } from '../wire-trust.ts';
import { openIndexOf } from './open-registry.ts';
import { readName } from './read-request.ts';

/** What the user named. */
export interface NamedMirror {
  readonly path: string;
  readonly plugins: readonly string[];
}

export async function verify(terminal: Terminal, mirror: NamedMirror, options: VerifyMirrorOptions): Promise<Answer> {
  const { path } = mirror;
  const plugins = mirror.plugins.map(readName);
  const source = openLocalSource(resolve(terminal.cwd, path));
  const index = await openMirror(terminal, source, options);
  const format = await loadMetadataFormat();
  const ports = { index, source, format, plugins, verifier: sigstoreVerifier, hash: nodeHasher };
  const report = await verifyMirror(ports, systemClock());
  for (const spare of report.spare) {
    terminal.err(`warning: nothing names ${plainLine(spare)}\n`);
  }
  return {
    data: report,
    text: describe(terminal, report),
    // Whatever is wrong, it is the integrity of the mirror.
    ...(report.problems.length > 0 ? { exitCode: exitCodes.INDEX_TAMPERED } : {}),
  };
}

async function openMirror(
  terminal: Terminal,
  source: LocalSource,
  options: VerifyMirrorOptions,
): Promise<PublishedIndex> {
  try {
    return await openIndexOf(terminal, source, options);
  } catch (error) {
    throw hasCode(error, 'INDEX_EXPIRED') && options.maxStaleness === undefined
      ? new PlugyardError(error.code, error.message, {
          hint: 'A mirror cannot sign new dates. Say how old its signature may be: --max-staleness <hours>; or export it anew.',
          details: error.details,
          cause: error,
        })
      : error;
  }
}

function describe(terminal: Terminal, report: MirrorReport): string {
  const { plugins, releases, files, bytes, levels, sequence, signature, problems, spare, notes } = report;
  const paint = paintFor(terminal);
  const signed =
    signature === undefined
      ? 'unsigned'
      : `signed ${signature.ageHours} hours ago, at ${signature.signedAt}, by root ${signature.rootVersion}`;
  const counted = Object.entries(levels).map(([level, count]) => `${count} ${level}`);
  return [
    ...problems.map(({ code, part, message }) => `${paint(code, 'error')}  ${plainLine(part)}: ${plainLine(message)}`),
    ...notes.map((note) => `note: ${plainLine(note)}`),
    `${plugins} plugins, ${releases} releases (${counted.join(', ') || 'none to install'}), ${files} files, ${bytes} bytes, sequence ${sequence}, ${signed}`,
    problems.length > 0
      ? `${paint('The mirror is not whole', 'error')}; wrong or missing: ${problems.length}.`
      : `Every byte is as it was ${signature === undefined ? 'published' : 'signed'}${spare.length > 0 ? `; files that belong to nothing: ${spare.length}` : ''}.`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}
