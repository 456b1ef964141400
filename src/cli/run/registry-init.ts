// What `plugyard registry init` does; loaded when it runs.
import { resolve } from 'node:path';
import type { Problem, Result } from '../../core/model/result.ts';
import { parseActionPin } from '../../core/setup/action-pin.ts';
import {
  parseAdministrators,
  parseName,
  parsePlan,
  parseUrl,
  type RegistryWishes,
} from '../../core/setup/registry-plan.ts';
import { PlugyardError } from '../../errors.ts';
import { type InitialisedRegistry, initRegistry } from '../../flows/init-registry.ts';
import type { InitRegistryOptions } from '../commands/registry.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { openStore } from '../wire.ts';

export async function init(terminal: Terminal, folder: string, options: InitRegistryOptions): Promise<Answer> {
  const asked = { ...options, administrators: options.administrator ?? [], private: options.private ?? false };
  const plan = parsePlan(terminal.isInteractive ? await askMissing(asked) : asked);
  if (!plan.ok) {
    throw toError(plan.problems);
  }
  const done = await initRegistry(openStore(resolve(terminal.cwd, folder)), plan.value);
  return { data: done, text: describe(folder, done) };
}

/** All that is missing or wrong at once. */
function toError(problems: readonly Problem[]): PlugyardError {
  const [first] = problems;
  return new PlugyardError(
    'USAGE',
    problems.length === 1 && first !== undefined ? first.message : 'The registry cannot be set up as it is asked for',
    {
      hint:
        problems.length === 1 && first?.fix !== undefined
          ? first.fix
          : 'Give every option, or run it in a terminal to be asked.',
      details: { problems, explanation: problems.map(({ message, fix }) => `${message}. ${fix}`) },
    },
  );
}

/** Asks for what was not said; what was said wrongly is refused later, as without a terminal. */
async function askMissing(wishes: RegistryWishes): Promise<RegistryWishes> {
  const name = wishes.name ?? (await ask('What is the registry called?', 'Acme plugins', parseName));
  const url = wishes.url ?? (await askForUrl(wishes));
  const administrators =
    wishes.administrators.length > 0
      ? wishes.administrators
      : words(
          await ask('Who administers it? login:id, for each', 'ann:583231 ben:9919', (text) =>
            parseAdministrators(words(text)),
          ),
        );
  const action =
    wishes.action ??
    (await ask('Which commit of the Action runs?', `plugyard/plugyard@${'0'.repeat(40)}`, parseActionPin));
  return { ...wishes, name, url, administrators, action };
}

/** A private registry has the address of its repository, where the files of its releases lie. */
async function askForUrl({ private: hidden }: RegistryWishes): Promise<string> {
  return hidden
    ? await ask('Where is its repository?', 'https://github.com/acme/plugins/', parseUrl)
    : await ask('Where will its index be?', 'https://acme.github.io/plugins/', parseUrl);
}

async function ask(message: string, placeholder: string, parse: (text: string) => Result<unknown>): Promise<string> {
  const { isCancel, text } = await import('@clack/prompts');
  const answer = await text({
    message,
    placeholder,
    validate: (given) => {
      const parsed = parse(given ?? '');
      return parsed.ok ? undefined : parsed.problems[0]?.fix;
    },
  });
  if (isCancel(answer)) {
    throw new PlugyardError('USAGE', 'Nothing was written', { hint: 'Run it again when you know the answers.' });
  }
  return answer;
}

function words(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

function describe(folder: string, { written, kept, waiting }: InitialisedRegistry): string {
  const lines = [
    ...written.map((path) => `+ ${path}`),
    ...kept.map((path) => `= ${path}, which was there, is as it was`),
    ...waiting.map(
      ({ path, missing }) => `- ${path} waits: the Action has no command ${missing.join(' and no command ')} yet`,
    ),
    '',
    `Next: follow ${folder}/.github/OPERATING.md, step by step.`,
  ];
  return `${lines.join('\n')}\n`;
}
