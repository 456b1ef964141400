// `plugyard doctor`: whether a registry's repository is set as it must be.
import { answering, type Shell } from '../command.ts';

export interface DoctorOptions {
  readonly repository: string;
  readonly api?: string;
}

export function addDoctor(shell: Shell): void {
  shell.program
    .command('doctor')
    .description("Compare the settings of a registry's repository with those that it must have. Changes nothing")
    .requiredOption('--repository <owner/name>', 'the repository on GitHub')
    .option(
      '--api <address>',
      'the API of a GitHub server; GITHUB_API_URL, or that of GITHUB_SERVER_URL, or https://api.github.com, when absent',
    )
    .addHelpText(
      'after',
      `
The token is GITHUB_TOKEN or GH_TOKEN of the environment. An administrator's shows everything; of a fine-grained one, these
may be read: Actions, Administration, Contents, Environments, Pages and Secrets. What it may not see is told as unknown.
Exit codes: 0 when all is as it must be, 1 when something is not, or could not be read.

Example:
  GITHUB_TOKEN=$(gh auth token) plugyard doctor --repository acme/plugins`,
    )
    .action(
      answering(shell, async (options: DoctorOptions) =>
        (await import('../run/doctor.ts')).doctor(shell.terminal, options),
      ),
    );
}
