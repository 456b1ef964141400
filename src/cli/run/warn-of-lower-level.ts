// Exists so that a registry which says less than the evidence proves is told of, in the same words by every command.
import { isLower } from '../../core/trust/trust-level.ts';
import type { ProvedTrust } from '../../flows/verify-release.ts';
import type { Terminal } from '../terminal.ts';

/** On stderr; the lower level is the one that counts. */
export function warnOfLowerLevel(terminal: Terminal, what: string, { level, proved }: ProvedTrust): void {
  if (isLower(level, proved)) {
    terminal.err(
      `warning: the index calls ${what} ${level}; its evidence proves ${proved}. It is treated as ${level}.\n`,
    );
  }
}
