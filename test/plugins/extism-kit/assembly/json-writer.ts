// Exists so that plugins can answer with JSON without carrying a JSON library.
import { TextBuilder } from './text-builder';

/** Adds `text` to `out` as a JSON string. */
export function writeString(out: TextBuilder, text: string): void {
  out.unit(0x22);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit == 0x22 || unit == 0x5c) {
      out.unit(0x5c);
      out.unit(unit);
    } else if (unit == 0x0a) {
      out.text('\\n');
    } else if (unit < 0x20) {
      out.text('\\u00');
      out.unit(unit < 0x10 ? 0x30 : 0x31);
      out.unit('0123456789abcdef'.charCodeAt(unit & 15));
    } else {
      out.unit(unit);
    }
  }
  out.unit(0x22);
}

/** Adds a member name and its colon to `out`, with a comma before it unless it is the first. */
export function writeName(out: TextBuilder, name: string): void {
  if (out.last() != 0x7b) out.unit(0x2c);
  writeString(out, name);
  out.unit(0x3a);
}
