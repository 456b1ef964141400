// Every command line that a guide shows is one that the program knows: guides are typed from.
import { globSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { addCommands, buildProgram } from '../src/cli/program.ts';
import type { ActionPin } from '../src/core/setup/action-pin.ts';
import { buildNewRegistry } from '../src/core/setup/new-registry.ts';

const terminal = {
  out: () => {},
  err: () => {},
  isInteractive: false,
  colours: false,
  cwd: '/',
  version: '0.0.0',
  env: {},
};
const program = buildProgram(terminal);
addCommands({ program, terminal, exitCode: 0 });

interface Line {
  readonly file: string;
  readonly text: string;
}

/** Command lines in code, on a line of their own or within a sentence; the reference is generated, so it needs no test. */
const guides = globSync(['README.md', '.github/*.md', '.github/decisions/*.md'])
  .filter((file) => !file.endsWith('CLI.md'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** The guides that a new registry gets. */
const written = [false, true].flatMap((hidden) => {
  const action = `plugyard/plugyard@${'a'.repeat(40)}` as ActionPin;
  const administrators = [{ login: 'ann', id: 1001 }];
  const plan = { name: 'Acme', url: 'https://acme.github.io/plugins/', administrators, action, private: hidden };
  const files = [...buildNewRegistry(plan).files].filter(([path]) => path.endsWith('.md'));
  return files.map(([path, text]) => ({ file: `${path} of a ${hidden ? 'private' : 'new'} registry`, text }));
});

const lines = [...guides, ...written].flatMap(({ file, text }): readonly Line[] => {
  const inConsole = [...text.matchAll(/^ *\$ (plugyard .*)$/gm)];
  const inline = [...text.matchAll(/`(plugyard [^`]+)`/g)];
  return [...inConsole, ...inline].map((match) => ({ file, text: match[1] ?? '' }));
});

/** The command that a line runs, with the words that follow its name. */
function commandOf(text: string): { readonly command: Command | undefined; readonly rest: readonly string[] } {
  let command: Command = program;
  const words = text
    .replace(/ [>|].*$/, '')
    .split(' ')
    .slice(1);
  while (words[0] !== undefined && command.commands.length > 0) {
    const next = command.commands.find((candidate) => candidate.name() === words[0]);
    if (next === undefined) {
      return { command: undefined, rest: words };
    }
    command = next;
    words.shift();
  }
  return { command, rest: words };
}

describe('command lines in the guides', () => {
  test('there are some', () => {
    expect(lines.length).toBeGreaterThan(20);
  });

  test.each(lines.map(({ file, text }) => [text, file] as const))('%s (%s)', (text) => {
    const { command, rest } = commandOf(text);
    expect(command?.name(), `no such command: ${text}`).toBeDefined();
    const known = command?.options.map(({ long }) => long) ?? [];
    const used = rest.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0]);
    expect(used.filter((option) => !known.includes(option) && option !== '--json' && option !== '--help')).toEqual([]);
  });
});
