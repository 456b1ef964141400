// Exists so that every byte is read once, inside known bounds, by one small vocabulary.
import { FeatureLog } from './feature-log.ts';
import { refuse } from './wasm-error.ts';
import { wasmLimits } from './wasm-limits.ts';

interface Range {
  /** What the range is, for messages: `file`, `import section`. */
  readonly scope: string;
  readonly start: number;
  readonly end: number;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const cutOff = 'The file looks cut off or damaged: build or download it again.';

/**
 * Reads `bytes` from `position` up to `end`; both are offsets from the start of the file.
 * `what` names the thing that is read, with its article: `the kind of an import`.
 * Throws WasmError, and nothing else.
 */
// Threat: every number in the file is a claim. None is used as a size before it was compared with the bytes left.
export class Reader {
  readonly bytes: Uint8Array;
  readonly scope: string;
  readonly end: number;
  /** Of the module that the bytes belong to. */
  readonly features: FeatureLog;
  position: number;

  constructor(
    bytes: Uint8Array,
    range: Range = { scope: 'file', start: 0, end: bytes.length },
    features: FeatureLog = new FeatureLog(),
  ) {
    this.bytes = bytes;
    this.features = features;
    this.scope = range.scope;
    this.position = range.start;
    this.end = range.end;
  }

  get remaining(): number {
    return this.end - this.position;
  }

  byte(what: string): number {
    const value = this.position < this.end ? this.bytes[this.position] : undefined;
    if (value === undefined) {
      return refuse(this.position, `The ${this.scope} ends where ${what} should be.`, cutOff);
    }
    this.position += 1;
    return value;
  }

  skip(size: number, what: string): void {
    if (size > this.remaining) {
      const found = `only ${this.remaining} are left in the ${this.scope}`;
      refuse(this.position, `The ${what} should have ${size} bytes, but ${found}.`, cutOff);
    }
    this.position += size;
  }

  skipRest(): void {
    this.position = this.end;
  }

  /** The next `size` bytes as a reader of their own; this one continues behind them. */
  slice(size: number, scope: string): Reader {
    const start = this.position;
    this.skip(size, scope);
    return new Reader(this.bytes, { scope, start, end: this.position }, this.features);
  }

  /** Demands that everything was read. */
  finish(): void {
    if (this.remaining > 0) {
      refuse(this.position, `The ${this.scope} has ${this.remaining} bytes too many behind its last item.`);
    }
  }

  u32(what: string): number {
    const { bytes, end } = this;
    let { position } = this;
    let value = 0;
    for (let shift = 0; shift < 35 && position < end; shift += 7) {
      const byte = bytes[position] as number;
      position += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80 && (shift < 28 || byte < 0x10)) {
        this.position = position;
        return value >>> 0;
      }
    }
    return this.#refuseU32(what);
  }

  /** Cut off, or too long. */
  #refuseU32(what: string): never {
    const start = this.position;
    for (let index = 0; index < 5; index += 1) this.byte(what);
    return refuseNumber(start, what, 'an unsigned 32-bit number in at most 5 bytes');
  }

  /** Exact up to 2^53, rounded above. */
  u64(what: string): number {
    const start = this.position;
    let value = 0;
    let scale = 1;
    for (let index = 0; index < 9; index += 1, scale *= 128) {
      const byte = this.byte(what);
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    const last = this.byte(what);
    if (last > 1) refuseNumber(start, what, 'an unsigned 64-bit number in at most 10 bytes');
    return value + last * scale;
  }

  /** A signed LEB128 number. Exact up to 2^53, rounded above. */
  signed(bits: 32 | 33 | 64, what: string): number {
    const { bytes, end } = this;
    let { position } = this;
    let value = 0;
    for (let shift = 0; shift < 28 && position < end; shift += 7) {
      const byte = bytes[position] as number;
      position += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) {
        this.position = position;
        return (value << (25 - shift)) >> (25 - shift);
      }
    }
    return this.#longSigned(bits, what);
  }

  /** One of five bytes or more, or one that is cut off. */
  #longSigned(bits: 32 | 33 | 64, what: string): number {
    const start = this.position;
    const fullBytes = Math.floor((bits - 1) / 7);
    let value = 0;
    let scale = 1;
    for (let index = 0; index < fullBytes; index += 1) {
      const byte = this.byte(what);
      value += (byte & 0x7f) * scale;
      scale *= 128;
      if (byte < 0x80) return byte < 0x40 ? value : value - scale;
    }
    const last = this.byte(what);
    const bitsBeforeSign = bits - 1 - 7 * fullBytes;
    const signBits = last >> bitsBeforeSign;
    if (signBits !== 0 && signBits !== 0x7f >> bitsBeforeSign) {
      refuseNumber(start, what, `a signed ${bits}-bit number in at most ${fullBytes + 1} bytes`);
    }
    return value + (signBits === 0 ? last : last - 128) * scale;
  }

  /** The length of a vector whose items take at least one byte each. `items` is their plural: `imports`. */
  count(items: string, max: number): number {
    const start = this.position;
    const count = this.u32(`the number of ${items}`);
    if (count > max) refuse(start, `The ${this.scope} claims ${count} ${items}; at most ${max} are possible here.`);
    if (count > this.remaining) {
      refuse(start, `The ${this.scope} claims ${count} ${items}, but only ${this.remaining} bytes follow.`, cutOff);
    }
    return count;
  }

  name(what: string): string {
    const start = this.position;
    const size = this.u32(`the length of ${what}`);
    if (size === 0) return '';
    if (size > wasmLimits.nameBytes) {
      refuse(start, `The length of ${what} is ${size} bytes; at most ${wasmLimits.nameBytes} are possible.`);
    }
    const from = this.position;
    this.skip(size, `text of ${what}`);
    try {
      return utf8.decode(this.bytes.subarray(from, this.position));
    } catch {
      return refuse(from, `The text of ${what} is not valid UTF-8.`);
    }
  }
}

function refuseNumber(offset: number, what: string, expected: string): never {
  return refuse(offset, `The encoding of ${what} is too long or sets unused bits; expected ${expected}.`);
}
