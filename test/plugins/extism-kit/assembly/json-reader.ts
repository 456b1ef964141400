// Exists so that plugins can read small JSON inputs without carrying a JSON library.
// Threat: the text comes from outside. Every step checks the end; one wrong character ends the reading.
import { TextBuilder } from './text-builder';

/** Reads arrays, objects and strings front to back. Once `failed` is true, every answer is empty. */
export class JsonReader {
  failed: bool = false;
  private at: i32 = 0;

  constructor(private source: string) {}

  /** Takes `unit` (a bracket, brace, colon or comma) if it comes next. */
  take(unit: i32): bool {
    this.skipSpace();
    if (this.failed || this.at >= this.source.length || this.source.charCodeAt(this.at) != unit) return false;
    this.at++;
    return true;
  }

  expect(unit: i32): void {
    if (!this.take(unit)) this.failed = true;
  }

  atEnd(): bool {
    this.skipSpace();
    return !this.failed && this.at == this.source.length;
  }

  string(): string {
    this.expect(0x22);
    const out = new TextBuilder();
    while (!this.failed) {
      const unit = this.next();
      if (unit == 0x22) return out.toString();
      if (unit < 0x20) this.failed = true;
      else out.unit(unit == 0x5c ? this.escape() : unit);
    }
    return '';
  }

  /** An array of strings and nothing else. */
  strings(): string[] {
    const items: string[] = [];
    this.expect(0x5b);
    if (this.take(0x5d)) return items;
    do items.push(this.string());
    while (this.take(0x2c));
    this.expect(0x5d);
    return items;
  }

  /** A number without fraction or exponent, as its own text. */
  integer(): string {
    this.skipSpace();
    const start = this.at;
    while (this.at < this.source.length && isDigit(this.source.charCodeAt(this.at))) this.at++;
    if (this.at == start) this.failed = true;
    return this.source.substring(start, this.at);
  }

  private escape(): i32 {
    const unit = this.next();
    switch (unit) {
      case 0x22:
      case 0x5c:
      case 0x2f:
        return unit;
      case 0x62:
        return 0x08;
      case 0x66:
        return 0x0c;
      case 0x6e:
        return 0x0a;
      case 0x72:
        return 0x0d;
      case 0x74:
        return 0x09;
      case 0x75:
        return this.hex();
    }
    this.failed = true;
    return 0;
  }

  private hex(): i32 {
    let value = 0;
    for (let i = 0; i < 4; i++) {
      const unit = this.next();
      const letter = (unit | 0x20) - 0x61;
      if (isDigit(unit)) value = (value << 4) | (unit - 0x30);
      else if (letter >= 0 && letter < 6) value = (value << 4) | (letter + 10);
      else this.failed = true;
    }
    return value;
  }

  /** The next code unit; -1 and failure at the end. */
  private next(): i32 {
    if (this.at < this.source.length) return this.source.charCodeAt(this.at++);
    this.failed = true;
    return -1;
  }

  private skipSpace(): void {
    while (this.at < this.source.length && isSpace(this.source.charCodeAt(this.at))) this.at++;
  }
}

function isDigit(unit: i32): bool {
  return unit >= 0x30 && unit <= 0x39;
}

function isSpace(unit: i32): bool {
  return unit == 0x20 || (unit >= 0x09 && unit <= 0x0d && unit != 0x0b && unit != 0x0c);
}
