// Exists so that every command speaks alike: data on stdout, everything else on stderr, no colour where none is wanted.
import pc from 'picocolors';
import { plainLine } from '../core/report/escape.ts';
import type { Paint } from '../core/report/to-text.ts';
import { exitCodes, PlugyardError } from '../errors.ts';

/** What a command talks through; `process` in the real program. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isInteractive: boolean;
  readonly colours: boolean;
  readonly cwd: string;
  /** The version of this program. */
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a command came to. */
export interface Answer {
  /** For `--json`. */
  readonly data: unknown;
  /** For people; goes to stdout. */
  readonly text: string;
  /** 0 where it is absent. */
  readonly exitCode?: number;
}

export function paintFor(terminal: Terminal): Paint {
  const { red, yellow, cyan, dim, green, bold } = pc.createColors(terminal.colours);
  const colours = {
    error: red,
    hold: yellow,
    warning: yellow,
    note: cyan,
    faint: dim,
    pass: green,
    strong: bold,
  } as const;
  return (word, as) => colours[as](word);
}

/** Prints an answer as text, or as exactly one JSON document. */
export function tell(terminal: Terminal, answer: Answer, json: boolean): number {
  const exitCode = answer.exitCode ?? 0;
  terminal.out(json ? document({ ok: exitCode === 0, data: answer.data }) : answer.text);
  return exitCode;
}

/** Prints a failure of the world with its hint; anything else is our bug, and says so. */
export function tellFailure(terminal: Terminal, thrown: unknown, json: boolean): number {
  const error = fromSystem(thrown);
  if (!(error instanceof PlugyardError)) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err(`This is a bug in plugyard; please report it with these lines:\n${trace}\n`);
    return 70;
  }
  const { code, message, hint, details } = error;
  if (json) {
    terminal.out(document({ ok: false, error: { code, message, ...(hint === undefined ? {} : { hint }), details } }));
  } else {
    const paint = paintFor(terminal);
    const lines = explanationOf(details).map((line) => `  ${plainLine(line)}\n`);
    terminal.err(
      `${paint(code, 'error')}  ${plainLine(message)}\n${lines.join('')}${hint === undefined ? '' : `  ${paint('fix:', 'strong')} ${plainLine(hint)}\n`}`,
    );
  }
  return exitCodes[code];
}

/** The steps that lead to a refusal, where it was derived; a single one stands in the message already. */
function explanationOf({ explanation }: PlugyardError['details']): readonly string[] {
  return Array.isArray(explanation) && explanation.length > 1 ? explanation.map(String) : [];
}

/** A full disk or a folder that may not be written is no bug of ours. */
function fromSystem(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof PlugyardError || !('syscall' in error)) {
    return error;
  }
  const hint = 'Check the rights of the folder, and the room on the disk.';
  return new PlugyardError('DISK_FAILED', error.message, { hint, cause: error });
}

function document(content: object): string {
  return `${JSON.stringify({ schemaVersion: 1, ...content }, undefined, 2)}\n`;
}
