// Exists so that the reference of the commands is what the commands themselves say.
import type { Command } from 'commander';
import { addCommands, buildProgram } from '../cli/program.ts';
import type { Terminal } from '../cli/terminal.ts';

const silent: Terminal = {
  out: () => {},
  err: () => {},
  isInteractive: false,
  colours: false,
  cwd: '.',
  version: '',
  env: {},
};

/** `.github/CLI.md`: the help of every command, in the order of the program. */
export function cliReference(): string {
  const program = buildProgram(silent);
  addCommands({ program, terminal: silent, exitCode: 0 });
  const sections = leaves(program).map((command) => `## ${path(command)}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`);
  return `# Commands\n\nMade from the commands themselves by \`npm run generate\`.\n\n\`\`\`text\n${helpOf(program)}\n\`\`\`\n\n${sections.join('\n')}`;
}

function leaves(command: Command): readonly Command[] {
  return command.commands.flatMap((child) => (child.commands.length > 0 ? leaves(child) : [child]));
}

function path(command: Command): string {
  return command.parent === null ? command.name() : `${path(command.parent)} ${command.name()}`;
}

function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part) });
  command.configureHelp({ helpWidth: 100 });
  command.outputHelp();
  return text.trimEnd();
}
