// Exists so that wrong input is a value with a place, a cause and a fix, never an exception.

/** One thing wrong with an input. `pointer` is a JSON pointer (RFC 6901); `line` and `column` count from 1. */
export interface Problem {
  readonly message: string;
  readonly fix?: string;
  readonly pointer?: string;
  readonly line?: number;
  readonly column?: number;
  /** Byte offset from the start of a binary input. */
  readonly offset?: number;
}

/** What every parser returns for unknown input. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Threat: an input made of errors only must not fill the report. */
export const maxProblems = 50;

/** Threat: a word of the input that a message repeats must not fill the report either. */
export function shorten(text: string, most = 80): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(...problems: readonly Problem[]): Result<never> {
  return { ok: false, problems };
}
