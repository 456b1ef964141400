// Exists so that the expressions of workflows are evaluated as GitHub evaluates them; what it does not know it refuses.

export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

export interface Contexts {
  readonly values: Readonly<Record<string, Value>>;
  /** What `success()`, `failure()` and `cancelled()` answer here. */
  readonly state: { readonly failed: boolean; readonly cancelled: boolean };
}

type Token =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'name' | 'sign'; readonly text: string };

const pattern =
  /\s*(?:'((?:[^']|'')*)'|(-?(?:0x[\da-f]+|\d+(?:\.\d+)?))|([A-Za-z_][\w-]*)|(&&|\|\||==|!=|<=|>=|[!<>()[\].,*]))/iy;

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  const source = text.trimEnd();
  while (pattern.lastIndex < source.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(source);
    if (match === null) {
      throw new Error(`The expression "${text}" is not understood at "${source.slice(at)}"`);
    }
    const [, quoted, number, name, sign] = match;
    if (quoted !== undefined) {
      tokens.push({ kind: 'value', value: quoted.replaceAll("''", "'") });
    } else if (number !== undefined) {
      tokens.push({ kind: 'value', value: Number(number) });
    } else {
      tokens.push(name === undefined ? { kind: 'sign', text: sign ?? '' } : { kind: 'name', text: name });
    }
  }
  return tokens;
}

/** Evaluates one expression without its `${{ }}`. */
export function evaluate(text: string, contexts: Contexts): Value {
  const reader = new Reader(text, contexts);
  const value = reader.either();
  reader.mustBeDone();
  return value;
}

/** A text with `${{ }}` in it; a text that is one expression keeps the type of its value. */
export function interpolate(text: string, contexts: Contexts): Value {
  const whole = /^\s*\$\{\{((?:(?!\}\}).)*)\}\}\s*$/s.exec(text);
  return whole === null
    ? text.replace(/\$\{\{(.*?)\}\}/gs, (_, inner: string) => toText(evaluate(inner, contexts)))
    : evaluate(whole[1] ?? '', contexts);
}

/** The condition of a job or step: without a question about the state it means "and all went well". */
export function condition(text: string | undefined, contexts: Contexts): boolean {
  const inner = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(text ?? 'success()')?.[1] ?? text ?? 'success()';
  const asksState = /\b(success|failure|always|cancelled)\s*\(/.test(inner);
  return truthy(evaluate(asksState ? inner : `success() && (${inner})`, contexts));
}

export function truthy(value: Value): boolean {
  return !(value === false || value === null || value === '' || value === 0 || Number.isNaN(value));
}

export function toText(value: Value): string {
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? 'Array' : 'Object';
  }
  return value === null ? '' : String(value);
}

function toNumber(value: Value): number {
  if (typeof value === 'string') {
    return value.trim() === '' ? 0 : Number(value);
  }
  return value === null ? 0 : typeof value === 'object' ? Number.NaN : Number(value);
}

/** Texts are equal whatever their case; different types are compared as numbers. */
function equal(left: Value, right: Value): boolean {
  if (typeof left === 'string' && typeof right === 'string') {
    return left.toLowerCase() === right.toLowerCase();
  }
  if (typeof left === typeof right && typeof left !== 'object') {
    return left === right;
  }
  return left === right || toNumber(left) === toNumber(right);
}

class Reader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #contexts: Contexts;
  #at = 0;

  constructor(text: string, contexts: Contexts) {
    this.#text = text;
    this.#tokens = tokensOf(text);
    this.#contexts = contexts;
  }

  mustBeDone(): void {
    if (this.#at < this.#tokens.length) {
      this.#refuse();
    }
  }

  either(): Value {
    let value = this.#both();
    while (this.#takes('||')) {
      const right = this.#both();
      value = truthy(value) ? value : right;
    }
    return value;
  }

  #both(): Value {
    let value = this.#compared();
    while (this.#takes('&&')) {
      const right = this.#compared();
      value = truthy(value) ? right : value;
    }
    return value;
  }

  #compared(): Value {
    let value = this.#negated();
    for (let sign = this.#sign(); sign !== undefined && sign in comparisons; sign = this.#sign()) {
      this.#at += 1;
      value = comparisons[sign]?.(value, this.#negated()) ?? null;
    }
    return value;
  }

  #negated(): Value {
    return this.#takes('!') ? !truthy(this.#negated()) : this.#reached();
  }

  #reached(): Value {
    let value = this.#primary();
    let star = false;
    for (;;) {
      if (this.#takes('.')) {
        const filters = this.#takes('*');
        value = filters ? children(value) : star ? mapped(value, this.#name()) : member(value, this.#name());
        star = filters || star;
      } else if (this.#takes('[')) {
        value = member(value, toText(this.either()));
        this.#must(']');
      } else {
        return value;
      }
    }
  }

  #primary(): Value {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token?.kind === 'value') {
      return token.value;
    }
    if (token?.kind === 'sign' && token.text === '(') {
      const value = this.either();
      this.#must(')');
      return value;
    }
    if (token?.kind !== 'name') {
      return this.#refuse();
    }
    return this.#takes('(') ? this.#call(token.text) : this.#context(token.text);
  }

  #context(name: string): Value {
    const words: Readonly<Record<string, Value>> = { true: true, false: false, null: null };
    const known = name in words ? words : this.#contexts.values;
    if (!(name in known)) {
      throw new Error(`"${name}" is not known in "${this.#text}"`);
    }
    return known[name] ?? null;
  }

  #call(name: string): Value {
    const given: Value[] = [];
    while (!this.#takes(')')) {
      given.push(this.either());
      if (!this.#takes(',') && this.#sign() !== ')') {
        this.#refuse();
      }
    }
    const { failed, cancelled } = this.#contexts.state;
    const states: Readonly<Record<string, boolean>> = {
      success: !failed && !cancelled,
      failure: failed,
      cancelled,
      always: true,
    };
    const known = name in states ? () => states[name] ?? false : functions[name.toLowerCase()];
    if (known === undefined) {
      throw new Error(`The function ${name}() in "${this.#text}" is not known to the fake`);
    }
    return known(...given);
  }

  #name(): string {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token?.kind === 'name' ? token.text : this.#refuse();
  }

  #sign(): string | undefined {
    const token = this.#tokens[this.#at];
    return token?.kind === 'sign' ? token.text : undefined;
  }

  #takes(sign: string): boolean {
    const is = this.#sign() === sign;
    this.#at += is ? 1 : 0;
    return is;
  }

  #must(sign: string): void {
    if (!this.#takes(sign)) {
      this.#refuse();
    }
  }

  #refuse(): never {
    throw new Error(`The expression "${this.#text}" is not understood`);
  }
}

function member(value: Value, name: string): Value {
  if (Array.isArray(value)) {
    return value[Number(name)] ?? null;
  }
  if (typeof value !== 'object' || value === null) {
    return null;
  }
  const own = Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return own?.[1] ?? null;
}

function children(value: Value): Value {
  return typeof value === 'object' && value !== null ? (Object.values(value) as readonly Value[]) : [];
}

function mapped(value: Value, name: string): Value {
  return (children(value) as readonly Value[]).map((one) => member(one, name)).filter((one) => one !== null);
}

const comparisons: Readonly<Record<string, (left: Value, right: Value) => boolean>> = {
  '==': equal,
  '!=': (left, right) => !equal(left, right),
  '<': (left, right) => toNumber(left) < toNumber(right),
  '>': (left, right) => toNumber(left) > toNumber(right),
  '<=': (left, right) => toNumber(left) <= toNumber(right),
  '>=': (left, right) => toNumber(left) >= toNumber(right),
};

const lower = (value: Value | undefined): string => toText(value ?? null).toLowerCase();

const functions: Readonly<Record<string, (...given: Value[]) => Value>> = {
  contains: (where = null, what = null) =>
    Array.isArray(where) ? where.some((one: Value) => equal(one, what)) : lower(where).includes(lower(what)),
  startswith: (text, start) => lower(text).startsWith(lower(start)),
  endswith: (text, end) => lower(text).endsWith(lower(end)),
  format: (text = '', ...rest) =>
    toText(text).replace(/\{(\d+)\}/g, (_, at: string) => toText(rest[Number(at)] ?? null)),
  join: (list = null, by = ',') => (Array.isArray(list) ? list.map(toText).join(toText(by)) : toText(list)),
  tojson: (value = null) => JSON.stringify(value, null, 2),
  fromjson: (text = '') => JSON.parse(toText(text)) as Value,
};
