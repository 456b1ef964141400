// Exists so that the commands are listed in one place, for the user and for the generated reference.
import { Command, CommanderError } from 'commander';
import type { Shell } from './command.ts';
import { addCheck } from './commands/check.ts';
import { addDoctor } from './commands/doctor.ts';
import { addDownload } from './commands/download.ts';
import { addExplain } from './commands/explain.ts';
import { addInfo } from './commands/info.ts';
import { addInstall } from './commands/install.ts';
import { addKeygen } from './commands/keygen.ts';
import { addList } from './commands/list.ts';
import { addManifest } from './commands/manifest.ts';
import { addMirror } from './commands/mirror.ts';
import { addOwner } from './commands/owner.ts';
import { addPublish } from './commands/publish.ts';
import { addPublisher } from './commands/publisher.ts';
import { addRegistry } from './commands/registry.ts';
import { addRemove } from './commands/remove.ts';
import { addResolve } from './commands/resolve.ts';
import { addScan } from './commands/scan.ts';
import { addSearch } from './commands/search.ts';
import { addSign } from './commands/sign.ts';
import { addStatus } from './commands/status.ts';
import { addVerify } from './commands/verify.ts';
import { addVerifyBundle } from './commands/verify-bundle.ts';
import { addWhy } from './commands/why.ts';
import { addWithdraw } from './commands/withdraw.ts';
import type { Terminal } from './terminal.ts';

const exitCodeHelp = `
Exit codes: 0 ok, 1 findings or failure, 2 usage, 3 not found, 4 no solution, 5 integrity or signature,
6 permission refused, 7 no passphrase or token, 8 not in this mirror, 9 lockfile, 42 a human must decide, 70 a bug in plugyard.
The registry is named by --registry, or by PLUGYARD_REGISTRY.`;

/** Runs one command line; the exit code is returned, never set. */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<number> {
  const shell: Shell = { program: buildProgram(terminal), terminal, exitCode: 0 };
  addCommands(shell);
  try {
    await shell.program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? 0 : 2;
    }
    throw error;
  }
  return shell.exitCode;
}

export function buildProgram(terminal: Terminal): Command {
  return new Command('plugyard')
    .description('A WebAssembly plugin registry that is nothing but a git repository.')
    .version(terminal.version)
    .option('--json', 'print exactly one JSON document')
    .addHelpText('after', exitCodeHelp)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHasColors: () => terminal.colours,
      getErrHasColors: () => terminal.colours,
    });
}

export function addCommands(shell: Shell): void {
  addCheck(shell);
  addScan(shell);
  addExplain(shell);
  addManifest(shell);
  addKeygen(shell);
  addSign(shell);
  addPublish(shell);
  addStatus(shell);
  addWithdraw(shell);
  addOwner(shell);
  addPublisher(shell);
  addSearch(shell);
  addInfo(shell);
  addInstall(shell);
  addResolve(shell);
  addWhy(shell);
  addList(shell);
  addRemove(shell);
  addDownload(shell);
  addVerify(shell);
  addVerifyBundle(shell);
  addMirror(shell);
  addRegistry(shell);
  addDoctor(shell);
}
