// Exists so that a route sees one request as values: who asks, for what, in which repository.
import type { Answer } from './answer.ts';
import type { OperationName } from './description/trim-description.ts';
import type { Issue, Pull } from './issue-state.ts';
import type { Account, Repository, Token, World } from './state.ts';

export interface Call {
  readonly world: World;
  readonly operation: OperationName;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON of the body; `{}` when there was none. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The full address as it was asked for. */
  readonly address: string;
  readonly token: Token | undefined;
  /** Throws 401 for nobody. */
  readonly actor: Account;
  /** Of `{owner}/{repo}`; throws 404 when the one who asks may not see it. */
  readonly repository: Repository;
}

export interface Route {
  readonly operation: OperationName;
  readonly run: (call: Call) => Answer | Promise<Answer>;
}

export function route(operation: OperationName, run: Route['run']): Route {
  return { operation, run };
}

export interface PullIssue extends Issue {
  pull: Pull;
}

export function text(call: Call, name: string): string {
  const value = call.body[name];
  return typeof value === 'string' ? value : '';
}

export function textOr<T>(call: Call, name: string, otherwise: T): string | T {
  const value = call.body[name];
  return typeof value === 'string' ? value : otherwise;
}

export function flag(call: Call, name: string, otherwise: boolean): boolean {
  const value = call.body[name];
  return typeof value === 'boolean' ? value : otherwise;
}

export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
