// Exists to read CSV as RFC 4180 describes it: quotes, doubled quotes, line breaks inside quotes.
import { TextBuilder } from '../../extism-kit/assembly/text-builder';

export class CsvReader {
  /** Why the text could not be read; empty when it could. */
  problem: string = '';
  private at: i32;
  private line: i32 = 1;

  constructor(private text: string) {
    this.at = text.startsWith('\ufeff') ? 1 : 0;
  }

  /** All rows that hold anything: an empty line is not a row. */
  rows(): string[][] {
    const rows: string[][] = [];
    while (this.at < this.text.length && this.problem.length == 0) {
      if (!this.skipLineBreak()) rows.push(this.row());
    }
    return rows;
  }

  private row(): string[] {
    const values: string[] = [];
    do values.push(this.peek() == 0x22 ? this.quoted() : this.plain());
    while (this.skip(0x2c));
    if (this.problem.length == 0 && this.at < this.text.length && !this.skipLineBreak()) {
      this.problem = 'line ' + this.line.toString() + ': a comma or a line break must follow the closing quote';
    }
    return values;
  }

  private plain(): string {
    const start = this.at;
    while (this.at < this.text.length && !endsValue(this.peek())) this.at++;
    return this.text.substring(start, this.at);
  }

  private quoted(): string {
    const opened = this.line;
    const out = new TextBuilder();
    this.at++;
    while (this.at < this.text.length) {
      const unit = this.text.charCodeAt(this.at++);
      if (unit == 0x22 && !this.skip(0x22)) return out.toString();
      if (unit == 0x0a) this.line++;
      out.unit(unit);
    }
    this.problem = 'line ' + opened.toString() + ': the quote is never closed';
    return '';
  }

  private skipLineBreak(): bool {
    const before = this.at;
    this.skip(0x0d);
    this.skip(0x0a);
    if (this.at == before) return false;
    this.line++;
    return true;
  }

  private skip(unit: i32): bool {
    if (this.peek() != unit) return false;
    this.at++;
    return true;
  }

  /** The next code unit, or -1 at the end. */
  private peek(): i32 {
    return this.at < this.text.length ? this.text.charCodeAt(this.at) : -1;
  }
}

function endsValue(unit: i32): bool {
  return unit == 0x2c || unit == 0x0a || unit == 0x0d;
}
