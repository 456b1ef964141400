// `plugyard yank`, `unyank`, `deprecate`, `undeprecate`: owners withdraw what they have published, and take that back.
import { answering, type Shell } from '../command.ts';
import { addProposeOptions, type ProposeOption } from '../repository-option.ts';

export interface ReasonOption extends ProposeOption {
  readonly reason: string;
}

export interface DeprecateOption extends ReasonOption {
  readonly replacement?: string;
}

const reason = ['--reason <text>', 'why: shown to everybody who has it or asks for it'] as const;

export function addWithdraw(shell: Shell): void {
  const { program, terminal } = shell;
  addProposeOptions(program.command('yank'))
    .description('Withdraw a release: nobody is given it anew, and whoever has locked it keeps it')
    .argument('<release>', 'name@version')
    .requiredOption(...reason)
    .action(
      answering(shell, async (release: string, options: ReasonOption) =>
        (await import('../run/withdraw.ts')).yank(terminal, release, options),
      ),
    );
  addProposeOptions(program.command('unyank'))
    .description('Take a yank back')
    .argument('<release>', 'name@version')
    .option(...reason)
    .action(
      answering(shell, async (release: string, options: ReasonOption) =>
        (await import('../run/withdraw.ts')).unyank(terminal, release, options),
      ),
    );
  addDeprecate(shell);
}

function addDeprecate(shell: Shell): void {
  const { program, terminal } = shell;
  addProposeOptions(program.command('deprecate'))
    .description('Advise against a plugin: everything goes on working, and users are told')
    .argument('<plugin>', 'name')
    .requiredOption(...reason)
    .option('--replacement <name>', 'the plugin to use instead')
    .action(
      answering(shell, async (plugin: string, options: DeprecateOption) =>
        (await import('../run/withdraw.ts')).deprecate(terminal, plugin, options),
      ),
    );
  addProposeOptions(program.command('undeprecate'))
    .description('Take a deprecation back')
    .argument('<plugin>', 'name')
    .action(
      answering(shell, async (plugin: string, options: ProposeOption) =>
        (await import('../run/withdraw.ts')).undeprecate(terminal, plugin, options),
      ),
    );
}
