// What `plugyard scan --run` does after the scan; loaded when it is asked for.
import type { Behaviour } from '../../core/model/behaviour.ts';
import { behaviourLines } from '../../core/report/behaviour-lines.ts';
import { type BehaviourFinding, judgeBehaviour } from '../../core/scan/behaviour/judge-behaviour.ts';
import { findWriteTokens } from '../../core/scan/behaviour/write-tokens.ts';
import { runArtifact } from '../../flows/run-artifact.ts';
import type { ScanAnswer } from '../../flows/scan-artifact.ts';
import { paintFor, type Terminal } from '../terminal.ts';
import { nodeSandbox } from '../wire-sandbox.ts';

export interface RanArtifact {
  readonly data: { readonly behaviour: Behaviour; readonly findings: readonly BehaviourFinding[] };
  readonly text: string;
  /** 1 where it did what it should not, 42 where it could not be run. */
  readonly exitCode: number;
}

/** Throws `PERMISSIONS_ERROR` where a token could be stolen. */
export async function runScanned(terminal: Terminal, wasm: Uint8Array, answer: ScanAnswer): Promise<RanArtifact> {
  const behaviour = await runIt(terminal, wasm, answer);
  const findings = 'notRun' in behaviour ? [] : judgeBehaviour(behaviour, answer.manifest);
  const title = paintFor(terminal)('What it did when it was run', 'strong');
  const lines = behaviourLines(behaviour, findings).map((line) => `  ${line}`);
  return {
    data: { behaviour, findings },
    text: `${[title, ...lines, ''].join('\n')}\n`,
    exitCode: exitCodeOf(behaviour, findings),
  };
}

async function runIt(
  { env }: Terminal,
  wasm: Uint8Array,
  { scanned, manifest, validity }: ScanAnswer,
): Promise<Behaviour> {
  const isValid = validity?.modules.every(({ answer }) => answer.outcome === 'valid') ?? false;
  if (scanned === undefined || !isValid) return { notRun: 'this engine does not accept it' };
  const environment = { writeTokens: findWriteTokens(env) };
  const known = manifest === undefined ? {} : { manifest };
  return await runArtifact({ wasm, facts: scanned.wasm, environment, ...known }, nodeSandbox);
}

function exitCodeOf(behaviour: Behaviour, findings: readonly BehaviourFinding[]): number {
  if ('notRun' in behaviour) return 42;
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
