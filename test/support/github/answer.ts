// Exists so that resources answer in GitHub's words, refusals too.
import type { Call } from './call.ts';

export interface Answer {
  readonly status: number;
  /** JSON; absent for no body at all. */
  readonly body?: unknown;
  /** Instead of JSON. */
  readonly bytes?: Uint8Array | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown anywhere below a route: the answer is given, and nothing else is done. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly answer: Answer;

  constructor(status: number, message: string, more: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.answer = {
      status,
      body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...more },
    };
  }
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const noContent: Answer = { status: 204 };

export const notFound = (): Refusal => new Refusal(404, 'Not Found');
export const conflict = (message: string): Refusal => new Refusal(409, message);
export const forbidden = (message: string): Refusal => new Refusal(403, message);

/** 422 with the field that is wrong, as `PullRequest.head`; words for it make its code `custom`. */
export function unprocessable(where: `${string}.${string}`, code: string, message?: string): Refusal {
  const [resource, field] = where.split('.');
  const error = { resource, field, code, ...(message === undefined ? {} : { message }) };
  return new Refusal(422, 'Validation Failed', { errors: [error] });
}

/** 422 where GitHub lists sentences and no fields. */
export const unprocessableWords = (...errors: readonly string[]): Refusal =>
  new Refusal(422, 'Unprocessable Entity', { errors });

/** 422 with words alone. */
export const invalid = (message: string): Refusal => new Refusal(422, message);

/** One page of a list; `wrap` puts it into an object with its total. */
export function paged<T>(
  call: Call,
  items: readonly T[],
  shape: { readonly item: (item: T) => unknown; readonly wrap?: (page: readonly unknown[], total: number) => unknown },
): Answer {
  const size = Math.min(number(call.query.get('per_page'), 30), 100);
  const page = number(call.query.get('page'), 1);
  const shown = items.slice((page - 1) * size, page * size).map(shape.item);
  const body = shape.wrap === undefined ? shown : shape.wrap(shown, items.length);
  const link = linkHeader(call, page, Math.max(1, Math.ceil(items.length / size)));
  return { status: 200, body, ...(link === '' ? {} : { headers: { link } }) };
}

function number(text: string | null, otherwise: number): number {
  const value = Number(text ?? otherwise);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

function linkHeader({ address }: Call, page: number, last: number): string {
  const to = (target: number, rel: string): string => {
    const url = new URL(address);
    url.searchParams.set('page', String(target));
    return `<${url.href}>; rel="${rel}"`;
  };
  return [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ].join(', ');
}
