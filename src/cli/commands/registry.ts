// `plugyard registry`: what operators do.
import type { Command } from 'commander';
import { answering, type Shell } from '../command.ts';
import { addProposeOptions } from '../repository-option.ts';
import { addTrust } from './registry-trust.ts';
import type { ReasonOption } from './withdraw.ts';

export interface BuildOptions {
  readonly repository: string;
  readonly revision: string;
  readonly out: string;
}

export interface InitRegistryOptions {
  readonly name?: string;
  readonly url?: string;
  readonly administrator?: readonly string[];
  readonly action?: string;
  readonly organisation?: string;
  readonly private?: true;
}

export interface WorkflowOptions {
  readonly action: string;
  readonly repository: string;
  readonly private?: true;
}

const privateOption = [
  '--private',
  'for a private repository: the branch published instead of Pages, no public logs',
] as const;

export function addRegistry(shell: Shell): void {
  const registry = shell.program.command('registry').description('Run a registry');
  registry
    .command('build')
    .description('Build the published tree of a commit: what clients read')
    .option('--repository <folder>', 'a complete clone of the registry', '.')
    .option('--revision <revision>', 'the commit to build', 'HEAD')
    .option('--out <folder>', 'where the files go', 'public')
    .action(
      answering(shell, async (options: BuildOptions) =>
        (await import('../run/build.ts')).build(shell.terminal, options),
      ),
    );
  addInit(shell, registry);
  addWorkflow(shell, registry);
  addRemoval(shell, registry);
  addTrust(shell, registry);
}

function addInit(shell: Shell, registry: Command): void {
  registry
    .command('init')
    .description('Write a complete new registry: rules, people, workflows, and what to do next. Overwrites nothing')
    .argument('<folder>', 'the root of its repository')
    .option('--name <name>', 'what it is called')
    .option('--url <address>', 'the https address of its index, ending in /; of a private registry, its repository')
    .option('--administrator <login:id...>', 'who runs it; https://api.github.com/users/<login> shows the id')
    .option('--action <pin>', 'the Action by the commit of a release: plugyard/plugyard@<40 hex digits>')
    .option(
      '--organisation <name>',
      'an organisation whose admins are the administrators: it owns the names @<name>/...',
    )
    .option(...privateOption)
    .addHelpText(
      'after',
      `
In a terminal it asks for what is missing. "git ls-remote https://github.com/plugyard/plugyard 'v*'" lists the commits of releases.

Example:
  plugyard registry init plugins --name "Acme plugins" --url https://acme.github.io/plugins/ --administrator ann:583231 --action plugyard/plugyard@<40 hex digits>`,
    )
    .action(
      answering(shell, async (folder: string, options: InitRegistryOptions) =>
        (await import('../run/registry-init.ts')).init(shell.terminal, folder, options),
      ),
    );
}

function addWorkflow(shell: Shell, registry: Command): void {
  registry
    .command('workflow')
    .description(
      'Print a workflow of the registry: check, deploy or maintain; review waits for a release of the Action',
    )
    .argument('<name>', 'the workflow')
    .requiredOption('--action <pin>', 'the Action by the commit of a release: plugyard/plugyard@<40 hex digits>')
    .option('--repository <folder>', 'the clone of the registry', '.')
    .option(...privateOption)
    .addHelpText(
      'after',
      '\nIt goes to .github/workflows/<name>.yml. What it needs besides stands in OPERATING.md of the registry.',
    )
    .action(
      answering(shell, async (name: string, options: WorkflowOptions) =>
        (await import('../run/registry-workflow.ts')).workflow(shell.terminal, name, options),
      ),
    );
}

function addRemoval(shell: Shell, registry: Command): void {
  addProposeOptions(registry.command('remove'))
    .description('For administrators: remove a release for ever, with its artifact. Its version is never used again')
    .argument('<release>', 'name@version')
    .requiredOption('--reason <text>', 'why: it stays as the tombstone')
    .action(
      answering(shell, async (release: string, options: ReasonOption) =>
        (await import('../run/withdraw.ts')).removeRelease(shell.terminal, release, options),
      ),
    );
}
