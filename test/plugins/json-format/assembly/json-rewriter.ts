// Exists to walk through JSON text once: every token is checked against RFC 8259 and copied as it is.
// Threat: the text comes from outside, so nesting is counted and never recursed into.
import { TextBuilder } from '../../extism-kit/assembly/text-builder';

const deepest = 512;

export class JsonRewriter {
  /** What is wrong and where; empty when nothing is. */
  problem: string = '';
  private at: i32 = 0;
  private out: TextBuilder = new TextBuilder();
  /** The closing signs of everything that is open. */
  private open: i32[] = [];

  constructor(
    private text: string,
    private indent: string,
  ) {}

  rewrite(): string {
    this.value();
    while (this.open.length > 0 && this.problem.length == 0) this.afterValue();
    if (this.problem.length == 0 && this.peek() >= 0) this.unexpected('nothing more');
    if (this.indent.length > 0) this.out.unit(0x0a);
    return this.out.toString();
  }

  /** A comma and the next member, or the end of what is open. */
  private afterValue(): void {
    const closing = this.open[this.open.length - 1];
    if (this.take(0x2c)) {
      this.out.unit(0x2c);
      this.member(closing);
    } else if (this.take(closing)) {
      this.open.pop();
      this.newLine();
      this.out.unit(closing);
    } else {
      this.unexpected(closing == 0x7d ? '"," or "}"' : '"," or "]"');
    }
  }

  private member(closing: i32): void {
    this.newLine();
    if (closing == 0x7d) {
      if (this.peek() != 0x22) return this.unexpected('a member name in double quotes');
      this.string();
      if (this.problem.length > 0) return;
      if (!this.take(0x3a)) return this.unexpected('":"');
      this.out.text(this.indent.length > 0 ? ': ' : ':');
    }
    this.value();
  }

  private value(): void {
    const unit = this.peek();
    if (unit == 0x7b || unit == 0x5b) this.container(unit + 2);
    else if (unit == 0x22) this.string();
    else if (unit == 0x2d || isDigit(unit)) this.number();
    else if (unit == 0x74) this.word('true');
    else if (unit == 0x66) this.word('false');
    else if (unit == 0x6e) this.word('null');
    else this.unexpected('a value');
  }

  /** Opens an object or array up to its first member; an empty one closes at once. */
  private container(closing: i32): void {
    this.at++;
    this.out.unit(closing - 2);
    if (this.take(closing)) return this.out.unit(closing);
    if (this.open.length == deepest) return this.unexpected('at most ' + deepest.toString() + ' levels');
    this.open.push(closing);
    this.member(closing);
  }

  private string(): void {
    const start = this.at++;
    while (this.at < this.text.length) {
      const unit = this.text.charCodeAt(this.at);
      if (unit < 0x20) return this.unexpected('no control character in a string');
      this.at++;
      if (unit == 0x22) return this.out.slice(this.text, start, this.at);
      if (unit == 0x5c && !this.escape()) return this.unexpected('a known escape');
    }
    this.unexpected('a closing quote');
  }

  private escape(): bool {
    const unit = this.unit();
    if (unit != 0x75) {
      if (unit < 0 || '"\\/bfnrt'.indexOf(String.fromCharCode(unit)) < 0) return false;
      this.at++;
      return true;
    }
    for (let i = 0; i < 4; i++) {
      this.at++;
      if (!isHex(this.unit())) return false;
    }
    this.at++;
    return true;
  }

  private number(): void {
    const start = this.at;
    if (this.unit() == 0x2d) this.at++;
    if (this.unit() == 0x30) this.at++;
    else if (!this.digits()) return this.unexpected('a digit');
    if (this.unit() == 0x2e) {
      this.at++;
      if (!this.digits()) return this.unexpected('a digit');
    }
    if ((this.unit() | 0x20) == 0x65) {
      this.at++;
      if (this.unit() == 0x2b || this.unit() == 0x2d) this.at++;
      if (!this.digits()) return this.unexpected('a digit');
    }
    this.out.slice(this.text, start, this.at);
  }

  private digits(): bool {
    const start = this.at;
    while (isDigit(this.unit())) this.at++;
    return this.at > start;
  }

  private word(word: string): void {
    if (!this.text.substr(this.at, word.length).startsWith(word)) return this.unexpected('a value');
    this.at += word.length;
    this.out.text(word);
  }

  private newLine(): void {
    if (this.indent.length == 0) return;
    this.out.unit(0x0a);
    for (let i = 0; i < this.open.length; i++) this.out.text(this.indent);
  }

  /** Takes `unit` if it comes next after white space. */
  private take(unit: i32): bool {
    if (this.peek() != unit) return false;
    this.at++;
    return true;
  }

  /** The next code unit after white space, or -1 at the end. */
  private peek(): i32 {
    while (isSpace(this.unit())) this.at++;
    return this.unit();
  }

  /** The code unit right here, or -1 at the end. */
  private unit(): i32 {
    return this.at < this.text.length ? this.text.charCodeAt(this.at) : -1;
  }

  private unexpected(expected: string): void {
    let line = 1;
    let column = 1;
    const end = min(this.at, this.text.length);
    for (let i = 0; i < end; i++) {
      column++;
      if (this.text.charCodeAt(i) != 0x0a) continue;
      line++;
      column = 1;
    }
    this.problem = 'line ' + line.toString() + ', column ' + column.toString() + ': expected ' + expected;
  }
}

function isDigit(unit: i32): bool {
  return unit >= 0x30 && unit <= 0x39;
}

function isHex(unit: i32): bool {
  const lower = unit | 0x20;
  return isDigit(unit) || (lower >= 0x61 && lower <= 0x66);
}

function isSpace(unit: i32): bool {
  return unit == 0x20 || unit == 0x0a || unit == 0x0d || unit == 0x09;
}
