// Exists so that every command is added, run and answered in the same way.
import type { Command } from 'commander';
import { type Answer, type Terminal, tell, tellFailure } from './terminal.ts';

/** What commands share. */
export interface Shell {
  readonly program: Command;
  readonly terminal: Terminal;
  /** Set by the command that ran. */
  exitCode: number;
}

/** Runs a command and tells its answer; failures of the world become exit codes. */
export function answering<Arguments extends readonly unknown[]>(
  shell: Shell,
  run: (...arguments_: Arguments) => Promise<Answer>,
): (...arguments_: Arguments) => Promise<void> {
  return async (...arguments_) => {
    const json = shell.program.opts()['json'] === true;
    try {
      shell.exitCode = tell(shell.terminal, await run(...arguments_), json);
    } catch (error) {
      shell.exitCode = tellFailure(shell.terminal, error, json);
    }
  };
}
