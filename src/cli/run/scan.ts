// What `plugyard scan` does; loaded when it runs.

import { scanOverview } from '../../core/report/scan-overview.ts';
import { toMarkdown } from '../../core/report/to-markdown.ts';
import { toSarif } from '../../core/report/to-sarif.ts';
import { toText } from '../../core/report/to-text.ts';
import { PlugyardError } from '../../errors.ts';
import { type ScanAnswer, scanArtifact } from '../../flows/scan-artifact.ts';
import type { ScanOptions } from '../commands/scan.ts';
import { type Answer, paintFor, type Terminal } from '../terminal.ts';
import { nodeHasher, nodeInflate, openValidator, systemClock } from '../wire.ts';
import { verdictExitCodes } from './check.ts';
import { type FoundArtifact, findArtifact, findManifest } from './find-artifact.ts';
import type { RanArtifact } from './run-scanned.ts';

export async function scan(terminal: Terminal, artifact: string, options: ScanOptions): Promise<Answer> {
  refuseTogether(options);
  const ports = { hash: nodeHasher, inflate: nodeInflate, validator: openValidator(), clock: systemClock };
  ports.validator.warm();
  const found = await findArtifact(terminal, artifact, options);
  const against = options.against === undefined ? undefined : await findArtifact(terminal, options.against, options);
  const manifest = options.manifest === undefined ? found.manifest : await findManifest(terminal, options.manifest);
  const answer = await scanArtifact(ports, { artifact: found.artifact, manifest, against: earlier(against) });
  const { report, validity } = answer;
  const run = options.run === true ? await runIt(terminal, found, answer) : undefined;
  const data = { report, wasm: answer.scanned?.wasm, validity, scan: answer.scanned?.scan };
  return {
    data: { ...data, ...run?.data },
    text: `${run?.text ?? ''}${textOf(terminal, answer, { found, options })}`,
    exitCode: worse(verdictExitCodes[report.verdict], run?.exitCode ?? 0),
  };
}

function refuseTogether({ sarif, markdown, run }: ScanOptions): void {
  const named = Object.entries({ sarif, markdown, run }).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [],
  );
  if (named.length > 1) {
    throw new PlugyardError('USAGE', `${named.join(' and ')} do not go together`, { hint: 'Choose one.' });
  }
}

async function runIt(terminal: Terminal, { artifact }: FoundArtifact, answer: ScanAnswer): Promise<RanArtifact> {
  const { runScanned } = await import('./run-scanned.ts');
  return await runScanned(terminal, artifact.bytes, answer);
}

/** A failure is worse than what a human must decide, and that is worse than nothing. */
function worse(left: number, right: number): number {
  return left === 1 || right === 1 ? 1 : Math.max(left, right);
}

function earlier(found: FoundArtifact | undefined): Parameters<typeof scanArtifact>[1]['against'] {
  return found === undefined ? undefined : { ...found.artifact, label: found.label };
}

function textOf(
  terminal: Terminal,
  { report, scanned }: ScanAnswer,
  { found, options }: { readonly found: FoundArtifact; readonly options: ScanOptions },
): string {
  if (options.sarif === true) return toSarif(report);
  if (options.markdown === true) return toMarkdown(report);
  const overview = scanned === undefined ? '' : scanOverview(found.artifact.name, found.artifact.bytes.length, scanned);
  return `${overview}${toText(report, paintFor(terminal), 'what was not named')}`;
}
